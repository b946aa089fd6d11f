package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.Reason;

/**
 * Deltaker forespurt: one more is asked to take part; or asked again, after it declined or withdrew.
 *
 * <pre>{@code
 * {"act": "PARTY_INVITED", "participant": {"party": "5061", "role": "PARTICIPANT"}}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_NOT_IN_PHASE} when it is in the measure already, and as every step ({@link Step}).
 *
 * <p>Law: none; our own rule.
 */
public record PartyInvited(Participant participant) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        boolean known =
                now.standing().flatMap(one -> one.party(participant.party())).isPresent();
        return known
                ? gate.party(participant.party(), PartyPhase.DECLINED, PartyPhase.WITHDRAWN)
                        .reasons()
                : gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        Stream<PartyStanding> others =
                before.parties().stream().filter(one -> !one.party().equals(participant.party()));
        return before.with(Stream.concat(others, Stream.of(PartyStanding.of(participant, PartyPhase.INVITED)))
                .toList());
    }
}
