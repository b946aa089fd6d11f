package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Situation;
import no.samspill.domain.lifecycle.Standing;

/**
 * Forløp: the acts that hold, in the order they happen: by day, and on one day by number.
 *
 * <p>Example: a party joins on 1 January, which is recorded in November; what is recorded of December comes before it.
 *
 * @param entries with the corrections among those that were told worked in
 */
record Course(MeasureId id, List<Entry> entries) {

    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::date).thenComparing(Entry::number);

    Course {
        entries = List.copyOf(entries);
    }

    /** What is told in these. */
    static Course of(MeasureId id, List<Entry> told) {
        Map<Integer, Entry> valid = new TreeMap<>();
        for (Entry entry : told) {
            if (entry.act() instanceof Corrected correction) {
                Optional<Entry> corrected = Optional.ofNullable(valid.remove(correction.number()));
                corrected
                        .flatMap(old -> correction.replacement().map(act -> new Entry(old.number(), old.date(), act)))
                        .ifPresent(mended -> valid.put(mended.number(), mended));
            } else {
                valid.put(entry.number(), entry);
            }
        }
        return new Course(id, valid.values().stream().sorted(ORDER).toList());
    }

    /** Where the measure is when all of it has happened. */
    Optional<Standing> end() {
        Optional<Standing> standing = Optional.empty();
        for (Entry entry : entries) {
            standing = Optional.of(after(standing, entry));
        }
        return standing;
    }

    static Standing after(Optional<Standing> before, Entry entry) {
        return entry.act().after(on(before, entry.date()), entry.date());
    }

    static Optional<Standing> on(Optional<Standing> standing, LocalDate date) {
        return standing.map(one -> one.on(date));
    }

    boolean has(int number) {
        return entries.stream().anyMatch(one -> one.number() == number);
    }

    /** An act that is refused, and why. */
    record Broken(Entry entry, List<Reason> reasons) {}

    /**
     * The first act that is not possible any more, when it was so before. What an act was asked when it was done is not asked anew: what
     * has been registered since does not undo it.
     */
    Optional<Broken> firstBroken(Course before, Docket docket) {
        List<Meeting> told = before.meetings(docket);
        Optional<Standing> standing = Optional.empty();
        for (Entry entry : entries) {
            List<Reason> reasons = meeting(entry, standing, docket).refusedNow(told);
            if (!reasons.isEmpty()) {
                return Optional.of(new Broken(entry, reasons));
            }
            standing = Optional.of(after(standing, entry));
        }
        return Optional.empty();
    }

    /** An act, and what it meets. */
    private record Meeting(Entry entry, Situation now) {

        /** Why it is refused, but for what is said also of the act that was told under its number. */
        List<Reason> refusedNow(List<Meeting> told) {
            if (told.contains(this)) {
                return List.of();
            }
            List<Reason> reasons = new ArrayList<>(entry.act().refusals(now));
            told.stream()
                    .filter(one -> one.entry().number() == entry.number())
                    .forEach(one -> reasons.removeAll(one.entry().act().refusals(one.now())));
            return reasons;
        }
    }

    private Meeting meeting(Entry entry, Optional<Standing> before, Docket docket) {
        return new Meeting(entry, new Situation(id, on(before, entry.date()), entry.date(), docket));
    }

    private List<Meeting> meetings(Docket docket) {
        List<Meeting> meetings = new ArrayList<>();
        Optional<Standing> standing = Optional.empty();
        for (Entry entry : entries) {
            meetings.add(meeting(entry, standing, docket));
            standing = Optional.of(after(standing, entry));
        }
        return meetings;
    }
}
