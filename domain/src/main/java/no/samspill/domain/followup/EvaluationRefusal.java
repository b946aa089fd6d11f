package no.samspill.domain.followup;

import no.samspill.domain.Reason;

/** Avslag på en evaluering: why an evaluation is not accepted. The facts of each reason stand beside it, in order. */
public enum EvaluationRefusal implements Reason.Code {
    /** Nobody has said who wrote it. */
    AUTHOR_MISSING,
    /** Facts: which light, its colour. Yellow and red are explained. */
    COMMENT_MISSING,
    /** Facts: the id it was delivered under. For one measure and one time there is one evaluation. */
    DELIVERED_UNDER_OTHER_ID,
    /** Facts: the lights that are red or unknown, comma-separated. With them the whole is not green. */
    NOT_GREEN_AS_A_WHOLE,
    /** Facts: the day it was delivered, the last day of its period. */
    DELIVERED_BEFORE_END,
    /** Facts: the number. Nobody holds fewer meetings than none. */
    NEGATIVE_MEETINGS,
    /** Facts: the party, how many it attended, how many were held. */
    ATTENDED_MORE_THAN_HELD,
    /** Facts: how many risks, how many at most. */
    TOO_MANY_RISKS,
    /** Facts: the recommendation. It does not say why. */
    RECOMMENDATION_WITHOUT_REASON,
    /** An evaluation of the whole year does not tell whether the goals were reached. */
    GOALS_NOT_EVALUATED
}
