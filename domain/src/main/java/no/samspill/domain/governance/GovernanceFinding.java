package no.samspill.domain.governance;

import no.samspill.domain.Reason;

/** Funn i organer, møter og vedtak: what can be wrong with them. The facts of each stand beside it, in order. */
public enum GovernanceFinding implements Reason.Code {
    /** Facts: the body. Articles say who should sit in it, but nobody has registered who does. */
    POSTS_NOT_REGISTERED,
    /** Facts: the body, the role, whom the post represents or empty. */
    POST_VACANT,
    /** Facts: the body, the role, the names. */
    POST_HELD_BY_SEVERAL,
    /** Facts: the body, the role. No post of a leader, or of a deputy leader where there should be one. */
    OFFICE_MISSING,
    /** Facts: the body, the role, how many there are, how many the articles say. */
    WRONG_NUMBER_IN_ROLE,
    /** Facts: the body, the participant, how many members it has, how many the articles say. */
    WRONG_NUMBER_FROM,
    /** Facts: the body, the participant, how many deputies it has, the fewest it must have (V08). */
    TOO_FEW_DEPUTIES_FROM,
    /** Facts: the body, the participant, how many members it has, the fewest the law asks for (V08). */
    TOO_FEW_MEMBERS_FROM,
    /** Facts: the body, the name (V08). */
    GENERAL_MANAGER_IS_REPRESENTATIVE,
    /** Facts: the body. A council of representatives that does not say which law it is set up by. */
    BODY_LAW_NOT_SAID,
    /** Facts: the body. The law asks for members of each participant, but no participants are registered. */
    PARTICIPANTS_NOT_SAID,
    /** Facts: the body, the names, the last day of their terms. Nobody is elected after them. */
    ELECTION_DUE,
    /** Facts: the body, the names, the day their terms ended. */
    TERM_OUTRUN,
    /** Facts: the body, the one role, the other, the year. */
    ELECTED_SAME_YEAR,
    /** Facts: the working committee, the one role, the other, the year, the body whose articles say so. */
    ELECTED_TO_COMMITTEE_SAME_YEAR,
    /** Facts: the body, whom the leader comes from, whose turn it is. */
    CHAIR_OUT_OF_TURN,
    /** Facts: the body, the one it meets with or empty, the year, how many are planned or held, the fewest it must be. */
    TOO_FEW_MEETINGS,
    /** Facts: the body, the day of the meeting (V11). */
    CONTROL_COMMITTEE_NOT_NOTIFIED,
    /** Facts: the body, the day of the meeting, the day it was called, the last day to call it (V19). */
    MEETING_CALLED_LATE,
    /** Facts: the body, the day, members present, members, votes present, votes, the part of the votes (V20). */
    MEETING_NOT_QUORATE,
    /** Facts: the body's id. */
    DECIDED_BY_UNKNOWN_BODY,
    /** Facts: the body, the day of the decision. The body did not exist then. */
    DECIDED_OUTSIDE_LIFE_OF_BODY,
    /** Facts: the outcome, the votes for, the votes against. */
    VOTES_DO_NOT_CARRY,
    /** Facts: the votes cast, the members. Fewer than half of the members voted. */
    TOO_FEW_VOTED,
    /** Facts: the blank votes. Only elections and appointments can be voted on so. */
    BLANK_VOTES,
    /** Facts: the majority that is demanded. */
    VOTES_NOT_TOLD,
    /** Facts: the votes against. */
    UNANIMOUS_WITH_VOTES_AGAINST,
    /** Facts: what, the owner or empty, the day it was due. */
    FOLLOW_UP_OVERDUE,
    /** Facts: what, the owner or empty, the day it is due. */
    FOLLOW_UP_DUE_SOON,
    /** Facts: what, the day it is due. */
    FOLLOW_UP_WITHOUT_OWNER
}
