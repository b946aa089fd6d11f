package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltaker trer inn: one that has decided to, in a measure that is running.
 *
 * <pre>{@code
 * {"act": "PARTY_JOINED", "party": "5061"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_UNKNOWN} and {@code PARTY_NOT_IN_PHASE} when it has not decided to, and in a legal form, until the
 * amended agreement that names it is in force, with {@code PARTY_NOT_IN_TEXT}, {@code HOST_NOT_IN_TEXT} or {@code NO_TEXT_IN_FORCE}.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 */
public record PartyJoined(PartyId party) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now).party(party, PartyPhase.ADOPTED);
        now.standing()
                .ifPresent(standing -> standing.party(party)
                        .filter(one -> one.phase() == PartyPhase.ADOPTED)
                        .ifPresent(one -> gate.add(new ListedItems(now, standing).toTakePart(one))));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.in(PartyPhase.ACTIVE));
    }
}
