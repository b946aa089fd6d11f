package no.samspill.domain.followup;

import static no.samspill.domain.followup.Evaluation.Kind.HALF_YEAR;
import static no.samspill.domain.followup.Evaluation.Kind.WHOLE_YEAR;
import static no.samspill.domain.followup.Evaluation.Recommendation.CONTINUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each guard of an evaluation, on both sides of its limit. */
class EvaluationGuardsTest {

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR,CONTINUE,false",
        "HALF_YEAR,ADJUST,true",
        "HALF_YEAR,HOLD,true",
        "HALF_YEAR,TERMINATE,true",
        "WHOLE_YEAR,CONTINUE,true",
        "WHOLE_YEAR,TERMINATE,true"
    })
    void it_says_why_of_a_whole_year_and_when_something_is_to_change(
            Evaluation.Kind kind, Evaluation.Recommendation recommendation, boolean must) {
        List<Reason> refused = must
                ? List.of(Reason.at("/reason", EvaluationRefusal.RECOMMENDATION_WITHOUT_REASON, recommendation.name()))
                : List.of();
        Evaluation of = Samples.evaluation(kind, 2025, Samples.lights(Light.GREEN, ""), recommendation);

        assertThat(of.refusals()).isEmpty();
        assertThat(saying(of, Optional.empty(), of.wholeYear()).refusals()).isEqualTo(refused);
        assertThat(saying(of, Optional.of(" "), of.wholeYear()).refusals()).isEqualTo(refused);
    }

    @Test
    void the_goals_are_told_of_after_a_whole_year_only() {
        Optional<String> unsaid = Optional.empty();
        WholeYear none = new WholeYear(
                List.of(), List.of(), unsaid, unsaid, unsaid, unsaid, unsaid, unsaid, unsaid, unsaid, unsaid);
        Reason refused = Reason.at("/wholeYear/goals", EvaluationRefusal.GOALS_NOT_EVALUATED, "Brann; Redning");
        List<String> goals = List.of("Brann", "Redning");
        Evaluation whole = Samples.evaluation(WHOLE_YEAR, 2025);
        Evaluation half = Samples.evaluation(HALF_YEAR, 2025);

        assertThat(saying(whole, whole.reason(), Optional.of(none)).refusals(goals))
                .containsExactly(refused);
        assertThat(saying(whole, whole.reason(), Optional.empty()).refusals(goals))
                .containsExactly(refused);
        assertThat(whole.refusals(goals)).isEmpty();
        assertThat(saying(half, half.reason(), Optional.of(none)).refusals(goals))
                .isEmpty();
    }

    @Test
    void a_measure_without_goals_has_none_to_tell_of() {
        Evaluation whole = Samples.evaluation(WHOLE_YEAR, 2025);

        assertThat(saying(whole, whole.reason(), Optional.empty()).refusals(List.of()))
                .isEmpty();
    }

    private static Evaluation saying(Evaluation of, Optional<String> reason, Optional<WholeYear> wholeYear) {
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
                of.spending(),
                of.parties(),
                of.risks(),
                of.decisionsAsked(),
                of.recommendation(),
                reason,
                wholeYear);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,",
        "4,3,3,",
        "-1,0,0,/meetingsPlanned NEGATIVE_MEETINGS[-1]",
        "0,-1,-1,/meetingsHeld NEGATIVE_MEETINGS[-1] /attendance/0/meetings NEGATIVE_MEETINGS[-1]",
        "4,,-2,/attendance/0/meetings NEGATIVE_MEETINGS[-2]",
        "4,,5,",
        "4,3,4,'/attendance/0/meetings ATTENDED_MORE_THAN_HELD[5055, 4, 3]'"
    })
    void meetings_are_counted_from_none_and_nobody_was_at_more_than_were_held(
            Integer planned, Integer held, int attended, String refused) {
        String told = counting(Optional.ofNullable(planned), Optional.ofNullable(held), attended, 0).refusals().stream()
                .map(one -> one.pointer() + " " + one.code() + one.facts())
                .reduce((one, other) -> one + " " + other)
                .orElse(null);

        assertThat(told).isEqualTo(refused);
    }

    @Test
    void it_names_at_most_three_risks() {
        assertThat(counting(Optional.empty(), Optional.empty(), 0, 3).refusals())
                .isEmpty();
        assertThat(counting(Optional.empty(), Optional.empty(), 0, 4).refusals())
                .containsExactly(Reason.at("/risks", EvaluationRefusal.TOO_MANY_RISKS, "4", "3"));
    }

    private static Evaluation counting(Optional<Integer> planned, Optional<Integer> held, int attended, int risks) {
        return counting(Samples.evaluation(HALF_YEAR, 2025), planned, held, attended, risks);
    }

    private static Evaluation counting(
            Evaluation of, Optional<Integer> planned, Optional<Integer> held, int attended, int risks) {
        Evaluation.Risk.Level low = Evaluation.Risk.Level.LOW;
        return new Evaluation(
                of.id(),
                of.measure(),
                of.kind(),
                of.year(),
                of.delivered(),
                of.author(),
                of.lights(),
                planned,
                held,
                List.of(new Evaluation.Attendance(new PartyId("5055"), attended)),
                of.achieved(),
                of.spending(),
                of.parties(),
                Collections.nCopies(
                        risks,
                        new Evaluation.Risk(
                                "Folk slutter", low, low, Optional.empty(), Optional.empty(), Optional.empty())),
                of.decisionsAsked(),
                of.recommendation(),
                of.reason(),
                of.wholeYear());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void the_first_and_the_last_year_are_years(int year) {
        Evaluation of = Samples.evaluation(HALF_YEAR, year);

        assertThat(of.refusals()).isEmpty();
        assertThat(of.id()).hasToString("it-" + year + "-halv");
        assertThat(of.recommendation()).isEqualTo(CONTINUE);
    }
}
