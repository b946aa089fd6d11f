package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.by;
import static no.samspill.domain.governance.Samples.composed;
import static no.samspill.domain.governance.Samples.elected;
import static no.samspill.domain.governance.Samples.findings;
import static no.samspill.domain.governance.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Finding;
import no.samspill.domain.Generator;
import no.samspill.domain.Reason;
import no.samspill.domain.Seeds;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class SeatsTest {

    private static final String TODAY = "2025-06-01";
    private static final Post LEADER = post(Post.Role.LEADER, "a", elected("A1", "2024-01-01"));
    private static final Post DEPUTY_LEADER = post(Post.Role.DEPUTY_LEADER, "b", elected("B1", "2024-01-01"));

    private static Post member(String party, String name) {
        return post(Post.Role.MEMBER, party, elected(name, "2024-01-01"));
    }

    private static Post deputy(String party, String name) {
        return post(Post.Role.DEPUTY, party, elected(name, "2024-01-01"));
    }

    @Test
    void the_committee_of_chief_executives_has_a_leader_a_deputy_leader_and_four_members() {
        Articles articles = composed(
                articles(),
                new Quota.InRole(Post.Role.LEADER, 1),
                new Quota.InRole(Post.Role.DEPUTY_LEADER, 1),
                new Quota.InRole(Post.Role.MEMBER, 4));
        Post[] full = {LEADER, DEPUTY_LEADER, member("c", "C"), member("d", "D"), member("e", "E"), member("f", "F")};
        Post[] short_ = {LEADER, DEPUTY_LEADER, member("c", "C"), member("d", "D"), member("e", "E")};

        assertThat(findings(TODAY, body(Optional.of(articles), full))).isEmpty();
        assertThat(findings(TODAY, body(Optional.of(articles), short_)))
                .containsExactly(Finding.error(Reason.at(
                        "/bodies/kdu/articles/composition/2", WRONG_NUMBER_IN_ROLE, "KDU", "MEMBER", "3", "4")));
    }

    @Test
    void a_role_nobody_has_is_told_once() {
        Articles articles = composed(
                articles(),
                new Quota.InRole(Post.Role.LEADER, 1),
                new Quota.InRole(Post.Role.MEMBER, 1),
                new Quota.InRole(Post.Role.OBSERVER, 0));

        assertThat(findings(TODAY, body(Optional.of(articles), DEPUTY_LEADER)))
                .containsExactly(
                        Finding.warning(Reason.at("/bodies/kdu/posts", OFFICE_MISSING, "KDU", "LEADER")),
                        Finding.error(Reason.at(
                                "/bodies/kdu/articles/composition/1",
                                WRONG_NUMBER_IN_ROLE,
                                "KDU",
                                "MEMBER",
                                "0",
                                "1")));
    }

    @Test
    void the_competence_network_has_two_from_each_municipality_and_one_from_the_pp_service() {
        Articles articles = composed(
                articles("a", "b"), new Quota.PerParticipant(2, 0), new Quota.FromOrganisation(new PartyId("ppt"), 1));
        Body full = body(
                Optional.of(articles), LEADER, DEPUTY_LEADER, member("a", "A2"), member("b", "B2"), member("ppt", "P"));
        Body wrong = body(
                Optional.of(articles), LEADER, DEPUTY_LEADER, member("a", "A2"), member("a", "A3"), member("b", "B2"));

        assertThat(findings(TODAY, full)).isEmpty();
        assertThat(findings(TODAY, wrong))
                .containsExactly(
                        Finding.error(Reason.at(
                                "/bodies/kdu/articles/composition/0", WRONG_NUMBER_FROM, "KDU", "a", "3", "2")),
                        Finding.error(Reason.at(
                                "/bodies/kdu/articles/composition/1", WRONG_NUMBER_FROM, "KDU", "ppt", "0", "1")));
    }

    @Test
    void a_vacant_seat_of_a_participant_is_its_seat_and_a_person_in_two_posts_is_one() {
        Articles articles = composed(articles("a", "b"), new Quota.PerParticipant(2, 1));
        Body body = body(
                Optional.of(articles),
                LEADER,
                member("a", "A1"),
                post(Post.Role.MEMBER, "a"),
                deputy("a", "A3"),
                DEPUTY_LEADER,
                member("b", "B2"));

        assertThat(findings(TODAY, body))
                .containsExactly(
                        Finding.warning(Reason.at("/bodies/kdu/posts/2", POST_VACANT, "KDU", "MEMBER", "a")),
                        Finding.error(Reason.at(
                                "/bodies/kdu/articles/composition/0", TOO_FEW_DEPUTIES_FROM, "KDU", "b", "0", "1")));
    }

    @Test
    void the_holder_of_a_common_post_counts_for_whom_the_holder_comes_from() {
        Holder fromB = new Holder(
                "B1", OpenPeriod.since(LocalDate.of(2024, 1, 1)), Optional.empty(), Optional.of(new PartyId("b")));
        Articles articles = composed(articles("a", "b"), new Quota.PerParticipant(1, 0));

        assertThat(findings(TODAY, body(Optional.of(articles), post(Post.Role.LEADER, fromB), member("a", "A1"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void whoever_is_left_out_is_the_only_one_missed(long seed) {
        Generator generate = new Generator(seed);
        int members = generate.between(1, 3);
        String[] parties =
                IntStream.range(0, generate.count(2)).mapToObj(i -> "p" + i).toArray(String[]::new);
        Articles articles = by(
                BodyLaw.POLITICAL_COUNCIL,
                composed(articles(parties), new Quota.PerParticipant(members, members)),
                "Daglig leder");
        List<Post> posts = new ArrayList<>();
        for (String party : parties) {
            for (int i = 0; i < members; i++) {
                posts.add(member(party, party + "-" + i));
                posts.add(deputy(party, party + "-vara-" + i));
            }
        }
        String left = generate.oneOf(parties);
        posts.set(0, post(Post.Role.LEADER, parties[0], elected("p0-0", "2024-01-01")));
        posts.add(post(Post.Role.DEPUTY_LEADER, parties[1], elected("p1-0", "2024-01-01")));
        List<Post> without = posts.stream()
                .filter(post -> !post.organisation().equals(Optional.of(new PartyId(left)))
                        || post.role() == Post.Role.LEADER
                        || post.role() == Post.Role.DEPUTY_LEADER)
                .toList();

        assertThat(findings(
                        TODAY,
                        body(Optional.of(articles), generate.shuffled(posts).toArray(Post[]::new))))
                .isEmpty();
        assertThat(findings(TODAY, body(Optional.of(articles), without.toArray(Post[]::new))))
                .isNotEmpty()
                .allMatch(one -> one.reason().facts().get(1).equals(left));
    }
}
