package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import org.junit.jupiter.api.Test;

class RuleKeysTest {

    @Test
    void a_split_needs_the_figures_its_parts_are_shared_by_each_once_in_order() {
        assertThat(split(
                                new Key.ByFigure("pupils"),
                                new Key.Equal(),
                                new Key.ByFigure("inhabitants"),
                                new Key.Fixed(Map.of()),
                                new Key.ByFigure("pupils"))
                        .keys())
                .containsExactly("inhabitants", "pupils")
                .isUnmodifiable();
        assertThat(split(new Key.Equal()).keys()).isEmpty();
    }

    @Test
    void a_price_list_needs_the_figures_of_its_rates_those_outside_the_cap_too() {
        Tariff tariff = new Tariff(
                Kroner.ZERO,
                List.of(new Rate.Flat("pupils", Fraction.ONE)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Rate.Stepped("hours", Rate.Mode.WHOLE, List.of())),
                Fraction.ONE,
                Proration.NONE,
                RoundingUnit.KRONE);
        assertThat(tariff.keys()).containsExactly("hours", "pupils").isUnmodifiable();
    }

    private static Split split(Key... keys) {
        List<Part> parts = List.of(keys).stream()
                .map(key -> new Part("Del", Optional.empty(), key))
                .toList();
        return new Split(
                parts,
                GrantTreatment.DEDUCT_FIRST,
                Proration.NONE,
                Optional.empty(),
                Optional.empty(),
                RoundingUnit.KRONE);
    }
}
