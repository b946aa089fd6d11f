package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.rest;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static no.samspill.domain.costsharing.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

    /** The readings of the clause, in whole kroner: Frøya, Heim, Hitra, Orkland, Rindal, Skaun. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DEDUCT_FIRST;     76190 83333 74762 191905 49048 124762",
                "DEDUCT_FROM_REST; 84127 88889 83174 161270 66032 116508",
                "DEDUCT_IN_ORDER;  64286 75000 62143 237857 23571 137143",
                "CREDIT_EQUALLY;   60317 72222 57937 253175 15079 141270"
            })
    void the_treatment_of_the_grant_decides_who_gains_from_it(GrantTreatment treatment, String amounts) {
        Split rule = with(with(thirdEqually(), treatment), RoundingUnit.KRONE);

        SharingCase one = adviser().rule(rule).build();

        assertThat(one.amounts().stream()
                        .map(amount -> amount.toFraction().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(amounts);
    }

    @Test
    void nothing_to_share_is_nothing_for_each() {
        SharingCase one = adviser().grant("Resten", "600000").build();

        assertThat(one.amounts()).containsOnly(Kroner.ZERO);
        assertThat(one.share().sum()).isEqualTo(Kroner.ZERO);
    }

    @Test
    void participation_outside_the_period_is_cut_off() {
        Party skaun =
                new Party(SKAUN, "Skaun", Optional.of(LocalDate.of(2019, 1, 1)), Optional.of(LocalDate.of(2030, 1, 1)));

        assertThat(adviser().party(skaun).build().amounts())
                .isEqualTo(adviser().build().amounts());
    }

    @Test
    void without_proration_taking_part_a_day_is_taking_part_in_all() {
        Party skaun = new Party(SKAUN, "Skaun", Optional.of(LocalDate.of(2021, 12, 31)), Optional.empty());

        assertThat(adviser()
                        .party(skaun)
                        .rule(with(thirdEqually(), Proration.NONE))
                        .build()
                        .amounts())
                .isEqualTo(adviser().build().amounts());
    }

    @Test
    void figures_of_more_digits_than_a_machine_word_holds_are_shared_exactly() {
        String[] digits = {"600", "700", "580", "2220", "220", "1280"};
        Samples.CaseBuilder builder = adviser();
        for (int i = 0; i < digits.length; i++) {
            builder.figure(
                    "pupils",
                    builder.build().parties().get(i).id(),
                    new Figure.Counted(new BigDecimal(digits[i]).scaleByPowerOfTen(20)));
        }

        assertThat(builder.build().amounts()).isEqualTo(adviser().build().amounts());
    }

    @Test
    void a_rest_part_may_have_nothing_left() {
        SharingCase one = adviser()
                .rule(split(part("Elever", "1", new Key.ByFigure("pupils")), rest("Likt", new Key.Equal())))
                .build();

        assertThat(one.share().shares())
                .allSatisfy(share -> assertThat(share.parts().get(1).amount()).isEqualTo(Kroner.ZERO));
    }

    @Test
    void a_weight_of_nothing_is_a_weight() {
        SharingCase one = adviser()
                .rule(split(part("Likt", "0", new Key.Equal()), rest("Elever", new Key.ByFigure("pupils"))))
                .build();

        assertThat(one.amounts().get(4)).hasToString("23571.43");
    }

    @Test
    void a_fixed_share_of_nothing_is_a_share() {
        Key fixed = Samples.fixed(
                Map.of(Samples.FROYA, "0", Samples.HEIM, "1", HITRA, "0", ORKLAND, "0", RINDAL, "0", SKAUN, "0"));

        assertThat(adviser().rule(split(part("Avtalt", "1", fixed))).build().amounts())
                .hasToString("[0.00, 600000.00, 0.00, 0.00, 0.00, 0.00]");
    }

    @Test
    void a_grant_may_eat_the_whole_rest_part() {
        SharingCase one = adviser()
                .noLines()
                .cost("Lønn", "900000")
                .grant("Skjønnsmidler", "600000")
                .rule(with(thirdEqually(), GrantTreatment.DEDUCT_FROM_REST))
                .build();

        assertThat(one.amounts()).containsOnly(kroner("50000"));
    }

    @Test
    void the_largest_grant_is_allowed() {
        SharingCase one = adviser()
                .noLines()
                .cost("Alt", "1000000000000000")
                .grant("Alt", "1000000000000000")
                .build();

        assertThat(one.refusals()).isEmpty();
        assertThat(one.amounts()).containsOnly(Kroner.ZERO);
    }
}
