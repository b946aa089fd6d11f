package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/** An act on a measure that has begun. */
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
