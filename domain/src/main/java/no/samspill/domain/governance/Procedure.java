package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Matter.What;

/**
 * Regionens prosedyre: what a region has decided for itself of how its cases go. It binds only from its own first day, and where
 * it says nothing, only the law asks.
 *
 * <p>Example: version 1 holds from 26 November 2018, decided by the committee of chief executives: each half-year and year is
 * evaluated. Who orders an assessment it does not say, so whoever wants to can.
 *
 * <p>Law: none; what an Act demands is never here.
 *
 * @param version 1 for the first; of two that hold on a day, the later counts
 * @param period when it holds
 * @param decidedBy the decision by which the region made it its own
 * @param source where it stands
 * @param rules who decides what
 * @param beforeCouncils kinds of body of which one treats a case before the councils that must adopt it themselves; nobody when
 *     there are none
 * @param longestHold the months a measure can be on hold at most
 * @param deadlines what is due each year
 */
public record Procedure(
        int version,
        String title,
        OpenPeriod period,
        Optional<DecisionId> decidedBy,
        Optional<String> source,
        List<Rule> rules,
        List<BodyKind> beforeCouncils,
        Optional<Integer> longestHold,
        List<Deadline> deadlines) {

    public Procedure {
        if (version < 1 || longestHold.filter(months -> months < 1).isPresent()) {
            throw new IllegalArgumentException("a version or a number of months below 1");
        }
        rules = List.copyOf(rules);
        beforeCouncils = List.copyOf(beforeCouncils);
        deadlines = List.copyOf(deadlines);
    }

    /** Hvem som avgjør: that a decision of this kind is made by one of these kinds of body. */
    public record Rule(What what, List<BodyKind> by) {

        public Rule {
            by = List.copyOf(by);
        }
    }

    /**
     * Frist: something that is due each year.
     *
     * @param day the day of the year; empty when the procedure asks for it without a day
     */
    public record Deadline(Duty duty, Optional<DayOfYear> day) {}

    /** Plikt: what a procedure can ask for each year. */
    public enum Duty {
        /** Halvårsevaluering: the first such day after 30 June. */
        HALF_YEAR_EVALUATION,
        /** Helårsevaluering: the first such day after 31 December. */
        WHOLE_YEAR_EVALUATION,
        /** Årlig rapport om porteføljen, til kommunestyrene og regionrådet. */
        PORTFOLIO_REPORT,
        /** Innspill til kommunenes budsjett for året etter. */
        BUDGET_REQUEST
    }

    /** The one in force on the day, when there is one. */
    public static Optional<Procedure> inForce(Collection<Procedure> all, LocalDate day) {
        return all.stream().filter(one -> one.period().contains(day)).max(Comparator.comparing(Procedure::version));
    }

    /** Whose decision it takes to do one of these; empty when it says nothing of any of them. */
    public Optional<Consent.AnyOf> consent(Collection<What> what) {
        Set<BodyKind> kinds = new LinkedHashSet<>();
        rules.stream().filter(rule -> what.contains(rule.what())).forEach(rule -> kinds.addAll(rule.by()));
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Consent.AnyOf(List.copyOf(kinds)));
    }

    /** The day of the year it is due; empty when it is not asked for, or no day is said. */
    public Optional<DayOfYear> day(Duty duty) {
        return deadlines.stream()
                .filter(one -> one.duty() == duty)
                .flatMap(one -> one.day().stream())
                .findFirst();
    }
}
