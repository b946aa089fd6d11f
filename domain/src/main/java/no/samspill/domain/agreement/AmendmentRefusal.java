package no.samspill.domain.agreement;

import no.samspill.domain.Reason;

/**
 * Avslag på en endring: why an amendment of an agreement is not adopted. The facts of each reason stand beside it, in
 * order.
 */
public enum AmendmentRefusal implements Reason.Code {
    /** Facts: the party, the part of the parties needed. Its municipal council itself has not adopted this version. */
    AMENDMENT_NEEDS_COUNCIL,
    /** Facts: the party, the part of the parties needed. It has not adopted this version. */
    AMENDMENT_NEEDS_PARTY,
    /** Facts: the part of the votes needed. The council of representatives has not adopted this version. */
    AMENDMENT_NEEDS_REPRESENTATIVES,
    /** Facts: the votes in favour, the votes cast, the part needed. */
    AMENDMENT_LACKS_MAJORITY
}
