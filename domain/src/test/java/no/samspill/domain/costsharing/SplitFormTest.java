package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.FROYA;
import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.municipality.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the weights of a split are brought to machine words, and that they then are in the same proportions. */
class SplitFormTest {

    private static Optional<long[]> pupils(Samples.CaseBuilder builder) {
        return new SplitForm(builder.build(), thirdEqually()).wholeWeights(1);
    }

    private static Samples.CaseBuilder froya(String figure) {
        return adviser().figure("pupils", FROYA, new Figure.Counted(new BigDecimal(figure)));
    }

    private static Samples.CaseBuilder heimFrom(Samples.CaseBuilder builder, int month) {
        return builder.party(new Party(HEIM, "Heim", Optional.of(LocalDate.of(2021, month, 1)), Optional.empty()));
    }

    @Test
    void whole_figures_are_their_own_weights() {
        assertThat(pupils(adviser())).contains(new long[] {600, 700, 580, 2220, 220, 1280});
    }

    @Test
    void decimals_scale_all_figures_alike() {
        assertThat(pupils(froya("0.25"))).contains(new long[] {25, 70000, 58000, 222000, 22000, 128000});
        assertThat(pupils(froya("6E+2"))).contains(new long[] {600, 700, 580, 2220, 220, 1280});
    }

    @Test
    void presence_multiplies_the_figures() {
        assertThat(pupils(heimFrom(adviser(), 12)).orElseThrow()).startsWith(600 * 365, 700 * 31, 580 * 365);
    }

    /** Presence is one digit when all take part all the time, three when some do not. */
    @ParameterizedTest
    @CsvSource({
        "99999999999999999, 999999999999999",
        "9999999999999999.9, 99999999999999.9",
        "9999999999999E+4, 99999999999999E+1"
    })
    void up_to_eighteen_digits_with_the_presence_fit(String alone, String withPresence) {
        assertThat(pupils(froya(alone))).isPresent();
        assertThat(pupils(heimFrom(froya(withPresence), 2))).isPresent();
        assertThat(pupils(heimFrom(froya(alone), 2))).isEmpty();
    }

    @Test
    void nineteen_digits_do_not_fit() {
        assertThat(pupils(froya("100000000000000000"))).isEmpty();
        assertThat(pupils(heimFrom(froya("1000000000000000"), 2))).isEmpty();
        assertThat(pupils(froya("0.000000000000001"))).isEmpty();
    }
}
