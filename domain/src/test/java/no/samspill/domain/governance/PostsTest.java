package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.as;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.composed;
import static no.samspill.domain.governance.Samples.elected;
import static no.samspill.domain.governance.Samples.findings;
import static no.samspill.domain.governance.Samples.post;
import static no.samspill.domain.governance.Samples.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.OpenPeriod;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final Post LEADER = post(Post.Role.LEADER, elected("Leder", "2020-01-01"));

    @Test
    void a_body_of_which_nothing_is_registered_is_not_found_fault_with() {
        assertThat(findings("2020-06-01", body(Optional.empty()))).isEmpty();
    }

    @Test
    void articles_without_posts_are_told_once() {
        Articles two = composed(articles("a", "b"), new Quota.PerParticipant(2, 2));

        assertThat(findings("2020-06-01", body(Optional.of(two))))
                .containsExactly(Finding.warning(Reason.at("/bodies/kdu/posts", POSTS_NOT_REGISTERED, "KDU")));
    }

    @Test
    void a_post_is_vacant_from_the_day_after_its_holder_leaves() {
        Body body = body(
                Optional.empty(),
                LEADER,
                post(
                        Post.Role.MEMBER,
                        "5544",
                        sitting("Medlem", "2020-01-01", "2020-06-01"),
                        sitting("Ny", "2020-06-03", "2099-01-01")));

        assertThat(findings("2020-06-01", body)).isEmpty();
        assertThat(findings("2020-06-02", body))
                .containsExactly(
                        Finding.warning(Reason.at("/bodies/kdu/posts/1", POST_VACANT, "KDU", "MEMBER", "5544")));
        assertThat(findings("2019-12-31", body)).hasSize(2);
    }

    @Test
    void a_post_has_one_holder_at_a_time() {
        Body body = body(
                Optional.empty(),
                post(
                        Post.Role.LEADER,
                        sitting("Første", "2020-01-01", "2020-06-01"),
                        sitting("Andre", "2020-06-01", "2099-12-31")));

        assertThat(findings("2020-05-31", body)).isEmpty();
        assertThat(findings("2020-06-01", body))
                .containsExactly(Finding.error(
                        Reason.at("/bodies/kdu/posts/0", POST_HELD_BY_SEVERAL, "KDU", "LEADER", "Første, Andre")));
    }

    @Test
    void a_body_that_meets_has_a_leader() {
        Body body = body(Optional.empty(), post(Post.Role.MEMBER, elected("Medlem", "2020-01-01")));

        assertThat(findings("2020-06-01", body))
                .containsExactly(Finding.warning(Reason.at("/bodies/kdu/posts", OFFICE_MISSING, "KDU", "LEADER")));
        assertThat(findings("2020-06-01", as(BodyKind.CHIEF_EXECUTIVE, body))).isEmpty();
    }

    @Test
    void a_deputy_leader_is_missed_where_the_articles_or_the_law_have_one() {
        Articles two = composed(articles(), new Quota.InRole(Post.Role.DEPUTY_LEADER, 1));
        Articles one = composed(articles(), new Quota.InRole(Post.Role.LEADER, 1));
        Finding missing = Finding.warning(Reason.at("/bodies/kdu/posts", OFFICE_MISSING, "KDU", "DEPUTY_LEADER"));

        assertThat(findings("2020-06-01", body(Optional.empty(), LEADER))).isEmpty();
        assertThat(findings("2020-06-01", body(Optional.of(two), LEADER))).containsExactly(missing);
        assertThat(findings("2020-06-01", body(Optional.of(one), LEADER))).isEmpty();
        assertThat(findings("2020-06-01", as(BodyKind.JOINT_COMMITTEE, body(Optional.empty(), LEADER))))
                .contains(missing);
    }

    @Test
    void a_body_is_looked_at_only_while_it_exists() {
        Body vacant = body(Optional.empty(), post(Post.Role.LEADER));
        Body ended = new Body(
                vacant.id(),
                vacant.name(),
                vacant.kind(),
                vacant.authority(),
                vacant.organisation(),
                vacant.reportsTo(),
                vacant.purpose(),
                vacant.posts(),
                vacant.articles(),
                Optional.of(new OpenPeriod(LocalDate.of(2019, 1, 1), Optional.of(LocalDate.of(2019, 12, 31)))));

        assertThat(findings("2019-12-31", ended)).hasSize(1);
        assertThat(findings("2020-01-01", ended)).isEmpty();
    }

    @Test
    void names_are_not_blank_and_terms_not_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> elected(" ", "2020-01-01"));
        assertThat(new ElectionRule(1, List.of(), Optional.empty()).years()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new ElectionRule(0, List.of(), Optional.empty()));
    }
}
