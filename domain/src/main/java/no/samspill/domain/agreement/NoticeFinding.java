package no.samspill.domain.agreement;

import no.samspill.domain.Reason;

/**
 * Funn om en oppsigelse: what there is to say about a notice of withdrawal. The facts of each stand beside it, in order.
 */
public enum NoticeFinding implements Reason.Code {
    /** Facts: the months, the day it has effect. The agreement has the period. */
    NOTICE_AS_AGREED,
    /** Facts: the months, the day it has effect. The agreement has none, the law has. */
    NOTICE_BY_LAW,
    /** The law has no period and leaves it to the agreement, which has none. */
    NOTICE_LEFT_TO_AGREEMENT,
    /** Facts: the months, the day it would have effect. What the parties could agree on; nothing follows from it. */
    NOTICE_SUGGESTED,
    /** Neither the law nor the agreement says anything. */
    NOTICE_NOT_AGREED,
    /** Facts: the first day a withdrawal may have effect. The period is over before that. */
    WITHDRAWAL_LOCKED
}
