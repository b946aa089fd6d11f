package no.samspill.domain.agreement;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Majority;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Consent;
import no.samspill.domain.municipality.PartyId;

/** Hvem som vedtar: who decides what is to become of an agreement. */
public enum Decider {
    /** The municipal council of each party itself. */
    COUNCILS,
    /** Representantskapet. */
    REPRESENTATIVES,
    /** Each party, by the body it has given the authority. */
    PARTIES;

    /**
     * The consent it takes.
     *
     * @param own the cooperation's council of representatives; empty when it is not known which it is
     * @param majority of the parties, all of them when it is empty; or of the votes in the council of representatives
     */
    public Consent consent(List<PartyId> parties, Optional<BodyId> own, Optional<Majority> majority) {
        return switch (this) {
            case COUNCILS, PARTIES -> new Consent.EachOwn(parties, this == COUNCILS, majority.orElse(Majority.ALL));
            case REPRESENTATIVES -> new Consent.OfCooperation(own, majority);
        };
    }
}
