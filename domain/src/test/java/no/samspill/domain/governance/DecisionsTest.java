package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.as;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.by;
import static no.samspill.domain.governance.Samples.statutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.OpenPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    private static Decision decision(String body, Outcome outcome, Optional<Votes> votes, FollowUp... followUps) {
        return new Decision(
                new DecisionId("v1"),
                new BodyId(body),
                LocalDate.of(2021, 3, 1),
                Optional.of("12/21"),
                List.of(),
                "Mandatet godkjennes.",
                outcome,
                votes,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(followUps));
    }

    private static List<Finding> findings(String date, Body body, Decision decision) {
        return new GovernanceCheck(List.of(body), List.of(), List.of(decision), statutes())
                .findings(LocalDate.parse(date));
    }

    private static List<Finding> findings(String date, FollowUp followUp) {
        return findings(date, body(Optional.empty()), decision("kdu", Outcome.ADOPTED, Optional.empty(), followUp));
    }

    @Test
    void a_decision_is_made_by_a_body_that_is_registered() {
        Decision decision = decision("ukjent", Outcome.ADOPTED, Optional.empty());

        assertThat(findings("2021-03-01", body(Optional.empty()), decision))
                .containsExactly(Finding.warning(Reason.at("/decisions/v1/body", DECIDED_BY_UNKNOWN_BODY, "ukjent")));
        assertThat(findings("2021-02-28", body(Optional.empty()), decision)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01,2021-02-28,false", "2020-01-01,2021-03-01,true", "2021-03-02,2021-12-31,false"})
    void a_decision_is_made_while_the_body_exists(LocalDate from, LocalDate to, boolean fine) {
        Body like = body(Optional.empty());
        Body body = new Body(
                like.id(),
                like.name(),
                like.kind(),
                like.authority(),
                like.organisation(),
                like.reportsTo(),
                like.purpose(),
                List.of(),
                Optional.empty(),
                Optional.of(new OpenPeriod(from, Optional.of(to))));

        assertThat(findings("2022-01-01", body, decision("kdu", Outcome.ADOPTED, Optional.empty())))
                .isEqualTo(
                        fine
                                ? List.of()
                                : List.of(Finding.warning(Reason.at(
                                        "/decisions/v1/date", DECIDED_OUTSIDE_LIFE_OF_BODY, "KDU", "2021-03-01"))));
    }

    @Test
    void nobody_votes_against_what_is_unanimous() {
        Decision adopted = decision("kdu", Outcome.ADOPTED, Optional.of(new Votes(4, 1, 0)));
        Decision unanimous = DecisionVariant.of(adopted).unanimous().decision();

        assertThat(findings("2021-03-01", body(Optional.empty()), adopted)).isEmpty();
        assertThat(findings("2021-03-01", body(Optional.empty()), unanimous))
                .containsExactly(
                        Finding.error(Reason.at("/decisions/v1/unanimous", UNANIMOUS_WITH_VOTES_AGAINST, "1")));
        assertThat(findings(
                        "2021-03-01",
                        body(Optional.empty()),
                        DecisionVariant.of(unanimous).with(new Votes(4, 0, 1)).decision()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures/it-samarbeid", "agreements/brannvesen", "plans/handlingsplan", "region"})
    void what_a_decision_is_about_is_named(String subject) {
        assertThat(new Matter.Subject(subject)).hasToString(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "it-samarbeid",
                "measures/",
                "measures/IT",
                "measures/a/b",
                "/measures/a",
                "region/x",
                "plan/a"
            })
    void nothing_else_is_what_a_decision_is_about(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Matter.Subject(subject));
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, 4, 3, true",
        "ADOPTED, 3, 3, true",
        "ADOPTED, 2, 3, false",
        "ADOPTED_WITH_CHANGES, 2, 3, false",
        "REJECTED, 2, 3, true",
        "REJECTED, 3, 3, true",
        "REJECTED, 4, 3, false",
        "POSTPONED, 1, 3, true",
        "NOTED, 1, 3, true"
    })
    void the_majority_or_the_chairs_vote_carries_a_decision(Outcome outcome, int inFavour, int against, boolean fine) {
        Decision decision = decision("kdu", outcome, Optional.of(new Votes(inFavour, against, 1)));
        Reason reason = Reason.at(
                "/decisions/v1/votes",
                VOTES_DO_NOT_CARRY,
                outcome.name(),
                Integer.toString(inFavour),
                Integer.toString(against));

        assertThat(findings("2021-03-01", body(Optional.empty()), decision))
                .isEqualTo(fine ? List.of() : List.of(Finding.error(reason)));
        assertThat(findings("2021-03-01", as(BodyKind.MUNICIPAL_COUNCIL, body(Optional.empty())), decision))
                .isEqualTo(
                        fine
                                ? List.of()
                                : List.of(Finding.error(reason.by(Optional.of(
                                        new LegalReference("kommuneloven", "§ 11-9", LocalDate.of(2019, 10, 1)))))));
    }

    @ParameterizedTest
    @EnumSource
    void a_company_votes_by_a_law_of_its_own(BodyLaw law) {
        Body body = body(Optional.of(by(law, articles("a"), "Daglig leder")));

        assertThat(findings("2021-03-01", body, decision("kdu", Outcome.ADOPTED, Optional.of(new Votes(0, 1, 0)))))
                .filteredOn(one -> one.reason().code() == VOTES_DO_NOT_CARRY)
                .extracting(one -> one.reason().basis().isPresent())
                .containsExactly(law != BodyLaw.COMPANY);
    }

    @Test
    void there_are_not_fewer_than_no_votes() {
        assertThat(new Votes(0, 0, 0).blank()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(0, 0, -1));
    }

    @Test
    void ids_sort_by_their_text() {
        assertThat(new BodyId("a")).isLessThan(new BodyId("b")).hasToString("a");
        assertThat(new DecisionId("a")).isLessThan(new DecisionId("b")).hasToString("a");
        assertThat(new MeetingId("a")).isLessThan(new MeetingId("b")).hasToString("a");
        assertThat(new TextId("a")).isLessThan(new TextId("b")).hasToString("a");
        assertThat(new TextVersion(new TextId("a"), 1)).hasToString("a/1");
        assertThatIllegalArgumentException().isThrownBy(() -> new TextVersion(new TextId("a"), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31,,",
        "2021-06-01,, FOLLOW_UP_DUE_SOON",
        "2021-07-01,, FOLLOW_UP_DUE_SOON",
        "2021-07-02,, FOLLOW_UP_OVERDUE",
        "2021-07-02, 2021-07-03, FOLLOW_UP_OVERDUE",
        "2021-07-03, 2021-07-03,"
    })
    void what_is_to_be_done_is_told_before_and_after_it_is_due(String date, LocalDate done, GovernanceFinding code) {
        FollowUp one =
                new FollowUp("Utkast", Optional.of("Leder"), LocalDate.of(2021, 7, 1), Optional.ofNullable(done));

        assertThat(findings(date, one))
                .isEqualTo(Optional.ofNullable(code).stream()
                        .map(each -> Reason.at("/decisions/v1/followUps/0", each, "Utkast", "Leder", "2021-07-01"))
                        .map(code == FOLLOW_UP_OVERDUE ? Finding::warning : Finding::note)
                        .toList());
    }

    @Test
    void somebody_owns_what_is_to_be_done() {
        FollowUp nobodys = new FollowUp("Utkast", Optional.empty(), LocalDate.of(2022, 7, 1), Optional.empty());
        FollowUp done = new FollowUp(
                "Utkast", Optional.empty(), LocalDate.of(2022, 7, 1), Optional.of(LocalDate.of(2021, 3, 1)));

        assertThat(findings("2021-03-02", nobodys))
                .containsExactly(Finding.warning(
                        Reason.at("/decisions/v1/followUps/0/owner", FOLLOW_UP_WITHOUT_OWNER, "Utkast", "2022-07-01")));
        assertThat(findings("2021-03-02", done)).isEmpty();
    }
}
