package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.flat;
import static no.samspill.domain.costsharing.Samples.fraction;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.priceList;
import static no.samspill.domain.costsharing.Samples.stepped;
import static no.samspill.domain.costsharing.Samples.tariff;
import static no.samspill.domain.costsharing.SharingRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTest {

    private static final PartyId ONE = new PartyId("1");

    /** 10 kroner up to 100, then 8 up to 1 000, then 5; 500 kroner for being in the second class. */
    private static final String[] CLASSES = {"100:10:", "1000:8:500", ":5:"};

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 0, 0",
        "WHOLE, 1, 10",
        "WHOLE, 100, 1000",
        "WHOLE, 100.5, 1304",
        "WHOLE, 101, 1308",
        "WHOLE, 1000, 8500",
        "WHOLE, 1001, 5005",
        "MARGINAL, 0, 0",
        "MARGINAL, 100, 1000",
        "MARGINAL, 101, 1508",
        "MARGINAL, 1000, 8700",
        "MARGINAL, 1001, 8705"
    })
    void a_class_is_what_lies_above_the_bound_before_up_to_and_with_its_own(
            Rate.Mode mode, BigDecimal figure, String price) {
        assertThat(stepped("pupils", mode, CLASSES).price(figure)).hasToString(price);
    }

    @Test
    void a_figure_above_the_last_class_has_no_price() {
        Rate rate = stepped("pupils", Rate.Mode.WHOLE, "100:10:");

        assertThatIllegalArgumentException().isThrownBy(() -> rate.price(new BigDecimal("100.1")));
    }

    /** One party with 1 000 pupils; kroner. */
    private static CaseBuilder single(Tariff rule) {
        return new CaseBuilder()
                .party(ONE, "En")
                .figures("pupils", Map.of(ONE, "1000"))
                .rule(rule);
    }

    private static String parts(Share share) {
        return share.parts().stream()
                .map(part -> part.kind() + part.name() + " " + part.amount())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_price_is_base_and_rates_within_the_bounds_and_what_is_outside_them_times_the_index() {
        Tariff rule = new Tariff(
                kroner("100"),
                List.of(flat("pupils", "3"), flat("pupils", "1/3")),
                Optional.empty(),
                Optional.of(kroner("3000")),
                List.of(flat("pupils", "0.5")),
                fraction("1.1"),
                Proration.DAYS,
                RoundingUnit.KRONE);

        Share share = single(rule)
                .direct("Reise", "12.34", ONE)
                .build()
                .share()
                .shares()
                .get(0);

        assertThat(share.amount()).hasToString("3862.34");
        assertThat(share.direct()).hasToString("12.34");
        assertThat(share.exact()).isEqualTo(fraction("3850"));
        assertThat(share.perUnit()).isEqualTo(Map.of("pupils", fraction("3.86234")));
        assertThat(parts(share))
                .isEqualTo("BASE 110.00, RATEpupils 3300.00, RATEpupils 367.00, BOUNDS -477.00, "
                        + "OUTSIDE_CAPpupils 550.00, DIRECT 12.34");
    }

    @Test
    void a_minimum_raises_the_price() {
        Tariff rule = tariff(kroner("1"), List.of(flat("pupils", "1")), Optional.of(kroner("1500")), Optional.empty());

        assertThat(parts(single(rule).build().share().shares().get(0)))
                .isEqualTo("BASE 1.00, RATEpupils 1000.00, BOUNDS 499.00");
    }

    @Test
    void bounds_that_move_nothing_are_not_shown() {
        Tariff rule = tariff(
                kroner("1"), List.of(flat("pupils", "1")), Optional.of(kroner("1001")), Optional.of(kroner("1001")));

        assertThat(parts(single(rule).build().share().shares().get(0))).isEqualTo("BASE 1.00, RATEpupils 1000.00");
    }

    /** From 2 July: 183 of 365 days, 6 of 12 months. */
    @ParameterizedTest
    @CsvSource({"DAYS, 2021-07-02, 20055", "MONTHS, 2021-07-02, 20000", "NONE, 2021-07-02, 40000", "DAYS, , 40000"})
    void the_price_follows_the_presence(Proration proration, LocalDate from, String amount) {
        Tariff rule = new Tariff(
                kroner("40000"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Fraction.ONE,
                proration,
                RoundingUnit.KRONE);

        SharingCase one = single(rule)
                .party(new Party(ONE, "En", Optional.ofNullable(from), Optional.empty()))
                .build();

        assertThat(one.amounts()).hasToString("[" + amount + ".00]");
    }

    @Test
    void a_half_is_rounded_up_for_each_party_on_its_own() {
        Tariff rule = tariff(kroner("0.50"), List.of(), Optional.empty(), Optional.empty());

        Sharing sharing = priceList().rule(rule).build().share();

        assertThat(sharing.shares()).allMatch(share -> share.amount().equals(kroner("1")));
        assertThat(sharing.sum()).hasToString("6.00");
        assertThat(sharing.toShare()).isEqualTo(Kroner.ZERO);
        assertThat(sharing.granted()).isEqualTo(Kroner.ZERO);
    }

    @Test
    void gross_is_the_direct_costs() {
        Sharing sharing = priceList().direct("Reise", "10", HEIM).build().share();

        assertThat(sharing.gross()).hasToString("10.00");
        assertThat(sharing.sum()).hasToString("296010.00");
    }

    @Test
    void a_figure_of_zero_has_no_price_per_unit() {
        SharingCase one = priceList()
                .figure("pupils", RINDAL, new Figure.Counted(BigDecimal.ZERO))
                .build();

        assertThat(one.share().shares().get(4).perUnit()).isEmpty();
    }
}
