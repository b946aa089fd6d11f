package no.samspill.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Evaluation.Kind;
import no.samspill.domain.lifecycle.MeasureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

    private static final Invitation IT = new Invitation(new MeasureId("it"), Kind.HALF_YEAR, 2025, "Ida");

    private static Evaluation evaluation(String id, String measure, Kind kind, int year) {
        Evaluation some = Samples.evaluation(kind, year);
        return new Evaluation(
                new EvaluationId(id),
                new MeasureId(measure),
                kind,
                year,
                some.delivered(),
                some.author(),
                some.lights(),
                some.meetingsPlanned(),
                some.meetingsHeld(),
                some.attendance(),
                some.achieved(),
                some.spending(),
                some.parties(),
                some.risks(),
                some.decisionsAsked(),
                some.recommendation(),
                some.reason(),
                some.wholeYear());
    }

    @ParameterizedTest
    @CsvSource({
        "it-2025-half-year, it, HALF_YEAR,  2025, true",
        "it-2025-half,      it, HALF_YEAR,  2025, false",
        "it-2025-half-year, hr, HALF_YEAR,  2025, false",
        "it-2025-half-year, it, WHOLE_YEAR, 2025, false",
        "it-2025-half-year, it, HALF_YEAR,  2024, false"
    })
    void it_is_to_one_evaluation_and_no_other(String id, String measure, Kind kind, int year, boolean covered) {
        List<Reason> reasons = covered
                ? List.of()
                : List.of(Reason.at("/id", InvitationRefusal.OTHER_EVALUATION, "it-2025-half-year", "it"));
        assertThat(IT.refusals(evaluation(id, measure, kind, year))).isEqualTo(reasons);
    }

    @Test
    void the_id_of_what_it_is_to_has_room_for_the_longest_name() {
        String longest = "a".repeat(64);
        Invitation invitation = new Invitation(new MeasureId(longest), Kind.WHOLE_YEAR, 2025, "Ida");
        assertThat(invitation.evaluation().value()).hasSize(64).endsWith("a-2025-whole-year");
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2025, 9998})
    void it_is_for_somebody_and_of_a_year_there_can_be(int year) {
        assertThat(new Invitation(IT.measure(), IT.kind(), year, "Ida").refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1899, 9999})
    void all_that_is_wrong_is_said_at_once(int year) {
        assertThat(new Invitation(IT.measure(), IT.kind(), year, " ").refusals())
                .containsExactly(
                        Reason.at("/to", InvitationRefusal.RECEIVER_MISSING),
                        Reason.at("/year", InvitationRefusal.YEAR_OUTSIDE, Integer.toString(year), "1900", "9998"));
    }

    @Test
    void it_stands_for_thirty_days() {
        assertThat(Invitation.lastDay(LocalDate.of(2024, 2, 1))).isEqualTo(LocalDate.of(2024, 3, 2));
    }
}
