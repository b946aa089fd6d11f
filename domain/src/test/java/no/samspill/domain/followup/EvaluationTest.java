package no.samspill.domain.followup;

import static no.samspill.domain.followup.Evaluation.Kind.HALF_YEAR;
import static no.samspill.domain.followup.Evaluation.Kind.WHOLE_YEAR;
import static no.samspill.domain.followup.Evaluation.Recommendation.ADJUST;
import static no.samspill.domain.followup.Evaluation.Recommendation.CONTINUE;
import static no.samspill.domain.followup.Samples.evaluation;
import static no.samspill.domain.followup.Samples.lights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Generator;
import no.samspill.domain.Reason;
import no.samspill.domain.Seeds;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {

    @ParameterizedTest
    @CsvSource({"HALF_YEAR,2025-01-01,2025-06-30,2025-08-31", "WHOLE_YEAR,2025-01-01,2025-12-31,2026-01-31"})
    void each_kind_tells_of_its_days_and_has_its_deadline(Evaluation.Kind kind, String from, String to, String due) {
        assertThat(kind.of(2025).from()).isEqualTo(from);
        assertThat(kind.of(2025).to()).isEqualTo(to);
        assertThat(kind.due(2025)).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource
    void one_that_says_what_it_must_is_accepted(Evaluation.Kind kind) {
        assertThat(evaluation(kind, 2025).refusals()).isEmpty();
    }

    @Test
    void yellow_and_red_are_explained_and_the_others_need_not_be() {
        assertThat(evaluation(HALF_YEAR, 2025, lights(Light.YELLOW, ""), CONTINUE)
                        .refusals())
                .containsExactly(Reason.at(
                        "/lights/overall/comment", EvaluationRefusal.COMMENT_MISSING, "light.overall", "YELLOW"));
        assertThat(evaluation(HALF_YEAR, 2025, lights(Light.RED, "  "), CONTINUE)
                        .refusals())
                .containsExactly(Reason.at(
                        "/lights/overall/comment", EvaluationRefusal.COMMENT_MISSING, "light.overall", "RED"));
        assertThat(evaluation(HALF_YEAR, 2025, lights(Light.RED, "Dyrere"), CONTINUE)
                        .refusals())
                .isEmpty();
        assertThat(evaluation(HALF_YEAR, 2025, lights(Light.UNKNOWN, ""), CONTINUE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void the_whole_is_not_green_while_a_side_is_red_or_unknown() {
        Lights.Signal green = new Lights.Signal(Light.GREEN, Optional.empty());
        Lights.Signal unknown = new Lights.Signal(Light.UNKNOWN, Optional.empty());
        Lights.Signal red = new Lights.Signal(Light.RED, Optional.of("Dyrere"));
        Lights.Signal yellow = new Lights.Signal(Light.YELLOW, Optional.of("Litt sent"));
        assertThat(evaluation(HALF_YEAR, 2025, new Lights(green, yellow, red, green, unknown, green, green), CONTINUE)
                        .refusals())
                .containsExactly(Reason.at(
                        "/lights/overall/light", EvaluationRefusal.NOT_GREEN_AS_A_WHOLE, "light.cost,light.resources"));
        assertThat(evaluation(HALF_YEAR, 2025, new Lights(yellow, yellow, red, green, unknown, green, green), CONTINUE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Evaluation bad = new Evaluation(
                new EvaluationId("it"),
                Samples.IT,
                WHOLE_YEAR,
                2025,
                LocalDate.of(2025, 12, 31),
                " ",
                lights(Light.RED, ""),
                Optional.of(-1),
                Optional.of(2),
                List.of(
                        new Evaluation.Attendance(new PartyId("5055"), 2),
                        new Evaluation.Attendance(new PartyId("5059"), 3)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Collections.nCopies(
                        4,
                        new Evaluation.Risk(
                                "Folk slutter",
                                Evaluation.Risk.Level.HIGH,
                                Evaluation.Risk.Level.LOW,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(),
                ADJUST,
                Optional.empty(),
                Optional.empty());

        assertThat(bad.refusals(List.of("Brann")))
                .containsExactly(
                        Reason.at("/author", EvaluationRefusal.AUTHOR_MISSING),
                        Reason.at("/delivered", EvaluationRefusal.DELIVERED_BEFORE_END, "2025-12-31", "2025-12-31"),
                        Reason.at("/lights/overall/comment", EvaluationRefusal.COMMENT_MISSING, "light.overall", "RED"),
                        Reason.at("/meetingsPlanned", EvaluationRefusal.NEGATIVE_MEETINGS, "-1"),
                        Reason.at(
                                "/attendance/1/meetings", EvaluationRefusal.ATTENDED_MORE_THAN_HELD, "5059", "3", "2"),
                        Reason.at("/risks", EvaluationRefusal.TOO_MANY_RISKS, "4", "3"),
                        Reason.at("/reason", EvaluationRefusal.RECOMMENDATION_WITHOUT_REASON, "ADJUST"),
                        Reason.at("/wholeYear/goals", EvaluationRefusal.GOALS_NOT_EVALUATED, "Brann"));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void accepted_lights_explain_what_deviates_and_never_call_the_unknown_green(long seed) {
        Generator any = new Generator(seed);
        List<Lights.Signal> signals = any.list(
                7,
                () -> new Lights.Signal(
                        any.oneOf(Light.values()), any.percent(70) ? Optional.of("Fordi") : Optional.empty()));
        Lights lights = new Lights(
                signals.get(0),
                signals.get(1),
                signals.get(2),
                signals.get(3),
                signals.get(4),
                signals.get(5),
                signals.get(6));
        boolean explained = signals.stream()
                .allMatch(one -> one.light() == Light.GREEN
                        || one.light() == Light.UNKNOWN
                        || one.comment().isPresent());
        boolean honest = signals.get(0).light() != Light.GREEN
                || signals.stream().noneMatch(one -> one.light() == Light.UNKNOWN || one.light() == Light.RED);

        assertThat(evaluation(HALF_YEAR, 2025, lights, CONTINUE).refusals().isEmpty())
                .isEqualTo(explained && honest);
    }

    @ParameterizedTest
    @CsvSource({"0", "10000"})
    void a_year_has_one_to_four_digits(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> withYear(year));
    }

    private static Evaluation withYear(int year) {
        Evaluation of = evaluation(HALF_YEAR, 2025);
        return new Evaluation(
                of.id(),
                of.measure(),
                of.kind(),
                year,
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
