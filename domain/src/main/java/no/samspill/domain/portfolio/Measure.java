package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * correction {@code NO_SUCH_ACT} and {@code CORRECTION_BREAKS}, before an act to come {@code BREAKS_COMING}, and with what the act itself says.
 *
 * @param acts in the order they were told, numbered from 1; what was told ahead of its day can stand above what happened before it
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
        return Course.on(fold(until(date)), date);
    }

    /** What it was to reach, as it stood that day. */
    public List<String> goalsOn(LocalDate date) {
        return standingOn(date).map(one -> one.profile().goals()).orElse(List.of());
    }

    /** The acts that hold at the end of that day, with the corrections known then worked in. */
    public List<Entry> actsOn(LocalDate date) {
        return Course.of(id, until(date)).entries();
    }

    private List<Entry> until(LocalDate date) {
        return acts.stream().filter(one -> !one.date().isAfter(date)).toList();
    }

    private Optional<Standing> fold(List<Entry> entries) {
        Optional<LocalDate> last = entries.stream().map(Entry::date).max(Comparator.naturalOrder());
        Optional<Standing> end = Course.of(id, entries).end();
        return last.map(date -> Course.on(end, date)).orElse(end);
    }

    /** Where it was after each of its acts; after one that comes before others that are told, when these have happened too. */
    public List<Standing> history() {
        List<Standing> history = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < acts.size(); i++) {
            Entry entry = acts.get(i);
            boolean anew = entry.act() instanceof Corrected || entry.date().isBefore(last);
            Optional<Standing> before = i == 0 ? Optional.empty() : Optional.of(history.get(i - 1));
            history.add(anew ? fold(acts.subList(0, i + 1)).orElseThrow() : Course.after(before, entry));
            last = anew ? last : entry.date();
        }
        return history;
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
        Optional<LocalDate> last = acts.stream()
                .map(Entry::date)
                .filter(day -> !docket.isComing(day))
                .max(Comparator.naturalOrder());
        boolean late = last.filter(next.date()::isBefore).isPresent();
        if (late) {
            reasons.add(Reason.at(
                    "/date",
                    LifecycleRefusal.DATED_BEFORE_LAST,
                    next.date().toString(),
                    last.orElseThrow().toString()));
        }
        if (next.act() instanceof Corrected correction) {
            reasons.addAll(refusals(correction, next, docket));
        } else {
            Optional<Standing> before = late ? standing() : standingOn(next.date());
            reasons.addAll(next.act().refusals(new Situation(id, Course.on(before, next.date()), next.date(), docket)));
            if (reasons.isEmpty()) {
                broken(next, docket, LifecycleRefusal.BREAKS_COMING).ifPresent(reasons::add);
            }
        }
        return List.copyOf(reasons);
    }

    /** That an act that holds, or is to come, would no longer be possible; empty when all are. */
    private Optional<Reason> broken(Entry next, Docket docket, LifecycleRefusal code) {
        return told(next)
                .firstBroken(Course.of(id, acts), docket)
                .filter(one -> one.entry().number() != next.number())
                .map(one -> Reason.at(
                        "",
                        code,
                        Integer.toString(one.entry().number()),
                        one.entry().act().name()));
    }

    private Course told(Entry next) {
        return Course.of(id, Stream.concat(acts.stream(), Stream.of(next)).toList());
    }

    /** A correction is possible when it makes no act impossible that holds afterwards. */
    private List<Reason> refusals(Corrected correction, Entry next, Docket docket) {
        boolean anew =
                correction.replacement().filter(Corrected.class::isInstance).isPresent();
        Course before = Course.of(id, acts);
        if (!before.has(correction.number()) || anew) {
            return List.of(Reason.at("/number", LifecycleRefusal.NO_SUCH_ACT, Integer.toString(correction.number())));
        }
        Course after = told(next);
        Optional<Course.Broken> broken = after.firstBroken(before, docket);
        if (broken.filter(one -> one.entry().number() == correction.number()).isPresent()) {
            return broken.orElseThrow().reasons().stream()
                    .map(one -> one.under("/replacement"))
                    .toList();
        }
        return broken(next, docket, LifecycleRefusal.CORRECTION_BREAKS)
                .map(List::of)
                .orElseGet(() -> after.entries().isEmpty()
                        ? List.of(Reason.at("", LifecycleRefusal.NOT_BEGUN, correction.name()))
                        : List.of());
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

    /** Those that are dated after the day and hold, the first of them first. */
    public List<Entry> coming(LocalDate after) {
        return Course.of(id, acts).entries().stream()
                .filter(one -> one.date().isAfter(after))
                .toList();
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
