package no.samspill.domain.followup;

import no.samspill.domain.Reason;

/**
 * Funn i oppfølgingen: what is due or missing in a measure, and what gives reason to ask whether it should go on. The
 * facts of each stand beside it, in order.
 */
public enum FollowUpFinding implements Reason.Code {
    /** Facts: the kind, the year, the last day to deliver it. */
    EVALUATION_DUE_SOON,
    /** Facts: the kind, the year, the day it was to be delivered. */
    EVALUATION_OVERDUE,
    /** Facts: how many evaluations in a row are not delivered, the day the first of them was due. */
    MEASURE_SILENT,
    /** Facts: the last days of the two periods. The measure was red as a whole both times. */
    RED_TWICE,
    /** Facts: the last day of the period. The evaluation recommends that the measure ends. */
    TERMINATION_RECOMMENDED,
    /** Facts: the agreement, the last day. The agreement the measure rests on expires within a year. */
    BASIS_EXPIRES,
    /** Facts: the agreement, the last day. The agreement the measure rests on has expired. */
    BASIS_EXPIRED,
    /** Facts: the party, the day it takes effect. */
    PARTY_HAS_GIVEN_NOTICE,
    /** Facts: how many take part, the fewest the agreement allows. */
    BELOW_MINIMUM,
    /** Facts: how many will take part, the fewest the agreement allows, the day the last known notice takes effect. */
    WILL_BE_BELOW_MINIMUM,
    /** Facts: the party. The others have left, or have given notice. */
    ONE_PARTY_LEFT,
    /** Facts: the last day anything happened. No act, evaluation, meeting or decision for twelve months. */
    NO_ACTIVITY,
    /** Facts: the days of the two meetings. The last two that were planned were not held. */
    MEETINGS_NOT_HELD,
    /** Facts: the day it was to be taken up again. */
    ON_HOLD_TOO_LONG,
    /** Facts: the party as it was, as it is. It has merged, or been split, and nothing has been decided anew. */
    PARTY_CHANGED,
    /** Facts: the strategy, its last day. The measure serves a strategy whose years are over. */
    SERVES_OUTRUN_STRATEGY,
    /** Facts: the last day of the period. By the last evaluation that tells of them every goal is reached. */
    GOALS_REACHED,
    /** Facts: who gave it, its last year. It was the last of the measure's grants to end. */
    GRANT_ENDED,
    /** Facts: what it costs, its frame, the last day of the period. More than the agreement lets it go beyond the frame. */
    COST_ABOVE_FRAME,
    /** Facts: the host before, the host now. Nothing has been decided by the parties since. */
    HOST_CHANGED
}
