package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationJsonTest {

    @ParameterizedTest
    @EnumSource
    void an_evaluation_is_read_as_it_was_written(Evaluation.Kind kind) {
        Evaluation evaluation = Samples.evaluation(kind, 2025);
        assertThat(JsonReader.record(Json.record(evaluation).compact(), Evaluation.class))
                .isEqualTo(evaluation);
    }
}
