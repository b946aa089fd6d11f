package no.samspill.domain.agreement;

import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Eierandel og ansvarsandel: what of a cooperation is a party's.
 *
 * <p>Example: Heim owns 1/3, answers for 1/2 of what it owes, and covers 1/3 of a deficit.
 *
 * <p>Law: kommuneloven § 18-2, § 19-2, § 14-12; IKS-loven § 3.
 *
 * @param ownership eierandel
 * @param liability ansvarsandel, when it is another than the ownership
 * @param deficit what it covers of a deficit, when that is another than the liability
 */
public record Stake(PartyId party, Portion ownership, Optional<Portion> liability, Optional<Portion> deficit) {

    /** What it answers for. */
    public Portion answersFor() {
        return liability.orElse(ownership);
    }

    /** What it covers of a deficit. */
    public Portion covers() {
        return deficit.orElse(answersFor());
    }

    /** Whether a deficit is shared otherwise than the liability. */
    boolean sharesDeficitOtherwise() {
        return !covers().exact().equals(answersFor().exact());
    }

    /** What is shared. */
    enum Of {
        OWNERSHIP,
        LIABILITY,
        DEFICIT
    }

    Portion of(Of what) {
        return switch (what) {
            case OWNERSHIP -> ownership;
            case LIABILITY -> answersFor();
            case DEFICIT -> covers();
        };
    }
}
