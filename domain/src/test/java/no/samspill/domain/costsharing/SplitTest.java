package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.bounded;
import static no.samspill.domain.costsharing.Samples.fraction;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.rest;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static no.samspill.domain.costsharing.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    private static String parts(Share share) {
        return share.parts().stream()
                .map(part -> part.kind() + " " + part.name() + " " + part.amount())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_answer_carries_its_trace() {
        SharingCase one = adviser().direct("Tilpasning", "1234.50", HITRA).build();

        Sharing sharing = one.share();

        assertThat(sharing.input()).isEqualTo(one);
        assertThat(sharing.gross()).hasToString("1001234.50");
        assertThat(sharing.granted()).hasToString("400000.00");
        assertThat(sharing.toShare()).hasToString("600000.00");
        assertThat(sharing.sum()).hasToString("601234.50");
        Share hitra = sharing.shares().get(2);
        assertThat(hitra.party()).isEqualTo(HITRA);
        assertThat(hitra.exact()).isEqualTo(fraction("1570000/21"));
        assertThat(hitra.direct()).hasToString("1234.50");
        assertThat(hitra.amount()).hasToString("75996.40");
        assertThat(hitra.perUnit())
                .isEqualTo(Map.of("pupils", fraction("75996.40").dividedBy(fraction("580"))));
        assertThat(parts(hitra)).isEqualTo("PART Lik del 33333.33, PART Etter elevtall 41428.57, DIRECT  1234.50");
    }

    @Test
    void what_minimum_and_cap_move_is_shown_and_sums_to_nothing() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("60000")), Optional.of(kroner("170000")));

        List<Share> shares = adviser().rule(rule).build().share().shares();

        assertThat(parts(shares.get(3)))
                .isEqualTo("PART Lik del 33333.33, PART Etter elevtall 158571.43, BOUNDS  -21904.76");
        assertThat(parts(shares.get(4))).startsWith("PART Lik del 33333.3").endsWith("BOUNDS  10952.38");
        assertThat(shares.stream().map(share -> share.parts().get(2).amount()).reduce(Kroner.ZERO, Kroner::plus))
                .isEqualTo(Kroner.ZERO);
    }

    @Test
    void bounds_that_move_nothing_are_not_shown() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("1")), Optional.of(kroner("500000")));

        assertThat(adviser().rule(rule).build().share().shares())
                .allSatisfy(share -> assertThat(share.parts()).hasSize(2));
    }

    @Test
    void credited_grants_stand_as_a_column_of_their_own() {
        Split rule = with(thirdEqually(), GrantTreatment.CREDIT_EQUALLY);

        Share rindal = adviser().rule(rule).build().share().shares().get(4);

        assertThat(parts(rindal)).isEqualTo("PART Lik del 55555.56, PART Etter elevtall 26190.48, GRANT  -66666.67");
    }

    @Test
    void a_cap_at_the_average_makes_all_pay_the_same() {
        Split rule = bounded(thirdEqually(), Optional.empty(), Optional.of(kroner("100000")));

        assertThat(adviser().rule(rule).build().amounts()).containsOnly(kroner("100000"));
    }

    @Test
    void a_minimum_at_the_average_makes_all_pay_the_same() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("100000")), Optional.empty());

        assertThat(adviser().rule(rule).build().amounts()).containsOnly(kroner("100000"));
    }

    @Test
    void a_party_without_a_share_pays_the_minimum_and_no_more() {
        Split byPupils = split(rest("Elever", new Key.ByFigure("pupils")));
        SharingCase one = adviser()
                .figure("pupils", RINDAL, new Figure.Counted(BigDecimal.ZERO))
                .rule(bounded(byPupils, Optional.of(kroner("50000")), Optional.of(kroner("110000"))))
                .build();

        assertThat(one.amounts().get(4)).hasToString("50000.00");
        assertThat(one.share().sum()).hasToString("600000.00");
    }

    @Test
    void nothing_to_share_is_nothing_for_each() {
        SharingCase one = adviser().grant("Resten", "600000").build();

        assertThat(one.amounts()).containsOnly(Kroner.ZERO);
        assertThat(one.share().sum()).isEqualTo(Kroner.ZERO);
    }

    @Test
    void a_minimum_when_there_is_nothing_to_share_is_refused() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("1")), Optional.empty());

        assertThat(adviser().grant("Resten", "600000").rule(rule).build().refusals())
                .extracting(reason -> reason.code().name())
                .containsExactly("INFEASIBLE_BOUNDS");
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
    void parts_of_the_same_name_keep_their_order() {
        Split rule = with(
                split(part("Del", "1/2", new Key.ByFigure("pupils")), part("Del", "1/2", new Key.Equal())),
                RoundingUnit.HUNDRED_KRONER);

        Share orkland = adviser().rule(rule).build().share().shares().get(3);

        assertThat(orkland.party()).isEqualTo(ORKLAND);
        assertThat(parts(orkland)).isEqualTo("PART Del 118900.00, PART Del 50000.00");
    }

    @Test
    void an_alternative_is_answered_or_says_why_not() {
        Alternative answered = new Alternative("a", adviser().build());
        Alternative refused =
                new Alternative("b", adviser().noFigure("pupils", RINDAL).build());

        assertThat(answered.outcome().sharing()).contains(adviser().build().share());
        assertThat(answered.outcome().refused()).isEmpty();
        assertThat(refused.outcome().sharing()).isEmpty();
        assertThat(refused.outcome().refused()).isEqualTo(refused.input().refusals());
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

    /** 0.01 krone in two equal parts: the part whose name comes first has it, wherever it is listed. */
    @Test
    void a_tie_between_parts_goes_to_the_first_name() {
        Part a = part("A", "1/2", new Key.Equal());
        Part b = part("B", "1/2", new Key.ByFigure("pupils"));
        Samples.CaseBuilder oneOre = adviser().noLines().cost("Øre", "0.01");

        assertThat(total(oneOre.rule(split(a, b)).build(), "A")).hasToString("0.01");
        assertThat(total(oneOre.rule(split(b, a)).build(), "A")).hasToString("0.01");
    }

    private static Kroner total(SharingCase one, String part) {
        return one.share().shares().stream()
                .flatMap(share -> share.parts().stream())
                .filter(amount -> amount.name().equals(part))
                .map(PartAmount::amount)
                .reduce(Kroner.ZERO, Kroner::plus);
    }

    /** Two parties, two equal parts, two øre: the table could be turned around, but not by the order of the list. */
    @Test
    void a_tie_between_cells_does_not_follow_the_list() {
        Part a = part("A", "1/2", new Key.Equal());
        Part b = part("B", "1/2", new Key.Equal());
        Samples.CaseBuilder twoOre = adviser()
                .noLines()
                .noParties()
                .party(RINDAL, "Rindal")
                .party(SKAUN, "Skaun")
                .cost("Øre", "0.02");

        assertThat(parts(twoOre.rule(split(a, b)).build().share().shares().get(1)))
                .isEqualTo("PART A 0.00, PART B 0.01");
        assertThat(parts(twoOre.rule(split(b, a)).build().share().shares().get(1)))
                .isEqualTo("PART B 0.01, PART A 0.00");
    }
}
