package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.municipality.PartyId;

/**
 * Valgkontroll: whether people are elected in time, not together with those they should not be, and whether the chair has
 * the turn.
 *
 * <p>Finds {@code ELECTION_DUE} within a year, {@code TERM_OUTRUN}, {@code ELECTED_SAME_YEAR},
 * {@code ELECTED_TO_COMMITTEE_SAME_YEAR} and {@code CHAIR_OUT_OF_TURN}. Example: elected on 1 March 2020 for two years, a
 * term ends on 28 February 2022, and is outrun from 1 March on.
 *
 * <p>Law: kommuneloven § 18-3, § 19-3; IKS-loven § 6 for the term when the articles have none; else the articles.
 */
final class ElectionCheck {

    /** How long before an election it is told. */
    private static final int MONTHS_AHEAD = 12;

    /** Those of a working committee who do not sit there by office. */
    private static final ElectionRule.Staggered ELECTED =
            new ElectionRule.Staggered(Post.Role.MEMBER, Post.Role.DEPUTY);

    private final Body body;
    private final LocalDate date;
    private final GovernanceCheck all;
    private final List<Finding> findings = new ArrayList<>();

    private ElectionCheck(Body body, LocalDate date, GovernanceCheck all) {
        this.body = body;
        this.date = date;
        this.all = all;
    }

    static List<Finding> findings(Body body, LocalDate date, GovernanceCheck all) {
        ElectionCheck check = new ElectionCheck(body, date, all);
        check.checkTerms();
        body.articles().flatMap(Articles::elections).ifPresent(rule -> {
            check.checkStaggering(rule);
            rule.workingCommittee().ifPresent(check::checkCommittee);
        });
        body.articles().flatMap(Articles::chair).ifPresent(check::checkChair);
        return check.findings;
    }

    private void checkTerms() {
        Terms terms = new Terms(body, all.statutes());
        terms.endsOn(date).forEach(end -> {
            Reason reason = Reason.at(
                            "/posts",
                            end.day().isBefore(date) ? GovernanceFinding.TERM_OUTRUN : GovernanceFinding.ELECTION_DUE,
                            body.name(),
                            String.join(", ", end.names()),
                            end.day().toString())
                    .by(terms.basis(date));
            if (end.day().isBefore(date)) {
                findings.add(Finding.warning(reason));
            } else if (!end.day().isAfter(date.plusMonths(MONTHS_AHEAD))) {
                findings.add(Finding.note(reason));
            }
        });
    }

    private void checkStaggering(ElectionRule rule) {
        for (int i = 0; i < rule.staggered().size(); i++) {
            ElectionRule.Staggered pair = rule.staggered().get(i);
            String pointer = "/articles/elections/staggered/" + i;
            together(body, pair)
                    .forEach(year -> findings.add(Finding.error(Reason.at(
                            pointer,
                            GovernanceFinding.ELECTED_SAME_YEAR,
                            body.name(),
                            pair.one().name(),
                            pair.other().name(),
                            year.toString()))));
        }
    }

    /** The years both roles were filled by election. */
    private Stream<Integer> together(Body of, ElectionRule.Staggered pair) {
        Set<Integer> others = elected(of, pair.other()).map(ElectionCheck::year).collect(Collectors.toSet());
        return elected(of, pair.one())
                .map(ElectionCheck::year)
                .filter(others::contains)
                .distinct();
    }

    /** Leader and deputy leader sit there by office; the two others are elected in different years. A committee that says so itself does. */
    private void checkCommittee(BodyId id) {
        all.bodies().stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> !staggers(one))
                .forEach(committee -> together(committee, ELECTED)
                        .forEach(year -> findings.add(Finding.error(Reason.at(
                                "/articles/elections/workingCommittee",
                                GovernanceFinding.ELECTED_TO_COMMITTEE_SAME_YEAR,
                                committee.name(),
                                ELECTED.one().name(),
                                ELECTED.other().name(),
                                year.toString(),
                                body.name())))));
    }

    private static boolean staggers(Body committee) {
        return committee.articles().flatMap(Articles::elections).stream()
                .flatMap(rule -> rule.staggered().stream())
                .anyMatch(pair -> Set.of(pair.one(), pair.other()).equals(Set.of(ELECTED.one(), ELECTED.other())));
    }

    /** Those who are elected to such posts by the date, and have not left them. */
    private Stream<Holder> elected(Body of, Post.Role role) {
        return of.posts().stream()
                .filter(post -> post.role() == role)
                .flatMap(post -> post.holders().stream())
                .filter(holder ->
                        holder.electedOn().filter(day -> !day.isAfter(date)).isPresent())
                .filter(holder ->
                        holder.period().to().filter(last -> last.isBefore(date)).isEmpty());
    }

    private static int year(Holder elected) {
        return elected.electedOn().orElseThrow().getYear();
    }

    private void checkChair(Rotation rotation) {
        List<String> chairs = body.posts().stream()
                .filter(post -> post.role() == Post.Role.LEADER)
                .flatMap(post -> post.on(date).stream().flatMap(holder -> post.organisationOf(holder).stream()))
                .map(PartyId::value)
                .distinct()
                .toList();
        rotation.on(date)
                .filter(turn -> !chairs.isEmpty() && !chairs.contains(turn))
                .ifPresent(turn -> findings.add(Finding.error(Reason.at(
                        "/articles/chair",
                        GovernanceFinding.CHAIR_OUT_OF_TURN,
                        body.name(),
                        String.join(", ", chairs),
                        turn))));
    }
}
