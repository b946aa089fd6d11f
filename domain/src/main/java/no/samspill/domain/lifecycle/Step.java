package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Senere handling: an act on a measure that has begun.
 *
 * <p>Refused, whichever it is, with {@code NOT_BEGUN} and {@code NOT_IN_PHASE}. One that is done by a decision is refused
 * also with {@code DECISION_UNKNOWN}, {@code DECISION_LATER}, {@code DECISION_NOT_ABOUT}, {@code DECISION_BEFORE_CASE},
 * {@code DECIDED_AGAIN}, {@code VOTES_DO_NOT_CARRY}, {@code BODY_NOT_IN_OFFICE}, {@code DECISION_NOT_ADOPTED},
 * {@code BODY_UNKNOWN}, {@code BODY_OF_OTHER_COOPERATION}, {@code BODY_LACKS_AUTHORITY}, and where the region has a procedure
 * {@code NOT_BY_PROCEDURE} and {@code DECISION_BY_PROCEDURE}.
 */
public sealed interface Step extends Act
        permits AssessmentOrdered,
                Rejected,
                Retracted,
                AssessmentDelivered,
                ReworkOrdered,
                SubmittedForDecision,
                Adopted,
                SentBack,
                Started,
                PutOnHold,
                Resumed,
                Amended,
                TerminationProposed,
                Continued,
                WindingUpDecided,
                Closed,
                Converted,
                PartyInvited,
                PartyAccepted,
                PartyDeclined,
                PartyJoined,
                WithdrawalSignalled,
                NoticeReceived,
                PartyWithdrew,
                PartySucceeded,
                Described {

    Standing apply(Standing before, LocalDate date);

    @Override
    default Standing after(Optional<Standing> before, LocalDate date) {
        return apply(before.orElseThrow(), date);
    }
}
