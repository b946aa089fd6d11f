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
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Strategies, agreement texts and ids in a portfolio. */
class PortfolioTest {

    static Stream<Arguments> strategies() {
        OpenPeriod today = new OpenPeriod(DATE.minusYears(1), Optional.of(DATE));
        OpenPeriod past = new OpenPeriod(DATE.minusYears(1), Optional.of(DATE.minusDays(1)));
        return Stream.of(
                Arguments.of(strategyBut("beredskap", today), List.of()),
                strategy(STRATEGY_WITHOUT_CHALLENGE, strategyBut("beredskap", today, "challenge")),
                strategy(STRATEGY_WITHOUT_GOAL, strategyBut("beredskap", today, "goals")),
                strategy(STRATEGY_WITHOUT_RESULT, strategyBut("beredskap", today, "expectedResult")),
                strategy(STRATEGY_OUTRUN, strategyBut("beredskap", past), "2020-02-24"),
                strategy(STRATEGY_WITHOUT_MEASURES, strategyBut("annen", today)));
    }

    private static Arguments strategy(PortfolioFinding code, Strategy strategy, String... facts) {
        return Arguments.of(strategy, List.of(Finding.warning(Reason.at("/strategies/" + strategy.id(), code, facts))));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void a_strategy_says_why_what_and_until_when_and_some_measure_serves_it(Strategy strategy, List<Finding> expected) {
        Portfolio of = portfolio(started(profileBut()));
        Portfolio portfolio = new Portfolio(
                of.organisations(), of.bodies(), List.of(), List.of(strategy), List.of(), List.of(), of.measures());

        assertThat(findings(portfolio, DATE).stream()
                        .filter(one -> one.reason().pointer().startsWith("/strategies")))
                .containsExactlyElementsOf(expected);
        assertThat(findings(portfolio, DATE.minusDays(1)).stream()
                        .map(one -> one.reason().code()))
                .contains(STRATEGY_WITHOUT_MEASURES);
    }

    @Test
    void a_version_that_is_neither_the_newest_nor_in_force_is_history() {
        AgreementText first = no.samspill.domain.agreement.Samples.text(LegalForm.NO_FORM);
        AgreementText second = Texts.version(first, 2);
        AgreementText third = Texts.version(first, 3);
        Measure measure = measure(new Registered(
                Phase.ACTIVE, profileBut(), participants("5059", "5055"), Optional.of(second.version()), "Registeret"));

        assertThat(ofAgreements(measure, first, second, third)).isEqualTo(ofAgreements(measure, second, third));
        assertThat(ofAgreements(measure, first, second))
                .isEqualTo(ofAgreements(measure, second))
                .isNotEmpty();
        assertThat(ofAgreements(measure, second, third))
                .hasSizeGreaterThan(ofAgreements(measure, second).size());
    }

    private static List<Finding> ofAgreements(Measure measure, AgreementText... texts) {
        Portfolio portfolio =
                new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(texts), List.of(measure));
        return new PortfolioCheck(portfolio, Map.of(), no.samspill.domain.agreement.Samples.LAW)
                .findings(LocalDate.of(2026, 3, 2)).stream()
                        .filter(one -> one.reason().pointer().startsWith("/agreements"))
                        .toList();
    }

    @Test
    void two_of_a_kind_have_not_one_id_and_a_measure_has_acts() {
        Portfolio of = portfolio(started(profileBut()));
        Meeting meeting = new Meeting(new MeetingId("mote"), List.of(), DATE, Optional.empty(), true, false);
        AgreementText text = no.samspill.domain.agreement.Samples.text(LegalForm.NO_FORM);
        Measure none = Measure.of(new MeasureId("ingen"));

        assertThat(of.refusals()).isEmpty();
        assertThat(new Portfolio(
                                twice(of.organisations().get(0)),
                                twice(of.bodies().get(0)),
                                twice(meeting),
                                twice(of.strategies().get(0)),
                                List.of(),
                                twice(text),
                                twice(none))
                        .refusals())
                .containsExactly(
                        Reason.at("/organisations/1", PortfolioRefusal.SAME_ID_TWICE, "5059"),
                        Reason.at("/bodies/1", PortfolioRefusal.SAME_ID_TWICE, "kdu"),
                        Reason.at("/meetings/1", PortfolioRefusal.SAME_ID_TWICE, "mote"),
                        Reason.at("/strategies/1", PortfolioRefusal.SAME_ID_TWICE, "beredskap"),
                        Reason.at("/agreements/1", PortfolioRefusal.SAME_ID_TWICE, "orkdal-oy/1"),
                        Reason.at("/measures/1", PortfolioRefusal.SAME_ID_TWICE, "ingen"),
                        Reason.at("/measures/0/acts", PortfolioRefusal.NO_ACTS, "ingen"),
                        Reason.at("/measures/1/acts", PortfolioRefusal.NO_ACTS, "ingen"));
    }

    private static <T> List<T> twice(T one) {
        return List.of(one, one);
    }
}
