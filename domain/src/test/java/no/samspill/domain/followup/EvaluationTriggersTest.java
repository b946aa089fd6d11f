package no.samspill.domain.followup;

import static no.samspill.domain.followup.Evaluation.Kind.HALF_YEAR;
import static no.samspill.domain.followup.Evaluation.Kind.WHOLE_YEAR;
import static no.samspill.domain.followup.Samples.evaluation;
import static no.samspill.domain.followup.Samples.findings;
import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.portfolio;
import static no.samspill.domain.followup.Samples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.Finding;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.TerminationProposed;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an evaluation tells that gives reason to ask whether a measure should go on: its goals and its cost. */
class EvaluationTriggersTest {

    private static final Set<FollowUpFinding> TRIGGERS = Set.of(
            FollowUpFinding.GOALS_REACHED,
            FollowUpFinding.GRANT_ENDED,
            FollowUpFinding.COST_ABOVE_FRAME,
            FollowUpFinding.HOST_CHANGED);
    private static final PartyId HEIM = new PartyId("5055");

    private static List<Finding> triggers(String date, Portfolio portfolio, Evaluation... evaluations) {
        return findings(date, portfolio, evaluations).stream()
                .filter(one -> one.reason().code() instanceof FollowUpFinding code && TRIGGERS.contains(code))
                .toList();
    }

    private static Finding told(FollowUpFinding code, String... facts) {
        return Finding.warning(reason(code, facts));
    }

    private static Samples.On heldOn(String date) {
        return new Samples.On(
                date, new PutOnHold(Optional.of(new DecisionId("kdu-1")), "Venter", LocalDate.of(2027, 1, 1), "Heim"));
    }

    private static Samples.On endProposedOn(String date) {
        return new Samples.On(
                date, new TerminationProposed(Optional.empty(), Optional.of(HEIM), "Nådd", "Nådd", List.of(), "Ingen"));
    }

    private static Evaluation told(int year, WholeYear.Goal... goals) {
        Evaluation of = evaluation(WHOLE_YEAR, year);
        return with(of, Optional.empty(), of.wholeYear().map(more -> withGoals(more, List.of(goals))));
    }

    private static WholeYear withGoals(WholeYear more, List<WholeYear.Goal> goals) {
        return new WholeYear(
                goals,
                more.effects(),
                more.costSharing(),
                more.mandate(),
                more.form(),
                more.agreement(),
                more.host(),
                more.overlap(),
                more.feedback(),
                more.benefits(),
                more.nextYear());
    }

    private static Evaluation with(Evaluation of, Optional<Spending> spending, Optional<WholeYear> wholeYear) {
        return new Evaluation(
                of.id(),
                of.measure(),
                of.kind(),
                of.year(),
                of.delivered(),
                of.author(),
                of.lights(),
                of.meetingsPlanned(),
                of.meetingsHeld(),
                of.attendance(),
                of.achieved(),
                spending,
                of.parties(),
                of.risks(),
                of.decisionsAsked(),
                of.recommendation(),
                of.reason(),
                wholeYear);
    }

    private static WholeYear.Goal goal(String target, String actual, Optional<Boolean> reached) {
        return new WholeYear.Goal(
                "Mål",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(target),
                actual,
                Optional.empty(),
                reached);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 6, , true",
        "6, 5, , false",
        ", 6, , false",
        "6, 7, true, true",
        ", Ferdig, true, true",
        "6, 6, false, false"
    })
    void a_goal_is_reached_when_it_is_said_to_be_or_the_value_is_the_target(
            String target, String actual, Boolean reached, boolean expected) {
        Portfolio portfolio = portfolio(measure("2025-02-01"));
        Evaluation last = told(2025, goal(target, actual, Optional.ofNullable(reached)));

        assertThat(triggers("2026-01-01", portfolio, last))
                .isEqualTo(expected ? List.of(told(FollowUpFinding.GOALS_REACHED, "2025-12-31")) : List.of());
        assertThat(triggers("2025-12-31", portfolio, last)).isEmpty();
    }

    @Test
    void the_goals_are_reached_when_all_are_by_the_last_who_told_of_them() {
        WholeYear.Goal reached = goal("6", "6", Optional.empty());
        WholeYear.Goal missed = goal("6", "5", Optional.empty());
        Portfolio portfolio = portfolio(measure("2024-02-01"));

        assertThat(triggers("2026-01-01", portfolio, told(2025, reached, missed)))
                .isEmpty();
        assertThat(triggers("2026-01-01", portfolio, told(2024, reached), told(2025, missed)))
                .isEmpty();
        assertThat(triggers("2026-07-02", portfolio, told(2025, reached), evaluation(HALF_YEAR, 2026)))
                .containsExactly(told(FollowUpFinding.GOALS_REACHED, "2025-12-31"));
    }

    @Test
    void one_that_tells_of_no_goals_says_nothing_of_whether_they_are_reached() {
        Portfolio portfolio = portfolio(measure("2024-02-01"));

        assertThat(triggers("2026-01-01", portfolio, told(2025))).isEmpty();
        assertThat(triggers("2026-01-01", portfolio, told(2024, goal("6", "6", Optional.empty())), told(2025)))
                .containsExactly(told(FollowUpFinding.GOALS_REACHED, "2024-12-31"));
    }

    @Test
    void a_reached_goal_is_told_until_someone_has_acted_on_it() {
        Evaluation reached = told(2025, goal("6", "6", Optional.empty()));

        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", heldOn("2026-01-01"))), reached))
                .hasSize(1);
        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", heldOn("2026-01-02"))), reached))
                .isEmpty();
        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", endProposedOn("2025-12-01"))), reached))
                .isEmpty();
    }

    private static Evaluation costing(String toDate, String forecast, String frame) {
        Evaluation of = evaluation(HALF_YEAR, 2025);
        return with(
                of,
                Optional.of(new Spending(
                        kroner(toDate), kroner(forecast), kroner(frame), Optional.empty(), Optional.empty())),
                of.wholeYear());
    }

    private static Optional<Kroner> kroner(String amount) {
        return Optional.ofNullable(amount).flatMap(Kroner::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, , 100.00, 0, ",
        "100.01, , 100.00, 0, 100.01",
        "50.00, 100.01, 100.00, 0, 100.01",
        "120.00, 100.00, 100.00, 0, 120.00",
        "110.00, , 100.00, 10, ",
        "110.01, , 100.00, 10, 110.01",
        "110.01, , , 0, ",
        ", , 100.00, 0, "
    })
    void the_cost_is_above_its_frame_by_more_than_agreed(
            String toDate, String forecast, String frame, int agreed, String told) {
        Economy economy = new Economy(Optional.empty(), false, List.of(), List.of(), Optional.of(agreed));
        Portfolio portfolio = portfolio(
                measure("2025-02-01"),
                Samples.text(
                        LegalForm.NO_FORM, Optional.empty(), Optional.empty(), Optional.of(economy), Optional.empty()));

        assertThat(triggers("2025-08-01", portfolio, costing(toDate, forecast, frame)))
                .isEqualTo(
                        told == null
                                ? List.of()
                                : List.of(told(FollowUpFinding.COST_ABOVE_FRAME, told, frame, "2025-06-30")));
    }

    @Test
    void without_a_text_nothing_is_agreed_and_a_later_evaluation_or_decision_is_what_counts() {
        Evaluation above = costing("101.00", null, "100.00");
        Finding told = told(FollowUpFinding.COST_ABOVE_FRAME, "101.00", "100.00", "2025-06-30");

        assertThat(triggers("2025-08-01", portfolio(measure("2025-02-01")), above))
                .containsExactly(told);
        assertThat(triggers("2026-02-01", portfolio(measure("2025-02-01")), above, evaluation(WHOLE_YEAR, 2025)))
                .isEmpty();
        assertThat(triggers("2025-08-01", portfolio(measure("2025-02-01", heldOn("2025-07-02"))), above))
                .isEmpty();
    }
}
