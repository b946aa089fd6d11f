package no.samspill.domain.agreement;

import java.time.Month;
import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Organisering: how the agreement sets the cooperation up. What it does not say is empty.
 *
 * @param ownLegalPerson eget rettssubjekt
 * @param officeMunicipality kontorkommune
 * @param archiveResponsible who keeps the archive while the cooperation lasts
 * @param membersPerParticipant in the council of representatives or the joint committee
 * @param minimumParties how few parties there may be
 * @param conditionalOnAll whether it falls when one of the parties does not adopt it
 * @param revisionMonth when in the year the agreement is taken up again
 */
public record Organising(
        Optional<Boolean> ownLegalPerson,
        Optional<PartyId> officeMunicipality,
        Optional<PartyId> archiveResponsible,
        Optional<Integer> membersPerParticipant,
        Optional<Integer> minimumParties,
        boolean conditionalOnAll,
        Optional<Month> revisionMonth) {}
