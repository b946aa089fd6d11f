package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;

/**
 * Vedtakskontroll: whether decisions could be made as they were, and what they ask for is done.
 *
 * <p>Finds {@code DECIDED_BY_UNKNOWN_BODY}, {@code DECIDED_OUTSIDE_LIFE_OF_BODY}, {@code VOTES_DO_NOT_CARRY}, {@code UNANIMOUS_WITH_VOTES_AGAINST},
 * {@code FOLLOW_UP_OVERDUE}, {@code FOLLOW_UP_DUE_SOON} and {@code FOLLOW_UP_WITHOUT_OWNER}. Example: adopted by three
 * votes against four is not carried; four against four is, by the vote of the chair.
 *
 * <p>Law: kommuneloven § 11-9 for elected bodies; else our own rule.
 */
final class DecisionCheck {

    /** How long before it is due a follow-up is told. */
    private static final int DAYS_AHEAD = 30;

    private final GovernanceCheck all;
    private final LocalDate date;
    private final List<Finding> findings = new ArrayList<>();

    private DecisionCheck(GovernanceCheck all, LocalDate date) {
        this.all = all;
        this.date = date;
    }

    static List<Finding> findings(GovernanceCheck all, LocalDate date) {
        DecisionCheck check = new DecisionCheck(all, date);
        all.decisions().stream().filter(one -> !one.date().isAfter(date)).forEach(check::check);
        return check.findings;
    }

    private void check(Decision decision) {
        String pointer = "/decisions/" + decision.id();
        Optional<Body> body = all.bodies().stream()
                .filter(one -> one.id().equals(decision.body()))
                .findFirst();
        if (body.isEmpty()) {
            findings.add(Finding.warning(Reason.at(
                    pointer + "/body",
                    GovernanceFinding.DECIDED_BY_UNKNOWN_BODY,
                    decision.body().value())));
        }
        body.filter(one -> !one.existsOn(decision.date()))
                .ifPresent(one -> findings.add(Finding.warning(Reason.at(
                        pointer + "/date",
                        GovernanceFinding.DECIDED_OUTSIDE_LIFE_OF_BODY,
                        one.name(),
                        decision.date().toString()))));
        checkVotes(pointer, decision, body);
        for (int i = 0; i < decision.followUps().size(); i++) {
            check(pointer + "/followUps/" + i, decision.followUps().get(i));
        }
    }

    private void checkVotes(String pointer, Decision decision, Optional<Body> body) {
        decision.notCarried(pointer + "/votes")
                .map(reason -> reason.by(body.filter(DecisionCheck::followsLocalGovernmentAct)
                        .flatMap(one -> all.statutes().reference(Provision.MAJORITY_OF_VOTES, decision.date()))))
                .map(Finding::error)
                .ifPresent(findings::add);
        body.filter(DecisionCheck::followsLocalGovernmentAct).stream()
                .flatMap(one -> new VoteCheck(decision, one, all.statutes()).findings())
                .map(one -> one.under(pointer))
                .forEach(findings::add);
        decision.votes()
                .filter(votes -> decision.unanimous() && votes.against() > 0)
                .ifPresent(votes -> findings.add(Finding.error(Reason.at(
                        pointer + "/unanimous",
                        GovernanceFinding.UNANIMOUS_WITH_VOTES_AGAINST,
                        Integer.toString(votes.against())))));
    }

    /** Chapter 11 is for elected bodies under the Local Government Act; others vote as they have agreed. */
    static boolean followsLocalGovernmentAct(Body body) {
        return body.kind().isCouncil()
                || body.kind() == BodyKind.EXECUTIVE_BOARD
                || body.law().filter(law -> law != BodyLaw.COMPANY).isPresent();
    }

    private void check(String pointer, FollowUp one) {
        if (!one.isOpenOn(date)) {
            return;
        }
        String due = one.due().toString();
        String owner = one.owner().orElse("");
        if (one.due().isBefore(date)) {
            findings.add(
                    Finding.warning(Reason.at(pointer, GovernanceFinding.FOLLOW_UP_OVERDUE, one.what(), owner, due)));
        } else if (!one.due().isAfter(date.plusDays(DAYS_AHEAD))) {
            findings.add(
                    Finding.note(Reason.at(pointer, GovernanceFinding.FOLLOW_UP_DUE_SOON, one.what(), owner, due)));
        }
        if (one.owner().isEmpty()) {
            findings.add(Finding.warning(
                    Reason.at(pointer + "/owner", GovernanceFinding.FOLLOW_UP_WITHOUT_OWNER, one.what(), due)));
        }
    }
}
