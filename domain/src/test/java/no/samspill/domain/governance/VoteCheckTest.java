package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.BLANK_VOTES;
import static no.samspill.domain.governance.GovernanceFinding.TOO_FEW_VOTED;
import static no.samspill.domain.governance.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half of the members must have voted, and blank only at elections (kommuneloven § 11-9, § 8-1). */
class VoteCheckTest {

    private static final String DAY = "2021-03-01";

    /** With so many members and a deputy. */
    private static Body council(BodyKind kind, int members) {
        Post[] posts = IntStream.rangeClosed(0, members)
                .mapToObj(i -> post(i == 0 ? Post.Role.DEPUTY : Post.Role.MEMBER, elected("Person " + i, "2019-10-15")))
                .toArray(Post[]::new);
        return as(kind, body(Optional.empty(), posts));
    }

    private static Decision voted(Votes votes, Optional<TextVersion> text) {
        return new Decision(
                new DecisionId("v1"),
                COMMITTEE,
                LocalDate.parse(DAY),
                Optional.empty(),
                List.of(),
                "Som innstilt.",
                Outcome.ADOPTED,
                Optional.of(votes),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                text,
                List.of());
    }

    private static List<Finding> found(Body body, Decision decision) {
        return new GovernanceCheck(List.of(body), List.of(), List.of(decision), statutes())
                .findings(LocalDate.parse(DAY)).stream()
                        .filter(one -> one.reason().code() == TOO_FEW_VOTED
                                || one.reason().code() == BLANK_VOTES)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPAL_COUNCIL, 10, 5, true",
        "MUNICIPAL_COUNCIL, 10, 4, false",
        "MUNICIPAL_COUNCIL, 11, 5, false",
        "COUNTY_COUNCIL, 10, 4, false",
        "MUNICIPAL_COUNCIL, 0, 1, true",
        "NETWORK, 10, 4, true"
    })
    void half_of_the_members_have_voted(BodyKind kind, int members, int cast, boolean enough) {
        Body council = council(kind, members);
        Decision decision = voted(new Votes(cast, 0, 0), Optional.of(TEXT));
        Finding few = Finding.error(
                Reason.at("/decisions/v1/votes", TOO_FEW_VOTED, Integer.toString(cast), Integer.toString(members))
                        .by(law("§ 11-9")));

        assertThat(found(council, decision)).isEqualTo(enough ? List.of() : List.of(few));
        assertThat(Ballots.of(Question.ofText(TEXT), List.of(decision), List.of(council), LocalDate.parse(DAY))
                        .state(COMMITTEE))
                .isEqualTo(enough ? Adoption.State.ADOPTED : Adoption.State.NOT_CARRIED);
    }

    @Test
    void a_blank_vote_is_cast_at_an_election_and_not_about_a_text() {
        Body council = council(BodyKind.MUNICIPAL_COUNCIL, 0);

        assertThat(found(council, voted(new Votes(5, 1, 2), Optional.of(TEXT))))
                .containsExactly(Finding.warning(
                        Reason.at("/decisions/v1/votes", BLANK_VOTES, "2").by(law("§ 8-1"))));
        assertThat(found(council, voted(new Votes(5, 1, 2), Optional.empty()))).isEmpty();
        assertThat(found(council, voted(new Votes(5, 1, 0), Optional.of(TEXT)))).isEmpty();
        assertThat(found(council(BodyKind.NETWORK, 0), voted(new Votes(5, 1, 2), Optional.of(TEXT))))
                .isEmpty();
    }

    private static Optional<LegalReference> law(String paragraph) {
        return Optional.of(new LegalReference("kommuneloven", paragraph, LocalDate.of(2019, 10, 1)));
    }
}
