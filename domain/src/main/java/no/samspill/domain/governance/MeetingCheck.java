package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;

/**
 * Møtekontroll: whether bodies meet as often as they should, and the control committees are told of it (V11).
 *
 * <p>Finds {@code TOO_FEW_MEETINGS} by the articles, and {@code CONTROL_COMMITTEE_NOT_NOTIFIED} of meetings of the last
 * year and of the next four weeks. Example: a body that is to meet twice and has met once in June has one meeting too few
 * until another is planned.
 *
 * <p>Law: kommuneloven § 23-6.
 */
final class MeetingCheck {

    /** How long before a meeting a missing notice is told. */
    private static final int WEEKS_AHEAD = 4;

    private MeetingCheck() {}

    /** About the rules of a body: the meetings of the date's year that are held, or still planned. */
    static List<Finding> ofRules(Body body, LocalDate date, GovernanceCheck all) {
        List<MeetingRule> rules = body.articles().map(Articles::meetings).orElse(List.of());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            MeetingRule rule = rules.get(i);
            long meetings = all.meetings().stream()
                    .filter(one -> one.date().getYear() == date.getYear())
                    .filter(one -> one.held() || !one.date().isBefore(date))
                    .filter(one -> one.bodies().contains(body.id())
                            && rule.jointlyWith().stream().allMatch(one.bodies()::contains))
                    .count();
            if (meetings < rule.yearly()) {
                findings.add(Finding.warning(Reason.at(
                        "/articles/meetings/" + i,
                        GovernanceFinding.TOO_FEW_MEETINGS,
                        body.name(),
                        rule.jointlyWith().map(all::nameOf).orElse(""),
                        Integer.toString(date.getYear()),
                        Long.toString(meetings),
                        Integer.toString(rule.yearly()))));
            }
        }
        return findings;
    }

    /** About the meetings themselves: those held in the year until the date, and those soon to come. */
    static List<Finding> ofMeetings(GovernanceCheck all, LocalDate date) {
        Optional<LegalReference> law = all.statutes().reference(Provision.CONTROL_COMMITTEE_NOTIFIED, date);
        if (law.isEmpty()) {
            return List.of();
        }
        return all.meetings().stream()
                .filter(one -> !one.controlCommitteeNotified() && concerns(one, date))
                .flatMap(meeting -> all.bodies().stream()
                        .filter(body -> meeting.bodies().contains(body.id()) && isTopBody(body))
                        .map(body -> Finding.warning(Reason.at(
                                        "/meetings/" + meeting.id(),
                                        GovernanceFinding.CONTROL_COMMITTEE_NOT_NOTIFIED,
                                        body.name(),
                                        meeting.date().toString())
                                .by(law))))
                .toList();
    }

    private static boolean concerns(Meeting meeting, LocalDate date) {
        return meeting.date().isBefore(date)
                ? meeting.held() && !meeting.date().isBefore(date.minusYears(1))
                : !meeting.date().isAfter(date.plusWeeks(WEEKS_AHEAD));
    }

    private static boolean isTopBody(Body body) {
        return body.law().map(BodyLaw::isTopBody).orElse(body.kind() == BodyKind.COUNCIL_OF_REPRESENTATIVES);
    }
}
