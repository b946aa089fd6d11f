package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.Severity;
import no.samspill.domain.Statutes;
import no.samspill.domain.municipality.PartyId;

/**
 * Plasskontroll: whether as many sit in a body, and from whom, as its articles and the law say (V08).
 *
 * <p>Finds {@code BODY_LAW_NOT_SAID}, {@code PARTICIPANTS_NOT_SAID}, {@code WRONG_NUMBER_IN_ROLE},
 * {@code WRONG_NUMBER_FROM}, {@code TOO_FEW_MEMBERS_FROM}, {@code TOO_FEW_DEPUTIES_FROM} and
 * {@code GENERAL_MANAGER_IS_REPRESENTATIVE}. Example: in a joint committee each participant has two members at least; one
 * with one has too few.
 *
 * <p>Law: kommuneloven § 18-3, § 19-3, § 20-3; IKS-loven § 6; else the articles.
 */
final class SeatCheck {

    private final Body body;
    private final LocalDate date;
    private final Statutes statutes;
    private final List<Finding> findings = new ArrayList<>();

    private SeatCheck(Body body, LocalDate date, Statutes statutes) {
        this.body = body;
        this.date = date;
        this.statutes = statutes;
    }

    static List<Finding> findings(Body body, LocalDate date, Statutes statutes) {
        SeatCheck check = new SeatCheck(body, date, statutes);
        if (body.kind() == BodyKind.COUNCIL_OF_REPRESENTATIVES && body.law().isEmpty()) {
            check.findings.add(
                    Finding.warning(Reason.at("/articles/law", GovernanceFinding.BODY_LAW_NOT_SAID, body.name())));
        }
        if (!body.posts().isEmpty()) {
            body.articles().ifPresent(check::checkArticles);
            body.law()
                    .ifPresent(law -> check.checkLaw(
                            law, body.articles().map(Articles::participants).orElse(List.of())));
        }
        return check.findings;
    }

    /** What is wrong in the body of those participants, whether anybody is registered in it or not. */
    static List<Reason> faults(Body body, List<PartyId> participants, LocalDate date, Statutes statutes) {
        SeatCheck check = new SeatCheck(body, date, statutes);
        body.articles().ifPresent(check::checkArticles);
        body.law().ifPresent(law -> check.checkLaw(law, participants));
        return errors(check.findings);
    }

    static List<Reason> errors(List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Finding::reason)
                .toList();
    }

    static long members(Body body, PartyId party, LocalDate date) {
        return new SeatCheck(body, date, Statutes.parse("")).seats(party, Post.Role::isMember);
    }

    /** How many there are, and how many there should be. */
    private record Count(long have, long wanted) {

        private boolean isTooFew() {
            return have < wanted;
        }
    }

    private Reason reason(String pointer, GovernanceFinding code, String whose, Count count) {
        return Reason.at(pointer, code, body.name(), whose, Long.toString(count.have), Long.toString(count.wanted));
    }

    private void checkArticles(Articles articles) {
        for (int i = 0; i < articles.composition().size(); i++) {
            String pointer = "/articles/composition/" + i;
            Quota quota = articles.composition().get(i);
            if (quota instanceof Quota.InRole inRole) {
                checkRole(pointer, inRole);
            } else if (quota instanceof Quota.FromOrganisation from) {
                checkMembers(pointer, from.organisation(), from.members());
            } else if (quota instanceof Quota.PerParticipant each) {
                articles.participants().forEach(party -> {
                    checkMembers(pointer, party, each.members());
                    checkDeputies(pointer, party, each.deputies());
                });
            }
        }
    }

    /** Where there is no leader at all, that is told by itself. */
    private void checkRole(String pointer, Quota.InRole quota) {
        long have = body.posts().stream()
                .filter(post -> post.role() == quota.role())
                .count();
        boolean isOffice = quota.role() == Post.Role.LEADER || quota.role() == Post.Role.DEPUTY_LEADER;
        if (have != quota.seats() && !(isOffice && have == 0)) {
            findings.add(Finding.error(reason(
                    pointer,
                    GovernanceFinding.WRONG_NUMBER_IN_ROLE,
                    quota.role().name(),
                    new Count(have, quota.seats()))));
        }
    }

    private void checkMembers(String pointer, PartyId party, int wanted) {
        Count count = new Count(seats(party, Post.Role::isMember), wanted);
        if (count.have != count.wanted) {
            findings.add(Finding.error(reason(pointer, GovernanceFinding.WRONG_NUMBER_FROM, party.value(), count)));
        }
    }

    private void checkDeputies(String pointer, PartyId party, int wanted) {
        Count count = new Count(seats(party, Post.Role.DEPUTY::equals), wanted);
        if (count.isTooFew()) {
            findings.add(Finding.error(reason(pointer, GovernanceFinding.TOO_FEW_DEPUTIES_FROM, party.value(), count)));
        }
    }

    private void checkLaw(BodyLaw law, List<PartyId> participants) {
        if (participants.isEmpty()) {
            findings.add(Finding.warning(
                    Reason.at("/articles/participants", GovernanceFinding.PARTICIPANTS_NOT_SAID, body.name())));
        }
        for (PartyId party : participants) {
            long members = held(party, Post.Role::isMember);
            statutes.number(law.members(), date)
                    .map(fewest -> new Count(members, fewest))
                    .ifPresent(count -> demand(law.members(), GovernanceFinding.TOO_FEW_MEMBERS_FROM, party, count));
            law.deputies()
                    .ifPresent(deputies -> statutes.number(deputies, date)
                            .map(each -> new Count(held(party, Post.Role.DEPUTY::equals), each * members))
                            .ifPresent(
                                    count -> demand(deputies, GovernanceFinding.TOO_FEW_DEPUTIES_FROM, party, count)));
        }
        if (law.barsGeneralManager()) {
            body.articles().flatMap(Articles::generalManager).ifPresent(name -> checkManager(law, name));
        }
    }

    private void demand(Provision law, GovernanceFinding code, PartyId party, Count count) {
        if (count.isTooFew()) {
            findings.add(
                    Finding.error(reason("/posts", code, party.value(), count).by(statutes.reference(law, date))));
        }
    }

    private void checkManager(BodyLaw law, String manager) {
        boolean sits = body.posts().stream()
                .filter(post -> post.role().isMember())
                .flatMap(post -> post.on(date).stream())
                .anyMatch(holder -> holder.name().equals(manager));
        if (sits && statutes.reference(law.members(), date).isPresent()) {
            findings.add(Finding.error(
                    Reason.at("/posts", GovernanceFinding.GENERAL_MANAGER_IS_REPRESENTATIVE, body.name(), manager)
                            .by(statutes.reference(law.members(), date))));
        }
    }

    /** The seats of a participant: those of its people, each counted once, and those of its own that are vacant. */
    private long seats(PartyId party, Predicate<Post.Role> role) {
        return held(party, role)
                + body.posts().stream()
                        .filter(post -> role.test(post.role())
                                && post.organisation().equals(Optional.of(party))
                                && post.on(date).isEmpty())
                        .count();
    }

    /** How many people a participant has in such posts. */
    private long held(PartyId party, Predicate<Post.Role> role) {
        return body.posts().stream()
                .filter(post -> role.test(post.role()))
                .flatMap(post -> post.on(date).stream()
                        .filter(holder -> post.organisationOf(holder).equals(Optional.of(party))))
                .map(Holder::name)
                .distinct()
                .count();
    }
}
