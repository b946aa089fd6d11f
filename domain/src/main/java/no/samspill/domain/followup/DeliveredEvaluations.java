package no.samspill.domain.followup;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The delivered evaluations of one measure, one for each period, the earliest period first. */
record DeliveredEvaluations(List<Evaluation> evaluations) {

    static DeliveredEvaluations of(List<Evaluation> any) {
        TreeMap<LocalDate, Evaluation> byPeriod = new TreeMap<>();
        any.stream()
                .sorted(comparing(Evaluation::delivered).thenComparing(Evaluation::id))
                .forEach(one -> byPeriod.put(lastDay(one), one));
        return new DeliveredEvaluations(List.copyOf(byPeriod.values()));
    }

    static LocalDate lastDay(Evaluation one) {
        return one.kind().of(one.year()).to();
    }

    boolean has(Evaluation.Kind kind, int year) {
        return evaluations.stream().anyMatch(one -> one.kind() == kind && one.year() == year);
    }

    /** The one of the latest period. */
    Optional<Evaluation> last() {
        return before(0);
    }

    /** The last one of which it holds. */
    Optional<Evaluation> lastThat(Predicate<Evaluation> holds) {
        return evaluations.stream().filter(holds).reduce((earlier, later) -> later);
    }

    /** The one so many before the last. */
    Optional<Evaluation> before(int steps) {
        int index = evaluations.size() - 1 - steps;
        return index < 0 ? Optional.empty() : Optional.of(evaluations.get(index));
    }
}
