package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.by;
import static no.samspill.domain.governance.Samples.elected;
import static no.samspill.domain.governance.Samples.electing;
import static no.samspill.domain.governance.Samples.findings;
import static no.samspill.domain.governance.Samples.post;
import static no.samspill.domain.governance.Samples.rotating;
import static no.samspill.domain.governance.Samples.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Finding;
import no.samspill.domain.Generator;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.Seeds;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the competence network's working committee, and of a chair that rotates. */
class ElectionsTest {

    private static final BodyId WORKING_COMMITTEE = new BodyId("au");
    private static final ElectionRule TWO_YEARS = new ElectionRule(
            2,
            List.of(
                    new ElectionRule.Staggered(Post.Role.LEADER, Post.Role.DEPUTY_LEADER),
                    new ElectionRule.Staggered(Post.Role.MEMBER, Post.Role.DEPUTY)),
            Optional.of(WORKING_COMMITTEE));

    private static Body network(Post... posts) {
        return body(Optional.of(electing(articles(), TWO_YEARS)), posts);
    }

    private static Body workingCommittee(Post... posts) {
        return committee(WORKING_COMMITTEE, posts);
    }

    private static Body committee(BodyId id, Post... posts) {
        Body like = body(Optional.empty(), posts);
        return new Body(
                id,
                "AU",
                BodyKind.WORKING_COMMITTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                like.posts(),
                Optional.empty(),
                Optional.empty());
    }

    private static Finding ends(GovernanceFinding code, String names, String day) {
        Reason reason = Reason.at("/bodies/kdu/posts", code, "KDU", names, day);
        return code == TERM_OUTRUN ? Finding.warning(reason) : Finding.note(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 2021-03-04,",
        "2021-03-01, 2022-02-27,",
        "2021-03-01, 2022-02-28, ELECTION_DUE",
        "2021-03-01, 2023-02-28, ELECTION_DUE",
        "2021-03-01, 2023-03-01, TERM_OUTRUN",
        "2021-03-01, 2030-01-01, TERM_OUTRUN"
    })
    void an_election_is_due_a_year_before_the_term_ends(String elected, String date, GovernanceFinding code) {
        assertThat(findings(date, network(post(Post.Role.LEADER, elected("L", elected)))))
                .isEqualTo(Optional.ofNullable(code).stream()
                        .map(one -> ends(one, "L", "2023-02-28"))
                        .toList());
    }

    @Test
    void terms_that_end_together_are_told_together_and_not_when_someone_is_elected_after_them() {
        Body body = network(
                post(Post.Role.LEADER, elected("L", "2020-03-01")),
                post(Post.Role.MEMBER, elected("M", "2020-03-01")),
                post(Post.Role.DEPUTY, elected("V", "2019-03-01")),
                post(Post.Role.SECRETARY, elected("S", "2010-03-01")),
                post(Post.Role.MEMBER, sitting("Aldri valgt", "2010-01-01", "2099-01-01")),
                post(Post.Role.MEMBER, elected("Før", "2020-02-01"), elected("Etter", "2022-02-01")));

        assertThat(findings("2021-06-01", body))
                .filteredOn(one -> one.reason().code() != POST_HELD_BY_SEVERAL)
                .containsExactly(ends(TERM_OUTRUN, "V", "2021-02-28"), ends(ELECTION_DUE, "L, M", "2022-02-28"));
    }

    @Test
    void someone_who_is_known_to_leave_is_to_be_replaced_and_a_term_begins_with_the_office() {
        Holder leaves = sitting("L", "2020-01-01", "2021-12-31");
        Holder later = new Holder(
                "M",
                OpenPeriod.since(LocalDate.of(2020, 8, 1)),
                Optional.of(LocalDate.of(2020, 3, 1)),
                Optional.empty());

        assertThat(findings("2021-09-01", network(post(Post.Role.LEADER, leaves), post(Post.Role.MEMBER, later))))
                .containsExactly(ends(ELECTION_DUE, "L", "2021-12-31"), ends(ELECTION_DUE, "M", "2022-07-31"));
    }

    @Test
    void the_law_sets_the_term_where_the_articles_do_not() {
        Articles council = by(BodyLaw.POLITICAL_COUNCIL, articles("a"), "Daglig leder");
        Post leader = post(Post.Role.LEADER, "a", elected("L", "2019-11-01"));
        Post deputy = post(Post.Role.DEPUTY_LEADER, "a", elected("N", "2022-11-01"));
        Body body = body(
                Optional.of(council),
                leader,
                deputy,
                post(Post.Role.DEPUTY, "a", elected("V", "2022-11-01")),
                post(Post.Role.DEPUTY, "a", elected("W", "2022-11-01")));

        assertThat(findings("2023-06-01", body))
                .containsExactly(Finding.note(Reason.at("/bodies/kdu/posts", ELECTION_DUE, "KDU", "L", "2023-10-31")
                        .by(Optional.of(new LegalReference("kommuneloven", "§ 18-3", LocalDate.of(2019, 10, 1))))));
    }

    @Test
    void leader_and_deputy_leader_are_not_elected_the_same_year() {
        Body same = network(
                post(Post.Role.LEADER, elected("L", "2021-03-01")),
                post(Post.Role.DEPUTY_LEADER, elected("N", "2021-11-01")));
        Body leaves = network(
                post(
                        Post.Role.LEADER,
                        new Holder(
                                "L",
                                new OpenPeriod(LocalDate.of(2021, 3, 1), Optional.of(LocalDate.of(2021, 12, 1))),
                                Optional.of(LocalDate.of(2021, 3, 1)),
                                Optional.empty())),
                post(Post.Role.DEPUTY_LEADER, elected("N", "2021-11-01")));
        Body apart = network(
                post(Post.Role.LEADER, elected("L", "2021-03-01")),
                post(Post.Role.DEPUTY_LEADER, sitting("N", "2020-03-01", "2022-12-31")));

        assertThat(findings("2021-12-01", same))
                .containsExactly(Finding.error(Reason.at(
                        "/bodies/kdu/articles/elections/staggered/0",
                        ELECTED_SAME_YEAR,
                        "KDU",
                        "LEADER",
                        "DEPUTY_LEADER",
                        "2021")));
        assertThat(findings("2021-10-01", same))
                .extracting(one -> one.reason().code())
                .doesNotContain(ELECTED_SAME_YEAR);
        assertThat(findings("2021-12-01", leaves))
                .extracting(one -> one.reason().code())
                .contains(ELECTED_SAME_YEAR);
        assertThat(findings("2021-12-01", apart)).isEmpty();
    }

    @Test
    void elections_of_those_who_have_left_are_past() {
        Holder left = new Holder(
                "L",
                new OpenPeriod(LocalDate.of(2021, 3, 1), Optional.of(LocalDate.of(2021, 6, 30))),
                Optional.of(LocalDate.of(2021, 3, 1)),
                Optional.empty());
        Body body = network(
                post(Post.Role.LEADER, left, sitting("Ny", "2021-07-01", "2023-12-31")),
                post(Post.Role.DEPUTY_LEADER, elected("N", "2021-03-01")));

        assertThat(findings("2021-07-01", body)).isEmpty();
    }

    @Test
    void the_member_and_the_deputy_of_a_working_committee_are_not_elected_the_same_year() {
        Body network = network(post(Post.Role.LEADER, elected("L", "2021-03-01")));
        Post leader = post(Post.Role.LEADER, elected("L", "2021-03-01"));
        Post member = post(Post.Role.MEMBER, elected("M", "2021-05-01"));
        Body same = workingCommittee(leader, member, post(Post.Role.DEPUTY, elected("V", "2021-05-01")));
        Body apart = workingCommittee(leader, member, post(Post.Role.DEPUTY, elected("V", "2020-05-01")));

        assertThat(findings("2021-12-01", network, same))
                .containsExactly(Finding.error(Reason.at(
                        "/bodies/kdu/articles/elections/workingCommittee",
                        ELECTED_TO_COMMITTEE_SAME_YEAR,
                        "AU",
                        "MEMBER",
                        "DEPUTY",
                        "2021",
                        "KDU")));
        assertThat(findings("2021-12-01", network, apart)).isEmpty();
        assertThat(findings(
                        "2021-12-01",
                        network,
                        committee(new BodyId("ag"), same.posts().toArray(Post[]::new))))
                .isEmpty();
    }

    @Test
    void the_leader_sits_in_the_working_committee_by_office() {
        Body network = network(post(Post.Role.LEADER, elected("L", "2021-03-01")));

        assertThat(findings(
                        "2021-12-01",
                        network,
                        workingCommittee(
                                post(Post.Role.LEADER, elected("L", "2021-03-01")),
                                post(Post.Role.MEMBER, elected("L", "2021-03-01")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void elections_held_in_turn_and_chairs_that_rotate_are_never_found_fault_with(long seed) {
        Generator generate = new Generator(seed);
        int first = generate.between(2000, 2030);
        int years = generate.count(2);
        String[] parties = {"a", "b", "c"};
        Holder[] chairs = IntStream.range(first, first + years)
                .mapToObj(year -> new Holder(
                        "Leder " + year,
                        new OpenPeriod(LocalDate.of(year, 1, 1), Optional.of(LocalDate.of(year, 12, 31))),
                        Optional.empty(),
                        Optional.of(new PartyId(parties[(year - first) % parties.length]))))
                .toArray(Holder[]::new);
        Holder deputy = elected("Nestleder", (first + years) + "-03-01");
        Articles articles = electing(rotating(articles(), Rotation.yearly(first, parties)), TWO_YEARS);
        Body body = body(
                Optional.of(articles),
                post(Post.Role.LEADER, generate.shuffled(List.of(chairs)).toArray(Holder[]::new)),
                post(
                        Post.Role.DEPUTY_LEADER,
                        sitting("Nestleder", first + "-01-01", (first + years) + "-02-28"),
                        deputy));
        LocalDate date = LocalDate.of(first, 1, 1).plusDays(generate.between(0, 365 * (years - 1) - 1));

        assertThat(findings(date.toString(), body)).isEmpty();
    }
}
