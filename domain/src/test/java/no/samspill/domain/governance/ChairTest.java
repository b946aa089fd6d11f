package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.findings;
import static no.samspill.domain.governance.Samples.post;
import static no.samspill.domain.governance.Samples.rotating;
import static no.samspill.domain.governance.Samples.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Rotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chair that rotates. */
class ChairTest {

    @ParameterizedTest
    @CsvSource({"2019-12-31,true", "2020-01-01,true", "2020-12-31,true", "2021-01-01,false", "2022-01-01,true"})
    void the_leader_comes_from_whoever_has_the_turn(String date, boolean fine) {
        Body body = body(
                Optional.of(rotating(articles(), Rotation.yearly(2020, "a", "b"))),
                post(Post.Role.LEADER, "a", sitting("L", "2019-01-01", "2099-12-31")),
                post(Post.Role.MEMBER, "b", sitting("M", "2019-01-01", "2099-12-31")));

        assertThat(findings(date, body))
                .isEqualTo(
                        fine
                                ? List.of()
                                : List.of(Finding.error(
                                        Reason.at("/bodies/kdu/articles/chair", CHAIR_OUT_OF_TURN, "KDU", "a", "b"))));
    }

    @Test
    void a_leader_of_whom_it_is_not_known_where_from_is_not_out_of_turn() {
        Body body = body(
                Optional.of(rotating(articles(), Rotation.yearly(2020, "a", "b"))),
                post(Post.Role.LEADER, sitting("L", "2019-01-01", "2099-12-31")));

        assertThat(findings("2021-01-01", body)).isEmpty();
    }

    @Test
    void who_is_host_of_what_the_body_arranges_says_nothing_of_who_leads_it() {
        Articles hosting = new Articles(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Hosting("Nord-Troms Rundt", Rotation.yearly(2020, "a", "b"))),
                List.of(),
                Optional.empty());
        Body body = body(Optional.of(hosting), post(Post.Role.LEADER, "a", sitting("L", "2019-01-01", "2099-12-31")));

        assertThat(findings("2021-01-01", body)).isEmpty();
    }

    @Test
    void what_nobody_has_named_is_not_arranged() {
        Rotation turns = Rotation.yearly(2020, "a");

        assertThatIllegalArgumentException().isThrownBy(() -> new Hosting(" ", turns));
    }
}
