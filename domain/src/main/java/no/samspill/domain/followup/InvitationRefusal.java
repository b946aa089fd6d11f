package no.samspill.domain.followup;

import no.samspill.domain.Reason;

/**
 * Avslag på en invitasjon: why an invitation is not given, or is not enough. The facts of each reason stand beside it, in
 * order.
 */
public enum InvitationRefusal implements Reason.Code {
    /** Nobody has said who is invited. */
    RECEIVER_MISSING,
    /** Facts: the year, the first and the last it can be of. */
    YEAR_OUTSIDE,
    /** Facts: the evaluation and the measure it is of, which alone the invitation is to. */
    OTHER_EVALUATION
}
