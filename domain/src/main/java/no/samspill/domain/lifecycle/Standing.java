package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Stilling: where a measure is after its acts, as one value that each act replaces.
 *
 * <p>Example: {@code ON_HOLD} since 1 April 2021, due on 31 December 2021, of six parties, one of which has signalled
 * withdrawal.
 *
 * @param since the day it came into the phase
 * @param governed whether it has passed a gate, and so can no longer be taken in from a register
 * @param underDecision what the parties are asked, or last were asked, to decide
 * @param text the agreement text in force
 * @param coming the newer ones that are adopted, the first to come into force first
 * @param due the day it must be taken up again: when on hold, resumed; when continued, evaluated
 */
public record Standing(
        Phase phase,
        LocalDate since,
        boolean governed,
        Profile profile,
        List<PartyStanding> parties,
        Optional<Case> underDecision,
        Optional<TextVersion> text,
        List<ComingText> coming,
        Optional<LocalDate> due,
        Optional<MeasureId> successor) {

    public Standing {
        parties = List.copyOf(parties);
        coming = List.copyOf(coming);
    }

    /** Where it is after its first act. */
    static Standing first(Phase phase, LocalDate date, Profile profile, List<PartyStanding> parties) {
        return new Standing(
                phase,
                date,
                false,
                profile,
                parties,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** In another phase, through a gate; what was due is no longer. */
    Standing in(Phase next, LocalDate date) {
        return new Standing(
                next, date, true, profile, parties, underDecision, text, coming, Optional.empty(), successor);
    }

    /** In the same phase, through a gate. */
    Standing throughGate() {
        return new Standing(phase, since, true, profile, parties, underDecision, text, coming, due, successor);
    }

    Standing with(Profile described) {
        return new Standing(phase, since, governed, described, parties, underDecision, text, coming, due, successor);
    }

    Standing with(List<PartyStanding> changed) {
        return new Standing(phase, since, governed, profile, changed, underDecision, text, coming, due, successor);
    }

    Standing with(Case asked) {
        return new Standing(phase, since, governed, profile, parties, Optional.of(asked), text, coming, due, successor);
    }

    Standing under(Optional<TextVersion> adopted) {
        return new Standing(
                phase, since, governed, profile, parties, underDecision, adopted, List.of(), due, successor);
    }

    /** With a newer text in force from a day; one that was to come into force on that day or later never does. */
    Standing amended(TextVersion newer, LocalDate from) {
        Stream<ComingText> before = coming.stream().filter(one -> one.from().isBefore(from));
        return with(text, Stream.concat(before, Stream.of(new ComingText(newer, from))));
    }

    /** The same at the end of a later day, when nothing has happened: what has come into force by then is the text in force. */
    public Standing on(LocalDate day) {
        Optional<TextVersion> last = coming.stream()
                .filter(one -> !one.from().isAfter(day))
                .map(ComingText::text)
                .reduce((earlier, later) -> later);
        return last.isEmpty()
                ? this
                : with(last, coming.stream().filter(one -> one.from().isAfter(day)));
    }

    private Standing with(Optional<TextVersion> inForce, Stream<ComingText> after) {
        return new Standing(
                phase, since, governed, profile, parties, underDecision, inForce, after.toList(), due, successor);
    }

    /** The newest text that is adopted, in force or not. */
    Optional<TextVersion> newestText() {
        return coming.isEmpty()
                ? text
                : Optional.of(coming.get(coming.size() - 1).text());
    }

    Standing dueOn(LocalDate date) {
        return new Standing(
                phase, since, governed, profile, parties, underDecision, text, coming, Optional.of(date), successor);
    }

    Standing continuedAs(MeasureId other) {
        return new Standing(
                phase, since, governed, profile, parties, underDecision, text, coming, due, Optional.of(other));
    }

    /** With one party changed. */
    Standing changing(PartyId party, UnaryOperator<PartyStanding> change) {
        return with(parties.stream()
                .map(one -> one.party().equals(party) ? change.apply(one) : one)
                .toList());
    }

    /** With all in one phase brought to the next. */
    Standing moving(PartyPhase from, PartyPhase to) {
        return with(parties.stream()
                .map(one -> one.phase() == from ? one.in(to) : one)
                .toList());
    }

    /** With those who take part having done so until the last day, or the day before it that they had given notice of. */
    Standing ended(LocalDate last) {
        return with(parties.stream().map(one -> one.ended(last)).toList());
    }

    /** The parties of a text as they are now, each once. */
    List<PartyId> current(List<PartyId> ofText) {
        return ofText.stream()
                .map(id -> parties.stream()
                        .filter(one -> one.formerly().contains(id))
                        .map(PartyStanding::party)
                        .findFirst()
                        .orElse(id))
                .distinct()
                .toList();
    }

    /** The party, as it stands; empty when it has nothing to do with the measure. */
    public Optional<PartyStanding> party(PartyId id) {
        return parties.stream().filter(one -> one.party().equals(id)).findFirst();
    }

    /** Those who take part now as equals. */
    List<PartyId> members() {
        return active().stream()
                .filter(one -> one.role().isParty())
                .map(PartyStanding::party)
                .toList();
    }

    /** Those who leave or have left, and by the law of the form answer still for what was owed then. */
    public List<PartyId> leaving() {
        return parties.stream()
                .filter(one -> profile.form().flatMap(LegalForm::liability).isPresent())
                .filter(one -> one.phase() == PartyPhase.NOTICE_GIVEN || one.phase() == PartyPhase.WITHDRAWN)
                .filter(one -> one.role().isParty())
                .map(PartyStanding::party)
                .toList();
    }

    /** Those who take part now. */
    public List<PartyStanding> active() {
        return parties.stream().filter(one -> one.phase().takesPart()).toList();
    }
}
