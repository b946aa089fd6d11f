package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltakers stilling: where one party is in a measure.
 *
 * @param until the day its notice takes effect; empty while it has given none
 * @param signalled whether it has let it be known that it may withdraw: a risk, not a state
 */
public record PartyStanding(PartyId party, Role role, PartyPhase phase, Optional<LocalDate> until, boolean signalled) {

    static PartyStanding of(Participant participant, PartyPhase phase) {
        return new PartyStanding(participant.party(), participant.role(), phase, Optional.empty(), false);
    }

    PartyStanding in(PartyPhase next) {
        return new PartyStanding(party, role, next, until, signalled);
    }

    PartyStanding endingOn(LocalDate last) {
        return new PartyStanding(party, role, PartyPhase.NOTICE_GIVEN, Optional.of(last), signalled);
    }

    PartyStanding inDoubt() {
        return new PartyStanding(party, role, phase, until, true);
    }

    PartyStanding as(PartyId successor) {
        return new PartyStanding(successor, role, phase, until, signalled);
    }
}
