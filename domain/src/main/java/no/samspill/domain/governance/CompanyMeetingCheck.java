package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Majority;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;

/**
 * Møtekontroll for selskaper: whether the council of representatives of a company was called in time, and could decide (V19, V20).
 *
 * <p>Finds {@code MEETING_CALLED_LATE}, and {@code MEETING_NOT_QUORATE} of a meeting that was held, both of meetings of the last year.
 * Example: a meeting on 30 April that was called on 10 April was called eight days late. What nobody has told is not found fault with.
 *
 * <p>Law: IKS-loven § 8, § 9.
 */
public final class CompanyMeetingCheck {

    private CompanyMeetingCheck() {}

    /** The last day to call the body to the meeting; empty when no law gives it a time to prepare. */
    public static Optional<LocalDate> callBy(Body body, Meeting meeting, Statutes statutes) {
        return Optional.of(Provision.COMPANY_MEETING_CALLED)
                .filter(law -> body.law().filter(BodyLaw.COMPANY::equals).isPresent())
                .flatMap(law -> statutes.number(law, meeting.date()))
                .map(meeting.date()::minusDays);
    }

    static List<Finding> findings(GovernanceCheck all, LocalDate date) {
        List<Finding> findings = new ArrayList<>();
        for (Meeting meeting : all.meetings()) {
            boolean ofLastYear = !meeting.date().isBefore(date.minusYears(1));
            all.bodies().stream()
                    .filter(body -> ofLastYear && meeting.bodies().contains(body.id()))
                    .forEach(body -> {
                        late(body, meeting, all.statutes()).ifPresent(findings::add);
                        notQuorate(body, meeting, all.statutes()).ifPresent(findings::add);
                    });
        }
        return findings;
    }

    private static Optional<Finding> late(Body body, Meeting meeting, Statutes statutes) {
        return callBy(body, meeting, statutes)
                .filter(last -> meeting.called().filter(last::isBefore).isPresent())
                .map(last -> Finding.warning(Reason.at(
                                "/meetings/" + meeting.id() + "/called",
                                GovernanceFinding.MEETING_CALLED_LATE,
                                body.name(),
                                meeting.date().toString(),
                                meeting.called().map(LocalDate::toString).orElse(""),
                                last.toString())
                        .by(statutes.reference(Provision.COMPANY_MEETING_CALLED, meeting.date()))));
    }

    private static Optional<Finding> notQuorate(Body body, Meeting meeting, Statutes statutes) {
        Optional<Majority> votes = statutes.majority(Provision.COMPANY_QUORUM, meeting.date())
                .filter(law -> body.law().filter(BodyLaw.COMPANY::equals).isPresent());
        return meeting.present()
                .filter(there -> meeting.held())
                .flatMap(there -> votes.filter(part -> there.members() * 2 < there.ofMembers()
                                || !part.isReached(there.votes(), there.ofVotes()))
                        .map(part -> Finding.error(Reason.at(
                                        "/meetings/" + meeting.id() + "/present",
                                        GovernanceFinding.MEETING_NOT_QUORATE,
                                        body.name(),
                                        meeting.date().toString(),
                                        Integer.toString(there.members()),
                                        Integer.toString(there.ofMembers()),
                                        Integer.toString(there.votes()),
                                        Integer.toString(there.ofVotes()),
                                        part.toString())
                                .by(statutes.reference(Provision.COMPANY_QUORUM, meeting.date())))));
    }
}
