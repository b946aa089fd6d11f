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
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law itself says of who sits in a body (V08). */
class SeatsByLawTest {

    private static final String TODAY = "2025-06-01";
    private static final Post LEADER = post(Post.Role.LEADER, "a", elected("A1", "2024-01-01"));
    private static final Post DEPUTY_LEADER = post(Post.Role.DEPUTY_LEADER, "b", elected("B1", "2024-01-01"));

    private static Post member(String party, String name) {
        return post(Post.Role.MEMBER, party, elected(name, "2024-01-01"));
    }

    private static Post deputy(String party, String name) {
        return post(Post.Role.DEPUTY, party, elected(name, "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "POLITICAL_COUNCIL, 1, kommuneloven, § 18-3, 2019-10-01",
        "TASK_COMMUNITY,    1, kommuneloven, § 19-3, 2019-10-01",
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
        Body keepsMinutes = body(
                Optional.of(by(law, articles("a"), "S")),
                LEADER,
                DEPUTY_LEADER,
                post(Post.Role.SECRETARY, elected("S", "2024-01-01")));

        assertThat(findings(TODAY, keepsMinutes))
                .extracting(one -> one.reason().code())
                .doesNotContain(GENERAL_MANAGER_IS_REPRESENTATIVE);
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
                        .by(Optional.of(new LegalReference("kommuneloven", "§ 20-3", LocalDate.of(2019, 10, 1))))));
    }

    @Test
    void nothing_is_demanded_by_a_law_that_was_not_in_force() {
        Articles articles = by(BodyLaw.TASK_COMMUNITY, articles("a", "b", "c"), "A1");
        Body body = body(
                Optional.of(articles),
                post(Post.Role.LEADER, "a", elected("A1", "2016-01-01")),
                post(Post.Role.DEPUTY_LEADER, "b", elected("B1", "2016-01-01")));

        assertThat(findings("2019-09-30", body)).isEmpty();
        assertThat(findings("2019-10-01", body)).isNotEmpty();
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

    @Test
    void a_body_nobody_is_registered_in_is_held_against_those_it_is_to_be_common_to() {
        Articles articles =
                composed(by(BodyLaw.TASK_COMMUNITY, articles(), "Daglig leder"), new Quota.InRole(Post.Role.MEMBER, 1));

        assertThat(unfilled(body(Optional.of(articles)), "a", "b"))
                .containsExactly(
                        Reason.at("/articles/composition/0", WRONG_NUMBER_IN_ROLE, "KDU", "MEMBER", "0", "1"),
                        tooFew("a"),
                        tooFew("b"));
        assertThat(unfilled(body(Optional.of(articles), member("a", "A1"), deputy("a", "A2")), "a"))
                .isEmpty();
    }

    @Test
    void that_nobody_knows_who_it_is_common_to_is_no_fault_in_it() {
        Articles articles = by(BodyLaw.TASK_COMMUNITY, articles(), "Daglig leder");

        assertThat(unfilled(body(Optional.of(articles)))).isEmpty();
    }

    private static List<Reason> unfilled(Body body, String... parties) {
        return GovernanceCheck.unfilled(
                body, Stream.of(parties).map(PartyId::new).toList(), LocalDate.parse(TODAY), Samples.statutes());
    }

    private static Reason tooFew(String party) {
        return Reason.at("/posts", TOO_FEW_MEMBERS_FROM, "KDU", party, "0", "1")
                .by(Optional.of(new LegalReference("kommuneloven", "§ 19-3", LocalDate.of(2019, 10, 1))));
    }
}
