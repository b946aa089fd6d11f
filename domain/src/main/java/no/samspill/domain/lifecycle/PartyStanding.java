package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltakers stilling: where one party is in a measure.
 *
 * @param until the day its notice takes effect, or to which it took part; empty while it has given none
 * @param signalled whether it has let it be known that it may withdraw: a risk, not a state
 * @param formerly the ids it goes on for: its own before it was renumbered, and those of municipalities merged into it
 */
public record PartyStanding(
        PartyId party,
        Role role,
        PartyPhase phase,
        Optional<LocalDate> until,
        boolean signalled,
        List<PartyId> formerly) {

    public PartyStanding {
        formerly = List.copyOf(formerly);
    }

    /** One that has had no other id. */
    public PartyStanding(PartyId party, Role role, PartyPhase phase, Optional<LocalDate> until, boolean signalled) {
        this(party, role, phase, until, signalled, List.of());
    }

    static PartyStanding of(Participant participant, PartyPhase phase) {
        return new PartyStanding(participant.party(), participant.role(), phase, Optional.empty(), false);
    }

    PartyStanding in(PartyPhase next) {
        return new PartyStanding(party, role, next, until, signalled, formerly);
    }

    PartyStanding endingOn(LocalDate last) {
        return new PartyStanding(party, role, PartyPhase.NOTICE_GIVEN, Optional.of(last), signalled, formerly);
    }

    /** The same, when the measure has come to its end; it is as it was when it did not take part. */
    PartyStanding ended(LocalDate last) {
        LocalDate day = until.filter(last::isAfter).orElse(last);
        return phase.takesPart()
                ? new PartyStanding(party, role, PartyPhase.TOOK_PART, Optional.of(day), signalled, formerly)
                : this;
    }

    PartyStanding inDoubt() {
        return new PartyStanding(party, role, phase, until, true, formerly);
    }

    PartyStanding as(PartyId successor) {
        return new PartyStanding(successor, role, phase, until, signalled, formerly).goingOnFor(List.of(party));
    }

    PartyStanding goingOnFor(List<PartyId> others) {
        List<PartyId> all = Stream.concat(formerly.stream(), others.stream())
                .filter(one -> !one.equals(party))
                .distinct()
                .toList();
        return new PartyStanding(party, role, phase, until, signalled, all);
    }
}
