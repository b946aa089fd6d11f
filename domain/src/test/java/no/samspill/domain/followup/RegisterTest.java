package no.samspill.domain.followup;

import static no.samspill.domain.followup.Evaluation.Kind.HALF_YEAR;
import static no.samspill.domain.followup.Evaluation.Kind.WHOLE_YEAR;
import static no.samspill.domain.followup.Evaluation.Recommendation.CONTINUE;
import static no.samspill.domain.followup.Samples.evaluation;
import static no.samspill.domain.followup.Samples.lights;
import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.PortfolioRefusal;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Evaluation HALF = evaluation(HALF_YEAR, 2025);

    @Test
    void what_is_wrong_in_the_portfolio_and_in_each_evaluation_is_told_at_its_place() {
        Measure none = Measure.of(new MeasureId("ingen"));
        Evaluation unexplained = evaluation(WHOLE_YEAR, 2025, lights(Light.RED, ""), CONTINUE);

        assertThat(new Register(portfolio(none), List.of(HALF, unexplained, HALF)).refusals())
                .containsExactly(
                        Reason.at("/measures/0/acts", PortfolioRefusal.NO_ACTS, "ingen"),
                        Reason.at(
                                "/evaluations/1/lights/overall/comment",
                                EvaluationRefusal.COMMENT_MISSING,
                                "light.overall",
                                "RED"),
                        Reason.at("/evaluations/2", PortfolioRefusal.SAME_ID_TWICE, "it-2025-halv"));
    }

    @Test
    void other_measures_leave_the_evaluations_as_they_are() {
        Measure one = measure("2025-01-01");
        Register register = new Register(Samples.EMPTY, List.of(HALF));

        assertThat(register.with(List.of(one))).isEqualTo(new Register(portfolio(one), List.of(HALF)));
        assertThat(Register.of(portfolio(one))).isEqualTo(new Register(portfolio(one), List.of()));
        assertThat(register.refusals()).isEmpty();
    }
}
