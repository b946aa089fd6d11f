package no.samspill.domain.lifecycle;

import no.samspill.domain.Reason;

/** Avslag på en handling: why an act is refused. The facts of each reason stand beside it, in order. */
public enum LifecycleRefusal implements Reason.Code {
    /** Facts: the act. The measure has its first act already. */
    ALREADY_BEGUN,
    /** Facts: the act. There is no such measure yet; it begins by being proposed. */
    NOT_BEGUN,
    /** Facts: the act, the phase the measure is in, the phases the act can be done in, comma-separated. */
    NOT_IN_PHASE,
    /** Facts: the date of the act, the date of the last act before it. */
    DATED_BEFORE_LAST,
    /** Facts: the number given, the number wanted. */
    NUMBER_NOT_NEXT,
    /** Facts: the id. */
    DECISION_UNKNOWN,
    /** Facts: the id, the date of the decision, the date of the act. */
    DECISION_LATER,
    /** Facts: the id, what it must be about, comma-separated. It is about something else. */
    DECISION_NOT_ABOUT,
    /** Facts: the id, the date of the decision, the day the case was laid before those who decide. */
    DECISION_BEFORE_CASE,
    /** Facts: the id, the later id, its date, its outcome. The body has decided the same matter again. */
    DECIDED_AGAIN,
    /** Facts: the id, the date of the decision, the body. The body did not exist then; its successor decides. */
    BODY_NOT_IN_OFFICE,
    /** Facts: the id, its outcome. */
    DECISION_NOT_ADOPTED,
    /** Facts: the id. */
    BODY_UNKNOWN,
    /** Facts: the body, the kinds of body that can decide this, comma-separated. */
    BODY_LACKS_AUTHORITY,
    /** Facts: the party, the body. The law has the municipal council itself decide; nobody can do it for the council. */
    COUNCIL_ITSELF,
    /** Facts: the body, the party. */
    BODY_OF_ANOTHER,
    /** Facts: the body. It is of another cooperation, or of one nobody has told. */
    BODY_OF_OTHER_COOPERATION,
    /** What the measure is to meet must be said. */
    NEED_MISSING,
    /** Facts: the party. Whoever proposes must be a municipality of the region. */
    PROPOSER_NOT_OF_REGION,
    /** Facts: the deadline, the date of the act. */
    DEADLINE_NOT_LATER,
    /** Facts: how many, how many it takes. */
    TOO_FEW_PARTIES,
    /** Facts: what is missing. */
    ASSESSMENT_INCOMPLETE,
    /** What the parties are to adopt must be said. */
    TEXT_MISSING,
    /** Facts: the version. */
    TEXT_UNKNOWN,
    /** Facts: the legal form of the measure, that of the text. */
    FORM_OF_TEXT_DIFFERS,
    /** Facts: the legal form it has, the one given. Only a conversion changes the form. */
    FORM_NEEDS_CONVERSION,
    /** What it is converted into must be said. */
    FORM_MISSING,
    /** Facts: the measure, or the text. */
    CONVERTED_TO_ITSELF,
    /** Facts: the party. It is a party to the text, but no body of it is asked. */
    PARTY_NOT_ASKED,
    /** Facts: the party, the version. Who takes part in a legal form stands in the agreement that is in force. */
    PARTY_NOT_IN_TEXT,
    /** Facts: the party, the version. So does who is host. */
    HOST_NOT_IN_TEXT,
    /** No agreement of a cooperation in a legal form is known. */
    NO_TEXT_IN_FORCE,
    /** Facts: the party, what it has made of the version. */
    PARTY_HAS_NOT_ADOPTED,
    /** Facts: the body, the kinds of body that can, comma-separated, the version of the region's procedure. */
    NOT_BY_PROCEDURE,
    /** Facts: the kinds of body that decide it, comma-separated, the version of the region's procedure. No decision is told. */
    DECISION_BY_PROCEDURE,
    /** Facts: the kinds of body of which one treats it first, comma-separated, the version of the region's procedure. */
    NOT_TREATED_FIRST,
    /** The text is not signed. */
    NOT_SIGNED,
    /** Facts: the day it was signed, the day of the last decision it was adopted by. */
    SIGNED_BEFORE_DECISION,
    /** Facts: the day, the date of the act. What an act tells of had happened by then. */
    DAY_AFTER_ACT,
    /** Every party has adopted, or may still do so. */
    NOTHING_TO_SEND_BACK,
    /** Facts: the date of the act, the first day of the agreement. */
    NOT_YET_IN_FORCE,
    /** Facts: what is missing. */
    START_INCOMPLETE,
    /** Facts: the legal form. No body is registered that is set up by the law of the form (V08). */
    TOP_BODY_MISSING,
    /** Facts: the day it is to be resumed, the last day it can be, the version of the region's procedure. */
    HOLD_TOO_LONG,
    /** Facts: the version in force. */
    TEXT_NOT_NEWER,
    /** Facts: who proposes. A body that is known or a party that takes part can. */
    PROPOSER_UNKNOWN,
    /** Facts: the party. */
    CONSEQUENCE_MISSING,
    /** Facts: what is missing. */
    CLOSING_INCOMPLETE,
    /** Facts: the day the creditors were told, the first day the company can be closed. */
    CREDITORS_MAY_CLAIM,
    /** Facts: the party, the majority. It has not decided that the cooperation ends. */
    DISSOLUTION_NEEDS_PARTY,
    /** The council of representatives has not decided that the cooperation ends. */
    DISSOLUTION_NEEDS_REPRESENTATIVES,
    /** Facts: the votes in favour, the votes cast, the majority. */
    DISSOLUTION_LACKS_MAJORITY,
    /** Facts: the day given, the first day it can end. */
    DISSOLUTION_TOO_EARLY,
    /** Facts: the closing balance, the opening balance. */
    BALANCES_DIFFER,
    /** Facts: the party. */
    PARTY_UNKNOWN,
    /** Facts: the party. It is named more than once. */
    PARTY_TWICE,
    /** Facts: the party, the phase it is in, the phases wanted, comma-separated. */
    PARTY_NOT_IN_PHASE,
    /** Facts: the day given, the earliest it can be. */
    NOTICE_TOO_SHORT,
    /** Facts: the party that leaves, one of the others. The agreement says no day, and the council of that one has not consented. */
    WITHDRAWAL_NOT_AGREED,
    /** Facts: the party, the day the notice takes effect. */
    NOTICE_NOT_OVER,
    /** Facts: the number. */
    NO_SUCH_ACT,
    /** Facts: the number of the act that would no longer be possible, the act. */
    CORRECTION_BREAKS,
    /** Facts: the number of the act that is to come and would no longer be possible, the act. */
    BREAKS_COMING,
    /** Facts: the day. It is so far ahead that it may be a slip; whoever means it says so. */
    DAY_FAR_AHEAD,
    /** Facts: the day, today. What an act tells of has happened. */
    DAY_AFTER_TODAY
}
