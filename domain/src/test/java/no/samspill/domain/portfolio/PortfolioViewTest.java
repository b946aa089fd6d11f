package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.lifecycle.Samples.docket;
import static no.samspill.domain.lifecycle.Samples.registered;
import static no.samspill.domain.portfolio.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import org.junit.jupiter.api.Test;

/** The portfolio and a measure as they stood on a day. */
class PortfolioViewTest {

    private static final LocalDate LATER = DATE.plusDays(1);
    private static final MeasureId BRANN = new MeasureId("brann");
    private static final MeasureId IT = new MeasureId("it");
    private static final Measure OF_NO_STRATEGY = Measure.of(IT)
            .with(new DatedAct(LATER, registered("IT", Phase.ACTIVE, "5059", "5055")), docket())
            .with(new DatedAct(LATER.plusDays(1), new Described(profileBut())), docket());

    private static PortfolioView view(LocalDate day, String strategy) {
        Portfolio of = portfolio(started(profileBut()), OF_NO_STRATEGY);
        return PortfolioView.of(
                new Portfolio(
                        of.organisations(),
                        of.bodies(),
                        of.meetings(),
                        List.of(strategyBut(strategy, OpenPeriod.since(DATE))),
                        of.decisions(),
                        of.agreements(),
                        of.measures()),
                day);
    }

    @Test
    void it_has_the_measures_that_have_begun_as_they_stood() {
        assertThat(view(DATE.minusDays(1), "beredskap").measures()).isEmpty();
        assertThat(view(DATE, "beredskap").measures())
                .extracting(MeasureSummary::id)
                .containsExactly(BRANN);
        assertThat(view(LATER, "beredskap").measures())
                .extracting(MeasureSummary::title)
                .containsExactly("Brann", "IT");
        assertThat(view(LATER.plusDays(1), "beredskap").measures())
                .extracting(MeasureSummary::title)
                .containsExactly("Brann", "Brann");
    }

    @Test
    void a_measure_stands_with_the_strategy_it_serves_or_with_the_rest() {
        PortfolioView served = view(LATER, "beredskap");

        assertThat(served.of(new StrategyId("beredskap")))
                .extracting(MeasureSummary::id)
                .containsExactly(BRANN);
        assertThat(served.rest()).extracting(MeasureSummary::id).containsExactly(IT);
        assertThat(served.of(new StrategyId("annen"))).isEmpty();
        assertThat(view(LATER, "annen").rest()).extracting(MeasureSummary::id).containsExactly(BRANN, IT);
    }

    @Test
    void a_measure_is_shown_with_what_had_happened_to_it_and_whether_that_is_all() {
        MeasureView before = MeasureView.of(OF_NO_STRATEGY, LATER, LATER.plusDays(9));
        MeasureView last = MeasureView.of(OF_NO_STRATEGY, LATER.plusDays(1), LATER);

        assertThat(before.acts()).isEqualTo(OF_NO_STRATEGY.acts().subList(0, 1));
        assertThat(before.standing()).isEqualTo(OF_NO_STRATEGY.standingOn(LATER));
        assertThat(before.version()).isEqualTo(2);
        assertThat(before.isLatest()).isFalse();
        assertThat(last.acts()).isEqualTo(OF_NO_STRATEGY.acts());
        assertThat(last.isLatest()).isTrue();
    }
}
