package no.samspill.domain.followup;

import java.util.Set;
import no.samspill.domain.Reason;

/** Hendelsesslag: what happens, or is due, on a day of the year. The facts of each stand beside it, in order. */
public enum EventCode implements Reason.Code {
    /** Facts: the measure's title, the kind of evaluation, the year it is of. */
    EVALUATION_DUE,
    /** Facts: the year. The chief executives report on the economy to their councils. */
    ECONOMY_REPORT_DUE,
    /** Facts: the year, the agreement's title, empty for the municipalities' own. The accounts are presented. */
    ACCOUNTS_DUE,
    /** Facts: the year, the agreement's title, empty for the municipalities' own. The annual report is given. */
    ANNUAL_REPORT_DUE,
    /** Facts: the year, the agreement's title, empty for the municipalities' own. Accounts and report are adopted. */
    ACCOUNTS_ADOPTION_DUE,
    /** Facts: the year, the agreement's title, empty for the municipalities' own. The budget is adopted. */
    BUDGET_ADOPTION_DUE,
    /** Facts: the year, the agreement's title. The auditor reports on the accounts. */
    AUDIT_REPORT_DUE,
    /** Facts: the first of its four years, the agreement's title. The plan of a company is adopted. */
    ECONOMIC_PLAN_DUE,
    /** Facts: the body, the day it meets. Its members are called by now. */
    MEETING_CALL_DUE,
    /** Facts: the first and the last year of the period the councils are elected for. Each has adopted its report by now. */
    OWNERSHIP_REPORT_DUE,
    /** Facts: the year. About now Statistics Norway publishes the population on 1 January. */
    POPULATION_PUBLISHED,
    /** Facts: the year. The pupils of the year are counted (GSI). */
    PUPILS_COUNTED,
    /** Facts: the year. The report on the portfolio goes to the councils and the regional council. */
    PORTFOLIO_REPORT_DUE,
    /** Facts: the budget year. The municipalities are told what the cooperations will cost. */
    BUDGET_REQUEST_DUE,
    /** Facts: the agreement's title. By now the parties have taken it up this year. */
    AGREEMENT_TAKEN_UP,
    /** Facts: the agreement's title, the day. The others must have received a notice to leave with effect from that day. */
    NOTICE_LAST_DAY,
    /** Facts: the bodies, the place. */
    MEETING,
    /** Facts: the body, those whose term ends. */
    TERM_ENDS,
    /** Facts: the agreement's title. */
    AGREEMENT_ENDS,
    /** Facts: the measure's title. It is on hold, and is taken up again by now. */
    RESUME_DUE,
    /** Facts: the measure's title. It was continued, and is evaluated again by now. */
    REEVALUATION_DUE,
    /** Facts: the measure's title. Its mandate is evaluated by now. */
    MANDATE_EVALUATION_DUE,
    /** Facts: the measure's title, the party. From this day it takes no part. */
    PARTY_LEAVES,
    /** Facts: what a decision asks for, whom. */
    TASK_DUE,
    /** Facts: the strategy's title. */
    STRATEGY_ENDS,
    /** Facts: the cost agreement's title, the half-year, the year. By now the half-year's invoice is sent. */
    INVOICE_DUE,
    /** Facts: the agreement's title, the key, the day they are counted. From now the year's costs are shared by them. */
    KEY_FIGURES_DUE;

    private static final Set<EventCode> ONCE = Set.of(
            MEETING, MEETING_CALL_DUE, AGREEMENT_ENDS, MANDATE_EVALUATION_DUE, PARTY_LEAVES, TASK_DUE, STRATEGY_ENDS);

    /** Whether it happens only once to what it is about, and so is the same when it is moved to another day. */
    boolean happensOnce() {
        return ONCE.contains(this);
    }
}
