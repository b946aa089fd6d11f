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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.Amended;
import no.samspill.domain.lifecycle.Continued;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.Grant;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartySucceeded;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.TerminationProposed;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes to an end, or becomes another, so that it is asked whether a measure should go on. */
class TriggersTest {

    private static final Set<FollowUpFinding> TRIGGERS = Set.of(
            FollowUpFinding.GOALS_REACHED,
            FollowUpFinding.GRANT_ENDED,
            FollowUpFinding.COST_ABOVE_FRAME,
            FollowUpFinding.HOST_CHANGED);
    private static final PartyId HEIM = new PartyId("5055");
    private static final PartyId ORKLAND = new PartyId("5059");

    private static List<Finding> triggers(String date, Portfolio portfolio, Evaluation... evaluations) {
        return findings(date, portfolio, evaluations).stream()
                .filter(one -> one.reason().code() instanceof FollowUpFinding code && TRIGGERS.contains(code))
                .toList();
    }

    private static Finding told(FollowUpFinding code, String... facts) {
        return Finding.warning(reason(code, facts));
    }

    private static Samples.On heldOn(String date) {
        return new Samples.On(date, new PutOnHold(new DecisionId("kdu-1"), "Venter", LocalDate.of(2027, 1, 1), "Heim"));
    }

    private static Samples.On endProposedOn(String date) {
        return new Samples.On(
                date, new TerminationProposed(Optional.empty(), Optional.of(HEIM), "Nådd", "Nådd", List.of(), "Ingen"));
    }

    // goals

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
    void a_reached_goal_is_told_until_someone_has_acted_on_it() {
        Evaluation reached = told(2025, goal("6", "6", Optional.empty()));

        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", heldOn("2026-01-01"))), reached))
                .hasSize(1);
        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", heldOn("2026-01-02"))), reached))
                .isEmpty();
        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", endProposedOn("2025-12-01"))), reached))
                .isEmpty();
    }

    // grants

    private static Grant grant(String source, Grant.State state, String year) {
        return new Grant(source, state, Optional.empty(), Optional.ofNullable(year));
    }

    private static Samples.On granted(Grant... grants) {
        return new Samples.On("2025-02-01", new Described(described(Optional.empty(), grants)));
    }

    private static Profile described(Optional<PartyId> host, Grant... grants) {
        Profile of = Samples.profile();
        return new Profile(
                of.title(),
                of.kind(),
                of.form(),
                of.strategy(),
                of.need(),
                of.goals(),
                of.responsible(),
                of.sponsor(),
                of.coordinator(),
                host,
                of.body(),
                of.organisation(),
                of.status(),
                of.followUp(),
                of.parts(),
                Arrays.asList(grants),
                of.contributions(),
                of.mandate());
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-12-31, ",
        "2025, 2026-01-01, 2025",
        "2023–2025, 2026-01-01, 2025",
        "2023-25, 2025-12-31, ",
        "2023-25, 2026-01-01, 2025",
        "budsjettåret 2024 og 2025, 2026-01-01, 2025",
        "noen år, 2099-01-01, ",
        ", 2099-01-01, "
    })
    void a_grant_ends_with_the_last_of_its_years(String year, String date, String last) {
        Portfolio portfolio = portfolio(measure("2025-02-01", granted(grant("Staten", Grant.State.AWARDED, year))));

        assertThat(triggers(date, portfolio))
                .isEqualTo(last == null ? List.of() : List.of(told(FollowUpFinding.GRANT_ENDED, "Staten", last)));
    }

    @ParameterizedTest
    @CsvSource({
        "AWARDED, 2026, false",
        "DRAWN, 2026, false",
        "DRAWN, 2025, true",
        "APPLIED, 2025, false",
        "REFUSED, 2027, true"
    })
    void a_grant_has_ended_when_no_other_runs_or_may_come(Grant.State state, String year, boolean ended) {
        Portfolio portfolio = portfolio(measure(
                "2025-02-01", granted(grant("Staten", Grant.State.DRAWN, "2025"), grant("Fylket", state, year))));

        assertThat(triggers("2026-01-01", portfolio))
                .isEqualTo(ended ? List.of(told(FollowUpFinding.GRANT_ENDED, "Staten", "2025")) : List.of());
    }

    @Test
    void a_grant_that_has_ended_is_told_until_the_measure_has_been_decided_on() {
        Samples.On ended =
                granted(grant("Fylket", Grant.State.DRAWN, "2024"), grant("Staten", Grant.State.DRAWN, "2025"));

        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", ended, heldOn("2026-01-01")))))
                .isEmpty();
        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", ended, heldOn("2025-12-31")))))
                .containsExactly(told(FollowUpFinding.GRANT_ENDED, "Staten", "2025"));
    }

    // cost

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

    // host

    private static Samples.On hosted(String date, PartyId host) {
        return new Samples.On(date, new Described(described(Optional.of(host))));
    }

    @Test
    void a_change_of_host_is_told_until_the_parties_have_decided_anew() {
        Samples.On first = hosted("2025-02-02", HEIM);
        Samples.On second = hosted("2025-03-01", ORKLAND);
        Finding told = told(FollowUpFinding.HOST_CHANGED, "5055", "5059");

        assertThat(triggers("2025-04-01", portfolio(measure("2025-02-01", first))))
                .isEmpty();
        assertThat(triggers("2025-02-28", portfolio(measure("2025-02-01", first, second))))
                .isEmpty();
        assertThat(triggers("2025-03-01", portfolio(measure("2025-02-01", first, second))))
                .containsExactly(told);
        Samples.On gone = new Samples.On("2025-03-02", new Described(Samples.profile()));
        assertThat(triggers("2025-04-01", portfolio(measure("2025-02-01", first, gone, hosted("2025-03-03", HEIM)))))
                .isEmpty();
        Samples.On amended =
                new Samples.On("2025-03-20", new Amended(Samples.TEXT, LocalDate.of(2025, 4, 1), List.of(), List.of()));
        Samples.On continued = new Samples.On(
                "2025-03-20", new Continued(new DecisionId("kdu-1"), List.of(), LocalDate.of(2026, 1, 1)));
        Samples.On corrected = new Samples.On("2025-03-20", new Corrected(3, Optional.empty(), "Feil"));
        Stream.of(amended, continued, corrected)
                .forEach(after -> assertThat(
                                triggers("2025-04-01", portfolio(measure("2025-02-01", first, second, after))))
                        .isEmpty());
        assertThat(triggers("2025-04-01", portfolio(measure("2025-02-01", first, amendedOn("2025-02-20"), second))))
                .containsExactly(told);
    }

    private static Samples.On amendedOn(String date) {
        return new Samples.On(date, new Amended(Samples.TEXT, LocalDate.parse(date), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"RENUMBERED, 0", "MERGED, 1", "SPLIT, 1"})
    void a_host_that_is_renumbered_is_the_same_and_one_that_is_merged_is_not(PartySucceeded.Change change, int found) {
        Registered registered = new Registered(
                Phase.ACTIVE,
                Samples.profile(),
                List.of(new Participant(HEIM, Role.HOST), new Participant(ORKLAND, Role.PARTICIPANT)),
                Optional.empty(),
                "Registeret");
        Samples.On succeeded = new Samples.On("2025-03-01", new PartySucceeded(HEIM, new PartyId("5099"), change));
        Portfolio portfolio = portfolio(measure("2025-01-01", new Samples.On("2025-02-01", registered), succeeded));

        assertThat(triggers("2025-04-01", portfolio))
                .isEqualTo(List.of(told(FollowUpFinding.HOST_CHANGED, "5055", "5099"))
                        .subList(0, found));
    }
}
