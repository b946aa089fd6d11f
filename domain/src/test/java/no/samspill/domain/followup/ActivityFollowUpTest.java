package no.samspill.domain.followup;

import static no.samspill.domain.followup.Evaluation.Kind.WHOLE_YEAR;
import static no.samspill.domain.followup.Samples.evaluation;
import static no.samspill.domain.followup.Samples.findings;
import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.meeting;
import static no.samspill.domain.followup.Samples.portfolio;
import static no.samspill.domain.followup.Samples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFollowUpTest {

    @Test
    void a_year_in_which_nothing_happens_is_told() {
        Evaluation last = evaluation(WHOLE_YEAR, 2025);
        Portfolio portfolio = portfolio(measure("2025-12-31"));
        assertThat(findings("2026-12-31", portfolio, last).stream().map(Finding::reason))
                .doesNotContain(reason(FollowUpFinding.NO_ACTIVITY, "2026-01-01"));
        assertThat(findings("2027-01-01", portfolio, last).stream().map(Finding::reason))
                .contains(reason(FollowUpFinding.NO_ACTIVITY, "2026-01-01"));
        assertThat(findings("2027-01-01", meeting(portfolio, meeting("2026-05-05", true)), last).stream()
                        .map(one -> one.reason().code()))
                .doesNotContain(FollowUpFinding.NO_ACTIVITY);
    }

    @ParameterizedTest
    @CsvSource({
        "it-nett,2026-01-01,true",
        "it-nett,2026-01-02,false",
        "it-nett,2027-01-01,false",
        "it-nett,2027-01-02,true",
        "kdu,2026-05-05,true"
    })
    void what_its_own_body_has_decided_or_met_about_is_something_that_happens(
            String body, LocalDate day, boolean silent) {
        Portfolio of = portfolio(measure("2025-12-31"));
        Decision decision = no.samspill.domain.governance.Samples.decision(body, day.toString(), Outcome.ADOPTED);
        Meeting held =
                new Meeting(new MeetingId("mote"), List.of(new BodyId(body)), day, Optional.empty(), true, false);
        Portfolio decided =
                new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(decision), List.of(), of.measures());

        for (Portfolio one : List.of(decided, meeting(of, held))) {
            assertThat(findings("2027-01-01", one, evaluation(WHOLE_YEAR, 2025)).stream()
                            .anyMatch(found -> found.reason().code() == FollowUpFinding.NO_ACTIVITY))
                    .isEqualTo(silent);
        }
    }

    @Test
    void two_planned_meetings_in_a_row_that_were_not_held_are_told() {
        Portfolio portfolio = portfolio(measure("2025-02-01"));
        Finding told = Finding.warning(reason(FollowUpFinding.MEETINGS_NOT_HELD, "2025-03-03", "2025-05-05"));
        assertThat(findings(
                        "2025-06-01", meeting(portfolio, meeting("2025-05-05", false), meeting("2025-03-03", false))))
                .containsExactly(told);
        assertThat(findings(
                        "2025-06-01", meeting(portfolio, meeting("2025-05-05", false), meeting("2025-03-03", true))))
                .isEmpty();
        assertThat(findings(
                        "2025-05-05", meeting(portfolio, meeting("2025-05-05", false), meeting("2025-03-03", false))))
                .isEmpty();
    }

    @Test
    void a_measure_on_hold_past_its_day_is_told() {
        PutOnHold hold = new PutOnHold(
                Optional.of(new DecisionId("kdu-1")), "Venter på tilskudd", LocalDate.of(2025, 6, 1), "Heim");
        Portfolio portfolio = portfolio(measure("2025-02-01", new Samples.On("2025-03-01", hold)));
        assertThat(findings("2025-06-01", portfolio)).isEmpty();
        assertThat(findings("2025-06-02", portfolio))
                .containsExactly(Finding.error(reason(FollowUpFinding.ON_HOLD_TOO_LONG, "2025-06-01")));
    }

    @Test
    void a_strategy_whose_years_are_over_is_told_of_the_measures_that_serve_it() {
        Portfolio portfolio = new Portfolio(
                List.of(),
                List.of(),
                List.of(),
                List.of(strategy("annen", 1), strategy("digital", 3)),
                List.of(),
                List.of(),
                List.of(measure("2025-02-01")));
        assertThat(findings("2025-03-31", portfolio)).isEmpty();
        assertThat(findings("2025-04-01", portfolio))
                .containsExactly(Finding.warning(
                        reason(FollowUpFinding.SERVES_OUTRUN_STRATEGY, "Digitalisering", "2025-03-31")));
    }

    /** Until the end of that month. */
    private static Strategy strategy(String id, int month) {
        LocalDate last = LocalDate.of(2025, month, 31);
        return new Strategy(
                new StrategyId(id),
                "Digitalisering",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new OpenPeriod(LocalDate.of(2020, 1, 1), Optional.of(last))),
                Optional.empty());
    }
}
