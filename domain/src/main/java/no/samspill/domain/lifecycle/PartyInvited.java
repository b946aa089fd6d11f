package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.Reason;

/** Deltaker forespurt: one more is asked to take part; or asked again, after it declined or withdrew. */
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
