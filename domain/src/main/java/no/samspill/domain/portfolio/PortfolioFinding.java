package no.samspill.domain.portfolio;

import java.util.EnumSet;
import java.util.Set;
import no.samspill.domain.Reason;

/**
 * Funn i porteføljen: what it can be found to lack, or to have against its rules. The facts of each stand beside it, in
 * order.
 */
public enum PortfolioFinding implements Reason.Code {
    /** No chief executive answers for the measure. */
    MEASURE_WITHOUT_RESPONSIBLE,
    /** Nobody has said how it goes. */
    MEASURE_WITHOUT_STATUS,
    /** Nobody has said what is to be done next. */
    MEASURE_WITHOUT_FOLLOW_UP,
    /** Nobody has said who takes part. */
    MEASURE_WITHOUT_PARTICIPANTS,
    /** Nobody has said how it is organised: no body, and nothing written. */
    MEASURE_WITHOUT_ORGANISATION,
    /** It runs, and no mandate says what it is asked to do. */
    MEASURE_WITHOUT_MANDATE,
    /** Nobody has said what kind of measure it is. */
    MEASURE_WITHOUT_KIND,
    /** No cost, no grant and no work of the parties is stated. */
    MEASURE_WITHOUT_COST,
    /** It runs, and nothing says when it is to be evaluated or to end. */
    MEASURE_WITHOUT_END,
    /** It runs, and no decision that started it is known: it was taken in from a register. */
    MEASURE_WITHOUT_DECISION,
    /** Facts: the part. Nobody has said how it goes. */
    PART_WITHOUT_STATUS,
    /** Facts: the part. Nobody has said who takes part. */
    PART_WITHOUT_PARTICIPANTS,
    /** Facts: those of the region who do not take part, comma-separated. */
    NOT_ALL_OF_REGION,
    /** Facts: those from outside who take part, comma-separated. */
    TAKES_PART_FROM_OUTSIDE,
    /** Fewer than two take part; observers and those who only pay are not counted. */
    TOO_FEW_TAKE_PART,
    /** Facts: the party. */
    WITHDRAWAL_SIGNALLED,
    /** Facts: the party, the day it takes effect. */
    NOTICE_RUNNING,
    /** Facts: the party. It leaves, or has left, and answers still for what was owed then. */
    LIABILITY_STAYS,
    /** Facts: the phase, the day it was due. */
    OVERDUE,
    /** Facts: the field, the id. Nothing is registered under it. */
    UNKNOWN_REFERENCE,
    /** No challenge is stated. */
    STRATEGY_WITHOUT_CHALLENGE,
    /** No goal is stated. */
    STRATEGY_WITHOUT_GOAL,
    /** No expected result is stated. */
    STRATEGY_WITHOUT_RESULT,
    /** No measure serves it, or all that did have ended. */
    STRATEGY_WITHOUT_MEASURES,
    /** Facts: the last day. The years it was for are over. */
    STRATEGY_OUTRUN;

    private static final Set<PortfolioFinding> UNSTATED = EnumSet.of(
            MEASURE_WITHOUT_RESPONSIBLE,
            MEASURE_WITHOUT_STATUS,
            MEASURE_WITHOUT_FOLLOW_UP,
            MEASURE_WITHOUT_PARTICIPANTS,
            MEASURE_WITHOUT_ORGANISATION,
            MEASURE_WITHOUT_MANDATE,
            MEASURE_WITHOUT_KIND,
            MEASURE_WITHOUT_COST,
            MEASURE_WITHOUT_END,
            MEASURE_WITHOUT_DECISION,
            PART_WITHOUT_STATUS,
            PART_WITHOUT_PARTICIPANTS,
            STRATEGY_WITHOUT_CHALLENGE,
            STRATEGY_WITHOUT_GOAL,
            STRATEGY_WITHOUT_RESULT);

    /** Whether it is only that nobody has said something, and nothing is known to be wrong. */
    public boolean isUnstated() {
        return UNSTATED.contains(this);
    }
}
