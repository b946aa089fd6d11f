package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.adviser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Generator;
import no.samspill.domain.Reason;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class AttemptTest {

    private static final Reason LATE = Reason.at("/corrects", StatementRefusal.ALREADY_CORRECTED, "opp_1", "opp_2");

    @Test
    void a_case_that_can_be_shared_has_its_answer() {
        Attempt attempt = Sharing.attempt(adviser().build());

        assertThat(attempt.sharing()).contains(adviser().build().share());
        assertThat(attempt.refused()).isEmpty();
    }

    /** The second is wrong in its amounts, the others in their form, and the last says one thing twice. */
    @Test
    void any_other_has_all_that_the_case_is_refused_for_each_said_once() {
        List<SharingCase> refused = List.of(
                adviser().noFigure("pupils", RINDAL).cost("Feil", "-1").build(),
                adviser().grant("Mer enn alt", "600000.01").build(),
                adviser()
                        .noFigure("pupils", RINDAL)
                        .rule(Samples.split(
                                Samples.part("A", "1/2", new Key.ByFigure("pupils")),
                                Samples.rest("B", new Key.ByFigure("pupils"))))
                        .build());

        assertThat(refused).allSatisfy(one -> {
            assertThat(Sharing.attempt(one).sharing()).isEmpty();
            assertThat(Sharing.attempt(one).refused())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isEqualTo(one.refusals());
        });
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void whatever_the_case_it_answers_as_the_case_itself(long seed) {
        ArbitraryCases cases = new ArbitraryCases(new Generator(seed));

        for (SharingCase one : List.of(cases.split(), cases.tariff(), cases.perhapsInfeasible(cases.split()))) {
            assertThat(Sharing.attempt(one).refused()).isEqualTo(one.refusals());
            assertThat(Sharing.attempt(one).sharing())
                    .isEqualTo(one.refusals().isEmpty() ? Optional.of(one.share()) : Optional.empty());
        }
    }

    @Test
    void what_forbids_it_besides_is_said_last_and_leaves_no_answer() {
        Attempt answered = Sharing.attempt(adviser().build());
        Attempt refused = Sharing.attempt(adviser().noFigure("pupils", RINDAL).build());

        assertThat(answered.also(List.of())).isEqualTo(answered);
        assertThat(answered.also(List.of(LATE))).isEqualTo(Attempt.refused(List.of(LATE)));
        assertThat(refused.also(List.of(LATE)).refused())
                .containsExactly(refused.refused().get(0), LATE);
    }

    @Test
    void there_is_no_attempt_with_both_or_with_neither() {
        Sharing sharing = adviser().build().share();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Attempt(Optional.of(sharing), List.of(LATE)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Attempt.refused(List.of()));
    }
}
