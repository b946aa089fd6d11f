package no.samspill.domain.municipality;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/**
 * Kommuneregister: which municipalities there were on a date, what they were called, and what became of them.
 *
 * <p>A number is never looked up without a date. Successions form a graph, not a chain: municipalities merge, and a
 * split one has no single successor. Boundary adjustments that end no municipality are not known here.
 *
 * <p>Refuses, with {@link MunicipalityRefusal#DATE_BEFORE_REGISTER}, to answer for dates it does not know. Later changes
 * than the source's are not foreseen: a date in the future is answered with what holds now.
 */
public final class MunicipalityRegister {

    private final LocalDate knownFrom;
    private final Map<MunicipalityNumber, List<Municipality>> byNumber;
    private final Map<MunicipalityNumber, List<Succession>> byPredecessor;

    /**
     * A register of these.
     *
     * @param knownFrom the first day all municipalities are known
     */
    public MunicipalityRegister(
            LocalDate knownFrom, Collection<Municipality> municipalities, Collection<Succession> successions) {
        this.knownFrom = knownFrom;
        this.byNumber = municipalities.stream()
                .sorted(comparing(municipality -> municipality.validity().from()))
                .collect(groupingBy(Municipality::number, TreeMap::new, toUnmodifiableList()));
        this.byPredecessor = successions.stream()
                .sorted(comparing(Succession::effective).thenComparing(Succession::to))
                .collect(groupingBy(Succession::from));
    }

    /** All municipalities of a day, by number. */
    public List<Municipality> on(LocalDate date) {
        return byNumber.keySet().stream()
                .flatMap(number -> find(number, date).stream())
                .toList();
    }

    /** The municipality with the number on the date. */
    public Optional<Municipality> find(MunicipalityNumber number, LocalDate date) {
        requireKnown(date);
        return held(number, date);
    }

    /** Everything that has had the number, the oldest first; empty when nothing has. */
    public List<Municipality> history(MunicipalityNumber number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** What the number is on the date. */
    public NumberStatus standing(MunicipalityNumber number, LocalDate date) {
        Optional<Municipality> valid = find(number, date);
        if (valid.isPresent()) {
            return new NumberStatus.Valid(valid.get());
        }
        List<Municipality> history = history(number);
        if (history.isEmpty()) {
            return new NumberStatus.Unknown(number);
        }
        List<Municipality> past = history.stream()
                .filter(municipality -> municipality.validity().from().isBefore(date))
                .toList();
        if (past.isEmpty()) {
            return new NumberStatus.NotYet(history.get(0));
        }
        Municipality last = past.get(past.size() - 1);
        return new NumberStatus.Ended(last, next(number, last.validity().from(), date));
    }

    /**
     * What became of the municipality that had the number on the first date, step by step until the last date; each
     * step once, in order of time. Empty while it goes on under its number. The first date may be any day of a municipality
     * the register knows.
     */
    public List<Succession> successions(MunicipalityNumber number, LocalDate from, LocalDate to) {
        if (held(number, from).isEmpty()) {
            requireKnown(from);
        }
        Set<Succession> steps = new LinkedHashSet<>();
        Deque<Succession> open = new ArrayDeque<>(next(number, from, to));
        while (!open.isEmpty()) {
            Succession step = open.remove();
            if (steps.add(step)) {
                open.addAll(next(step.to(), step.effective(), to));
            }
        }
        return steps.stream()
                .sorted(comparing(Succession::effective)
                        .thenComparing(Succession::from)
                        .thenComparing(Succession::to))
                .toList();
    }

    /**
     * The numbers that, on the last date, hold what the number held on the first: itself when nothing has happened, one
     * after a renumbering or a merger, several after a split; none when the number was no municipality's.
     */
    public Set<MunicipalityNumber> successors(MunicipalityNumber number, LocalDate from, LocalDate to) {
        List<Succession> steps = successions(number, from, to);
        if (held(number, from).isEmpty()) {
            return Set.of();
        }
        if (steps.isEmpty()) {
            return Set.of(number);
        }
        return steps.stream()
                .filter(step -> next(step.to(), step.effective(), to).isEmpty())
                .map(Succession::to)
                .collect(collectingAndThen(toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /** The one successor, when there is one; empty after a split, which a person must decide on. */
    public Optional<MunicipalityNumber> successor(MunicipalityNumber number, LocalDate from, LocalDate to) {
        Set<MunicipalityNumber> all = successors(number, from, to);
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    private Optional<Municipality> held(MunicipalityNumber number, LocalDate date) {
        return history(number).stream()
                .filter(municipality -> municipality.validity().contains(date))
                .findFirst();
    }

    /** The first succession of the number after the date and not after the last: all its parts, on the same day. */
    private List<Succession> next(MunicipalityNumber number, LocalDate after, LocalDate last) {
        List<Succession> next = new ArrayList<>();
        for (Succession succession : byPredecessor.getOrDefault(number, List.of())) {
            boolean inTime = succession.effective().isAfter(after)
                    && !succession.effective().isAfter(last);
            if (inTime && (next.isEmpty() || next.get(0).effective().equals(succession.effective()))) {
                next.add(succession);
            }
        }
        return next;
    }

    private void requireKnown(LocalDate date) {
        if (date.isBefore(knownFrom)) {
            throw new Refused(List.of(
                    Reason.at("", MunicipalityRefusal.DATE_BEFORE_REGISTER, date.toString(), knownFrom.toString())));
        }
    }
}
