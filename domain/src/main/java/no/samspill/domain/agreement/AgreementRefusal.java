package no.samspill.domain.agreement;

import no.samspill.domain.Reason;

/** Avslag på en kostnadsavtale: why an agreement is refused. The facts of each reason stand beside it, in order. */
public enum AgreementRefusal implements Reason.Code {
    /** No party takes part. */
    NO_PARTICIPANTS,
    /** Facts: the party. One party takes part twice on the same day. */
    OVERLAPPING_PARTICIPATION,
    /** Facts: the host. The host is not among the participants on the agreement's first day. */
    HOST_NOT_PARTICIPANT,
    /** Facts: the party, the agreement's first day, its last day or empty. */
    PARTICIPATION_OUTSIDE_TERM
}
