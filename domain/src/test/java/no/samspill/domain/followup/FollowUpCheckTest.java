package no.samspill.domain.followup;

import static no.samspill.domain.followup.Evaluation.Kind.HALF_YEAR;
import static no.samspill.domain.followup.Evaluation.Kind.WHOLE_YEAR;
import static no.samspill.domain.followup.Evaluation.Recommendation.CONTINUE;
import static no.samspill.domain.followup.Evaluation.Recommendation.TERMINATE;
import static no.samspill.domain.followup.Samples.evaluation;
import static no.samspill.domain.followup.Samples.findings;
import static no.samspill.domain.followup.Samples.lights;
import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.portfolio;
import static no.samspill.domain.followup.Samples.reason;
import static no.samspill.domain.followup.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.TerminationProposed;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpCheckTest {

    @Test
    void a_measure_that_goes_as_it_should_has_nothing_against_it() {
        assertThat(findings(
                        "2026-03-01",
                        portfolio(measure("2025-02-01"), text(LegalForm.NO_FORM)),
                        evaluation(HALF_YEAR, 2025),
                        evaluation(WHOLE_YEAR, 2025)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30,",
        "2025-07-31,",
        "2025-08-01,EVALUATION_DUE_SOON",
        "2025-08-31,EVALUATION_DUE_SOON",
        "2025-09-01,EVALUATION_OVERDUE",
        "2026-01-31,EVALUATION_OVERDUE"
    })
    void an_evaluation_is_told_of_thirty_days_before_it_is_due_and_after(String date, FollowUpFinding code) {
        assertThat(findings(date, portfolio(measure("2025-06-30"))).stream()
                        .map(Finding::reason)
                        .filter(one -> one.facts().contains("HALF_YEAR")))
                .isEqualTo(code == null ? List.of() : List.of(reason(code, "HALF_YEAR", "2025", "2025-08-31")));
    }

    @Test
    void two_evaluations_in_a_row_that_are_not_delivered_are_silence() {
        Portfolio portfolio = portfolio(measure("2024-12-31"));
        assertThat(findings("2025-09-01", portfolio))
                .contains(Finding.error(reason(FollowUpFinding.MEASURE_SILENT, "2", "2025-01-31")));
        assertThat(findings("2025-09-01", portfolio, evaluation(WHOLE_YEAR, 2024)))
                .containsExactly(
                        Finding.warning(reason(FollowUpFinding.EVALUATION_OVERDUE, "HALF_YEAR", "2025", "2025-08-31")));
        assertThat(findings("2025-09-01", portfolio, evaluation(HALF_YEAR, 2025)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21, ",
        "2027-01-31, 2026-11-21, ",
        "2027-02-01, 2026-11-21, EVALUATION_OVERDUE",
        "2027-09-01, 2026-11-21, MEASURE_SILENT",
        "2026-11-21, 2026-08-31, EVALUATION_OVERDUE",
        "2026-11-21, 2026-09-01, ",
        "2026-11-21, 2026-01-31, MEASURE_SILENT"
    })
    void one_that_was_just_taken_in_owes_what_is_due_from_that_day(
            LocalDate date, LocalDate takenIn, FollowUpFinding code) {
        Portfolio portfolio = portfolio(measure("2020-02-25"));

        assertThat(missing(portfolio, takenIn, date)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void one_that_has_been_evaluated_owes_all_after_that_also_when_it_is_taken_in_again() {
        Portfolio portfolio = portfolio(measure("2020-02-25"));

        assertThat(missing(
                        portfolio, LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21), evaluation(HALF_YEAR, 2025)))
                .containsExactly(FollowUpFinding.MEASURE_SILENT);
    }

    private static List<Reason.Code> missing(
            Portfolio portfolio, LocalDate takenIn, LocalDate date, Evaluation... evaluations) {
        return new FollowUpCheck(portfolio, List.of(evaluations), Map.of(Samples.IT, takenIn), Samples.LAW)
                .findings(date).stream()
                        .map(one -> one.reason().code())
                        .filter(Set.of(FollowUpFinding.EVALUATION_OVERDUE, FollowUpFinding.MEASURE_SILENT)::contains)
                        .toList();
    }

    @Test
    void what_is_delivered_later_is_not_yet_delivered() {
        assertThat(findings("2025-12-31", portfolio(measure("2025-06-30")), evaluation(WHOLE_YEAR, 2025)))
                .containsExactly(
                        Finding.warning(reason(FollowUpFinding.EVALUATION_OVERDUE, "HALF_YEAR", "2025", "2025-08-31")));
    }

    @Test
    void red_twice_in_a_row_is_told_and_once_is_not() {
        Portfolio portfolio = portfolio(measure("2025-02-01"));
        Evaluation first = evaluation(HALF_YEAR, 2025, lights(Light.RED, "Dyrt"), CONTINUE);
        assertThat(findings(
                        "2026-02-01",
                        portfolio,
                        evaluation(WHOLE_YEAR, 2025, lights(Light.RED, "Dyrt"), CONTINUE),
                        first))
                .containsExactly(Finding.error(reason(FollowUpFinding.RED_TWICE, "2025-06-30", "2025-12-31")));
        assertThat(findings("2026-02-01", portfolio, first, evaluation(WHOLE_YEAR, 2025)))
                .isEmpty();
        assertThat(findings("2025-09-01", portfolio, first, first)).isEmpty();
    }

    @Test
    void a_recommendation_to_end_it_stands_until_someone_has_acted_on_it() {
        Evaluation bad = evaluation(HALF_YEAR, 2025, lights(Light.GREEN, ""), TERMINATE);
        assertThat(findings("2025-08-01", portfolio(measure("2025-02-01")), bad))
                .containsExactly(Finding.warning(reason(FollowUpFinding.TERMINATION_RECOMMENDED, "2025-06-30")));
        TerminationProposed proposed = new TerminationProposed(
                Optional.of(new BodyId("kdu")), Optional.empty(), "Rødt", "Rødt", List.of(), "Ingen");
        assertThat(findings(
                        "2025-08-01", portfolio(measure("2025-02-01", new Samples.On("2025-07-15", proposed))), bad))
                .isEmpty();
        assertThat(findings(
                        "2025-08-01", portfolio(measure("2025-02-01", new Samples.On("2025-06-15", proposed))), bad))
                .isEmpty();
        PutOnHold hold =
                new PutOnHold(Optional.of(new DecisionId("kdu-1")), "Venter", LocalDate.of(2026, 1, 1), "Heim");
        assertThat(findings("2025-08-01", portfolio(measure("2025-02-01", new Samples.On("2025-07-15", hold))), bad))
                .isEmpty();
    }

    @Test
    void of_two_evaluations_delivered_on_one_day_the_last_id_counts() {
        Portfolio portfolio = portfolio(measure("2025-02-01"));
        Evaluation bad = evaluation(HALF_YEAR, 2025, lights(Light.GREEN, ""), TERMINATE);
        Evaluation before = called("it-1", evaluation(HALF_YEAR, 2025));
        Evaluation after = called("it-3", evaluation(HALF_YEAR, 2025));

        assertThat(findings("2025-08-01", portfolio, before, called("it-2", bad)))
                .isEqualTo(findings("2025-08-01", portfolio, called("it-2", bad), before))
                .hasSize(1);
        assertThat(findings("2025-08-01", portfolio, after, called("it-2", bad)))
                .isEqualTo(findings("2025-08-01", portfolio, called("it-2", bad), after))
                .isEmpty();
    }

    private static Evaluation called(String id, Evaluation of) {
        return new Evaluation(
                new EvaluationId(id),
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
                of.spending(),
                of.parties(),
                of.risks(),
                of.decisionsAsked(),
                of.recommendation(),
                of.reason(),
                of.wholeYear());
    }
}
