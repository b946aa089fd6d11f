package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.as;
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
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.Seeds;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({
        "POLITICAL_COUNCIL, 1, kommuneloven, § 18-3, 2019-11-01",
        "TASK_COMMUNITY,    1, kommuneloven, § 19-3, 2019-11-01",
        "COMPANY,           2, IKS-loven,    § 6,    2024-01-01"
    })
    void in_a_council_of_representatives_each_participant_has_a_member_and_deputies(
            BodyLaw law, int deputies, String act, String paragraph, LocalDate since) {
        Optional<LegalReference> basis = Optional.of(new LegalReference(act, paragraph, since));
        List<Post> posts = new ArrayList<>(List.of(LEADER, DEPUTY_LEADER));
        for (int i = 1; i < deputies; i++) {
            posts.add(deputy("b", "B" + (i + 1)));
        }
        for (int i = 0; i < deputies; i++) {
            posts.add(deputy("a", "A" + (i + 2)));
        }
        Articles articles = by(law, articles("a", "b", "c"), "Daglig leder");

        assertThat(findings(TODAY, body(Optional.of(articles), posts.toArray(Post[]::new))))
                .containsExactly(
                        Finding.error(Reason.at(
                                        "/bodies/kdu/posts",
                                        TOO_FEW_DEPUTIES_FROM,
                                        "KDU",
                                        "b",
                                        Integer.toString(deputies - 1),
                                        Integer.toString(deputies))
                                .by(basis)),
                        Finding.error(Reason.at("/bodies/kdu/posts", TOO_FEW_MEMBERS_FROM, "KDU", "c", "0", "1")
                                .by(basis)));
    }

    @ParameterizedTest
    @CsvSource({"POLITICAL_COUNCIL,", "TASK_COMMUNITY,§ 19-3", "COMPANY,§ 6", "JOINT_COMMITTEE,"})
    void the_general_manager_may_not_sit_in_some_councils(BodyLaw law, String paragraph) {
        Articles articles = by(law, articles("a"), "A1");

        assertThat(findings(TODAY, body(Optional.of(articles), LEADER, DEPUTY_LEADER)))
                .filteredOn(one -> one.reason().code() == GENERAL_MANAGER_IS_REPRESENTATIVE)
                .extracting(one ->
                        one.reason().basis().map(LegalReference::paragraph).orElse(""))
                .isEqualTo(Optional.ofNullable(paragraph).stream().toList());
    }

    @Test
    void in_a_joint_committee_each_participant_has_two_members_and_no_deputies_are_asked_for() {
        Body body = as(
                BodyKind.JOINT_COMMITTEE,
                body(Optional.of(articles("a", "b")), LEADER, DEPUTY_LEADER, member("a", "A2")));

        assertThat(findings(TODAY, body))
                .containsExactly(Finding.error(Reason.at(
                                "/bodies/kdu/posts", TOO_FEW_MEMBERS_FROM, "KDU", "b", "1", "2")
                        .by(Optional.of(new LegalReference("kommuneloven", "§ 20-3", LocalDate.of(2019, 11, 1))))));
    }

    @Test
    void nothing_is_demanded_by_a_law_that_was_not_in_force() {
        Articles articles = by(BodyLaw.TASK_COMMUNITY, articles("a", "b", "c"), "A1");
        Body body = body(
                Optional.of(articles),
                post(Post.Role.LEADER, "a", elected("A1", "2016-01-01")),
                post(Post.Role.DEPUTY_LEADER, "b", elected("B1", "2016-01-01")));

        assertThat(findings("2019-10-31", body)).isEmpty();
        assertThat(findings("2019-11-01", body)).isNotEmpty();
    }

    @Test
    void what_the_law_needs_to_be_used_is_asked_for() {
        Body unknown = as(BodyKind.COUNCIL_OF_REPRESENTATIVES, body(Optional.empty(), LEADER));
        Body nobodys = as(BodyKind.JOINT_COMMITTEE, body(Optional.empty(), LEADER, DEPUTY_LEADER));

        assertThat(findings(TODAY, unknown))
                .containsExactly(Finding.warning(Reason.at("/bodies/kdu/articles/law", BODY_LAW_NOT_SAID, "KDU")));
        assertThat(findings(TODAY, nobodys))
                .containsExactly(
                        Finding.warning(Reason.at("/bodies/kdu/articles/participants", PARTICIPANTS_NOT_SAID, "KDU")));
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
