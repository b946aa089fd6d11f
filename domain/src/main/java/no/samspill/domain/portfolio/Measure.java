package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.lifecycle.Situation;
import no.samspill.domain.lifecycle.Standing;

/**
 * Tiltak: something municipalities do together, as the list of what has happened to it. The list only grows; the state, and
 * the state on any day before, follow from it, and a mistake is mended by one more act.
 *
 * <p>Example: an IT cooperation taken in on 25 February 2020 and put on hold on 1 April 2021 is {@code ACTIVE} on any day
 * between, also when it is asked today.
 *
 * <p>Refused is never the measure, but its next act: with {@code NUMBER_NOT_NEXT}, {@code DATED_BEFORE_LAST}, for a
 * correction {@code NO_SUCH_ACT} and {@code CORRECTION_BREAKS}, and with what the act itself says.
 *
 * @param acts in order, numbered from 1, no date before the one above it
 */
public record Measure(MeasureId id, List<Entry> acts) {

    public Measure {
        acts = List.copyOf(acts);
    }

    /** A measure to which nothing has happened. */
    public static Measure of(MeasureId id) {
        return new Measure(id, List.of());
    }

    /** Where it is at the end of the day of its last act; empty before the first. */
    public Optional<Standing> standing() {
        return fold(acts);
    }

    /** Where it was at the end of that day, as was known then. */
    public Optional<Standing> standingOn(LocalDate date) {
        return on(fold(until(date)), date);
    }

    /** What it was to reach, as it stood that day. */
    public List<String> goalsOn(LocalDate date) {
        return standingOn(date).map(one -> one.profile().goals()).orElse(List.of());
    }

    /** The acts that hold at the end of that day, with the corrections known then worked in. */
    public List<Entry> actsOn(LocalDate date) {
        return valid(until(date));
    }

    private List<Entry> until(LocalDate date) {
        return acts.stream().filter(one -> !one.date().isAfter(date)).toList();
    }

    private static Optional<Standing> fold(List<Entry> entries) {
        Optional<Standing> standing = Optional.empty();
        for (Entry entry : valid(entries)) {
            standing = Optional.of(after(standing, entry));
        }
        return entries.isEmpty()
                ? standing
                : on(standing, entries.get(entries.size() - 1).date());
    }

    private static Standing after(Optional<Standing> before, Entry entry) {
        return entry.act().after(on(before, entry.date()), entry.date());
    }

    private static Optional<Standing> on(Optional<Standing> standing, LocalDate date) {
        return standing.map(one -> one.on(date));
    }

    /** Where it was after each of its acts. */
    public List<Standing> history() {
        List<Standing> history = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Entry entry = acts.get(i);
            Optional<Standing> before = i == 0 ? Optional.empty() : Optional.of(history.get(i - 1));
            history.add(
                    entry.act() instanceof Corrected
                            ? fold(acts.subList(0, i + 1)).orElseThrow()
                            : after(before, entry));
        }
        return history;
    }

    /** The acts that hold when the corrections among them are worked in. */
    private static List<Entry> valid(List<Entry> entries) {
        Map<Integer, Entry> valid = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.act() instanceof Corrected correction) {
                Optional<Entry> corrected = Optional.ofNullable(valid.remove(correction.number()));
                corrected
                        .flatMap(old -> correction.replacement().map(act -> new Entry(old.number(), old.date(), act)))
                        .ifPresent(mended -> valid.put(mended.number(), mended));
            } else {
                valid.put(entry.number(), entry);
            }
        }
        return List.copyOf(valid.values());
    }

    /** Everything that stands in the way of the next act; empty when it can be done. */
    public List<Reason> refusals(Entry next, Docket docket) {
        List<Reason> reasons = new ArrayList<>();
        if (next.number() != acts.size() + 1) {
            reasons.add(Reason.at(
                    "/number",
                    LifecycleRefusal.NUMBER_NOT_NEXT,
                    Integer.toString(next.number()),
                    Integer.toString(acts.size() + 1)));
        }
        lastDate()
                .filter(last -> next.date().isBefore(last))
                .ifPresent(last -> reasons.add(Reason.at(
                        "/date", LifecycleRefusal.DATED_BEFORE_LAST, next.date().toString(), last.toString())));
        if (next.act() instanceof Corrected correction) {
            reasons.addAll(refusals(correction, next, docket));
        } else {
            reasons.addAll(next.act().refusals(new Situation(id, on(standing(), next.date()), next.date(), docket)));
        }
        return List.copyOf(reasons);
    }

    private Optional<LocalDate> lastDate() {
        return acts.isEmpty()
                ? Optional.empty()
                : Optional.of(acts.get(acts.size() - 1).date());
    }

    /**
     * A correction is possible when it makes no act impossible that holds afterwards. What an act was asked when it was done is
     * not asked anew: what has been registered since does not undo it.
     */
    private List<Reason> refusals(Corrected correction, Entry next, Docket docket) {
        String number = Integer.toString(correction.number());
        List<Meeting> told = meetings(valid(acts), docket);
        boolean exists = told.stream().anyMatch(one -> one.entry().number() == correction.number());
        if (!exists
                || correction.replacement().filter(Corrected.class::isInstance).isPresent()) {
            return List.of(Reason.at("/number", LifecycleRefusal.NO_SUCH_ACT, number));
        }
        List<Entry> corrected = new ArrayList<>(acts);
        corrected.add(next);
        List<Entry> valid = valid(corrected);
        Optional<Standing> standing = Optional.empty();
        for (Entry entry : valid) {
            List<Reason> caused = meeting(entry, standing, docket).refusedNow(told);
            if (!caused.isEmpty()) {
                return entry.number() == correction.number()
                        ? caused.stream().map(one -> one.under("/replacement")).toList()
                        : List.of(Reason.at(
                                "",
                                LifecycleRefusal.CORRECTION_BREAKS,
                                Integer.toString(entry.number()),
                                entry.act().name()));
            }
            standing = Optional.of(after(standing, entry));
        }
        return valid.isEmpty() ? List.of(Reason.at("", LifecycleRefusal.NOT_BEGUN, correction.name())) : List.of();
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

    private List<Meeting> meetings(List<Entry> entries, Docket docket) {
        List<Meeting> meetings = new ArrayList<>();
        Optional<Standing> standing = Optional.empty();
        for (Entry entry : entries) {
            meetings.add(meeting(entry, standing, docket));
            standing = Optional.of(after(standing, entry));
        }
        return meetings;
    }

    /**
     * What the next act is held against: what it and those before it refer to, the body that does the work, and all that is decided
     * of the measure.
     */
    public References references(Act next) {
        References told = references()
                .and(next.references())
                .toBodies(standing().flatMap(one -> one.profile().body()).stream());
        return told.decisions().isEmpty() ? told : told.toDecisionsOn(id);
    }

    /** What its acts refer to. */
    public References references() {
        return acts.stream().map(one -> one.act().references()).reduce(References.NONE, References::and);
    }

    /** With one more act; {@link Refused} when something stands in its way. */
    public Measure with(DatedAct act, Docket docket) {
        Entry next = act.numbered(acts.size() + 1);
        Refused.ifAny(refusals(next, docket));
        List<Entry> longer = new ArrayList<>(acts);
        longer.add(next);
        return new Measure(id, longer);
    }

    /** Whether this is the other and perhaps more: every act of the other stands in it, where it stood. */
    public boolean continues(Measure other) {
        return acts.size() >= other.acts().size()
                && acts.subList(0, other.acts().size()).equals(other.acts());
    }

    /** What stands in the way of the acts after the first so many, each with its place in the list. */
    public List<Reason> refusalsAfter(int stored, Docket docket) {
        return IntStream.range(stored, acts.size())
                .boxed()
                .flatMap(i -> new Measure(id, acts.subList(0, i))
                        .refusals(acts.get(i), docket).stream().map(one -> one.under("/acts/" + i)))
                .toList();
    }
}
