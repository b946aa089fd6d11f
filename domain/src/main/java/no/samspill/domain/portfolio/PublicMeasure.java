package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.Standing;

/**
 * Offentlig tiltak: what everyone sees of a measure that is marked as public, on some day. What is not here nobody sees without
 * a role: not who answers for it, what it costs, how it goes, nor who did what.
 *
 * @param since the day it came into the phase
 * @param need what it is to meet
 * @param host what the host is called
 * @param body what the body is called that does the work
 * @param decisions those by which it became what it is, the oldest first
 */
public record PublicMeasure(
        MeasureId id,
        String title,
        Optional<MeasureKind> kind,
        Phase phase,
        LocalDate since,
        Optional<String> need,
        Optional<String> host,
        Optional<String> body,
        List<PublicParty> parties,
        List<PublicDecision> decisions) {

    /** One that takes part, or is asked to. */
    public record PublicParty(String name, Role role, PartyPhase phase) {}

    /** That a body decided, and not its words: those are for the body to publish. */
    public record PublicDecision(LocalDate date, String body, Optional<String> caseNumber, Outcome outcome) {}

    public PublicMeasure {
        parties = List.copyOf(parties);
        decisions = List.copyOf(decisions);
    }

    /** What is seen of it on the day, where the registers say what is called what; empty before it had begun. */
    public static Optional<PublicMeasure> of(Measure measure, LocalDate day, Portfolio registers) {
        return measure.standingOn(day).map(standing -> {
            Profile profile = standing.profile();
            return new PublicMeasure(
                    measure.id(),
                    profile.title(),
                    profile.kind(),
                    standing.phase(),
                    standing.since(),
                    profile.need(),
                    profile.host().map(registers::name),
                    profile.body().map(registers::name),
                    parties(standing, registers),
                    decisions(measure, day, registers));
        });
    }

    private static List<PublicParty> parties(Standing standing, Portfolio registers) {
        return standing.parties().stream()
                .filter(one -> one.phase().isOrWasIn())
                .map((PartyStanding one) -> new PublicParty(registers.name(one.party()), one.role(), one.phase()))
                .toList();
    }

    private static List<PublicDecision> decisions(Measure measure, LocalDate day, Portfolio registers) {
        Set<DecisionId> ids = measure.actsOn(day).stream()
                .flatMap(one -> one.act().decisions().stream())
                .collect(Collectors.toSet());
        return registers.decisions().stream()
                .filter(one -> ids.contains(one.id()))
                .sorted(Comparator.comparing(Decision::date)
                        .thenComparing(one -> one.id().value()))
                .map(one -> new PublicDecision(one.date(), registers.name(one.body()), one.caseNumber(), one.outcome()))
                .toList();
    }
}
