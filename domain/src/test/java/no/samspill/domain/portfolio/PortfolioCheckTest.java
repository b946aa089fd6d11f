package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.portfolio.PortfolioFinding.*;
import static no.samspill.domain.portfolio.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Started;
import no.samspill.domain.lifecycle.WithdrawalSignalled;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a portfolio of one measure of which everything is known, when one thing is not. */
class PortfolioCheckTest {

    static Stream<Arguments> lacks() {
        return Stream.of(
                warned("responsible", MEASURE_WITHOUT_RESPONSIBLE),
                warned("kind", MEASURE_WITHOUT_KIND),
                warned("status", MEASURE_WITHOUT_STATUS),
                warned("followUp", MEASURE_WITHOUT_FOLLOW_UP),
                Arguments.of(
                        List.of("mandate"), List.of(warning(MEASURE_WITHOUT_MANDATE), warning(MEASURE_WITHOUT_END))),
                warned("grants", MEASURE_WITHOUT_COST),
                Arguments.of(List.of("body"), List.of()),
                Arguments.of(List.of("organisation"), List.of()),
                Arguments.of(List.of("body", "organisation"), List.of(warning(MEASURE_WITHOUT_ORGANISATION))));
    }

    private static Arguments warned(String field, PortfolioFinding code) {
        return Arguments.of(List.of(field), List.of(warning(code)));
    }

    private static Finding warning(PortfolioFinding code, String... facts) {
        return Finding.warning(Reason.at("/measures/brann", code, facts));
    }

    private static Finding note(PortfolioFinding code, String... facts) {
        return Finding.note(Reason.at("/measures/brann", code, facts));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void what_nobody_has_said_is_found(List<String> missing, List<Finding> expected) {
        assertThat(findings(started(profileBut(missing.toArray(String[]::new)))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void one_whose_cost_an_agreement_shares_has_a_cost() {
        assertThat(findings(started(profileBut("grants").sharedBy(new CostAgreementId("veileder")))))
                .isEmpty();
    }

    @Test
    void nothing_is_found_when_all_is_known() {
        assertThat(findings(started(profileBut()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_that_does_not_run_needs_no_mandate_and_one_that_has_ended_nothing(Phase phase) {
        List<PortfolioFinding> running =
                List.of(MEASURE_WITHOUT_MANDATE, MEASURE_WITHOUT_COST, MEASURE_WITHOUT_END, MEASURE_WITHOUT_DECISION);
        Measure bare = measure(new Registered(
                phase,
                no.samspill.domain.lifecycle.Samples.profile("Brann"),
                participants("5059", "5055", "5061"),
                Optional.empty(),
                "Registeret"));

        List<Finding> found = findings(bare).stream()
                .filter(one -> one.reason().pointer().startsWith("/measures"))
                .toList();

        assertThat(found.stream().map(one -> one.reason().code()).filter(running::contains))
                .hasSize(phase.isRunning() ? running.size() : 0);
        assertThat(found.isEmpty()).isEqualTo(phase.isEnded());
    }

    static Stream<Arguments> ends() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        return Stream.of(
                Arguments.of(Optional.of(day), Optional.empty(), 0),
                Arguments.of(Optional.empty(), Optional.of("Når det er ferdig"), 0),
                Arguments.of(Optional.empty(), Optional.empty(), 1));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_mandate_says_when_it_is_evaluated_or_what_ends_it(
            Optional<LocalDate> evaluation, Optional<String> end, int found) {
        Mandate mandate = mandate(evaluation, end);

        assertThat(findings(started(profile(List.of(), mandate, List.of()))))
                .containsExactlyElementsOf(List.of(warning(MEASURE_WITHOUT_END)).subList(0, found));
    }

    @Test
    void a_measure_that_was_taken_in_from_a_register_has_no_known_decision() {
        Measure registered = measure(new Registered(
                Phase.ACTIVE, profileBut(), participants("5059", "5055", "5061"), Optional.empty(), "Registeret"));

        assertThat(findings(registered)).containsExactly(note(MEASURE_WITHOUT_DECISION));
    }

    @Test
    void parts_have_a_status_and_participants() {
        assertThat(findings(started(parts(Optional.empty(), "5059"))))
                .containsExactly(warning(PART_WITHOUT_STATUS, "Del"));
        assertThat(findings(started(parts(Optional.of("God")))))
                .containsExactly(warning(PART_WITHOUT_PARTICIPANTS, "Del"));
        assertThat(findings(started(parts(Optional.of("God"), "5059")))).isEmpty();
    }

    private static Profile parts(Optional<String> status, String... participants) {
        return profile(
                List.of(),
                mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                List.of(new MeasurePart("Del", participants(participants), status)));
    }

    @Test
    void those_who_may_leave_or_will_are_found_until_they_have() {
        PartyId heim = new PartyId("5055");
        Act signalled = new WithdrawalSignalled(heim, "Avisen");
        Act noticed = new NoticeReceived(heim, DATE.plusDays(10));

        assertThat(findings(started(profileBut(), signalled))).containsExactly(warning(WITHDRAWAL_SIGNALLED, "Heim"));
        assertThat(findings(started(profileBut(), noticed)))
                .containsExactly(warning(NOTICE_RUNNING, "Heim", "2020-03-06"));
        assertThat(findings(started(profileBut(), signalled, noticed)))
                .containsExactly(warning(WITHDRAWAL_SIGNALLED, "Heim"), warning(NOTICE_RUNNING, "Heim", "2020-03-06"));
        assertThat(findings(started(profileBut(), signalled, noticed, new PartyWithdrew(heim))))
                .containsExactly(note(NOT_ALL_OF_REGION, "Heim"));
    }

    @Test
    void what_is_due_is_overdue_the_day_after() {
        Portfolio held = portfolio(started(
                profileBut(),
                new PutOnHold(Optional.of(new DecisionId("kdu-1")), "Venter", DATE.plusDays(10), "Heim")));

        assertThat(findings(held, DATE.plusDays(10))).isEmpty();
        assertThat(findings(held, DATE.plusDays(11)))
                .containsExactly(Finding.error(Reason.at("/measures/brann", OVERDUE, "ON_HOLD", "2020-03-06")));
    }

    private static Measure hosted(String id, Optional<LocalDate> informed) {
        Registered adopted = new Registered(
                Phase.ADOPTED,
                profileBut(),
                participants("5059", "5055"),
                Optional.of(no.samspill.domain.lifecycle.Samples.HOSTED.version()),
                "Registeret");
        Started started = new Started(
                Optional.empty(), informed, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Measure(new MeasureId(id), List.of(new Entry(1, DATE, adopted), new Entry(2, DATE, started)));
    }

    /** Whether the county governor is still to be told of the host-municipality cooperation these run under. */
    private static boolean isToTell(Measure... measures) {
        Portfolio bare = portfolio(measures);
        Portfolio with = new Portfolio(
                bare.organisations(),
                bare.bodies(),
                bare.meetings(),
                bare.strategies(),
                bare.decisions(),
                List.of(no.samspill.domain.lifecycle.Samples.HOSTED),
                bare.measures());
        return new PortfolioCheck(with, Map.of(), no.samspill.domain.agreement.Samples.LAW)
                .findings(DATE).stream()
                        .anyMatch(one -> one.reason().code() == AgreementFinding.COUNTY_GOVERNOR_NOT_INFORMED);
    }

    /** It is told by the act, and need not be told again with the text. */
    @Test
    void the_county_governor_who_was_told_before_the_start_has_been_told() {
        assertThat(isToTell(hosted("brann", Optional.of(DATE)))).isFalse();
        assertThat(isToTell(hosted("brann", Optional.empty()))).isTrue();
    }

    @Test
    void who_was_told_when_one_measure_started_is_told_of_the_text_that_others_run_under_too() {
        Measure told = hosted("brann", Optional.of(DATE));
        Measure silent = hosted("it", Optional.empty());

        assertThat(isToTell(told, silent)).isFalse();
        assertThat(isToTell(silent, told)).isFalse();
        assertThat(isToTell(silent, hosted("barnevern", Optional.empty()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_strategy_is_served_by_measures_that_have_not_ended(Phase phase) {
        Measure measure = measure(
                new Registered(phase, profileBut(), participants("5059", "5055"), Optional.empty(), "Registeret"));

        assertThat(findings(measure)
                        .contains(Finding.warning(Reason.at("/strategies/beredskap", STRATEGY_WITHOUT_MEASURES))))
                .isEqualTo(phase.isEnded());
    }
}
