package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.FROYA;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Generator;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.Seeds;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(priceList().cost("Lønn", "1"), "/costs/0", INVALID_RULE, "COST_IN_TARIFF", "Lønn"),
                fault(priceList().grant("Gave", "1"), "/grants/0", INVALID_RULE, "GRANT_IN_TARIFF", "Gave"),
                fault(priceList().direct("Reise", "-1", HEIM), "/costs/0/amount", NEGATIVE_AMOUNT, "Reise", "-1.00"),
                fault(priceList().direct("Reise", "1", ONE), "/costs/0/party", UNKNOWN_PARTY, "1"),
                fault(base("-1"), "/rule/base", NEGATIVE_AMOUNT, "base", "-1.00"),
                fault(rates(flat("pupils", "-1/2")), "/rule/rates/0/perUnit", NEGATIVE_AMOUNT, "perUnit", "-1/2"),
                fault(rates(flat("elever", "1")), "/rule/rates/0/key", UNKNOWN_KEY, "elever", "pupils"),
                fault(
                        priceList().noFigure("pupils", RINDAL),
                        "/keyFigures/pupils/values/5061",
                        MISSING_KEY_FIGURE,
                        "pupils",
                        "Rindal",
                        "MISSING"),
                fault(classes(), "/rule/rates/0/brackets", INVALID_RULE, "NO_BRACKETS", "pupils"),
                fault(classes("-1:1:", ":1:"), "/rule/rates/0/brackets/0/upTo", BRACKET_OVERLAP, "pupils", "-1", "0"),
                fault(
                        classes("100:1:", "100:1:", ":1:"),
                        "/rule/rates/0/brackets/1/upTo",
                        BRACKET_OVERLAP,
                        "pupils",
                        "100",
                        "100"),
                fault(
                        classes("100:1:", "99:1:", ":1:"),
                        "/rule/rates/0/brackets/1/upTo",
                        BRACKET_OVERLAP,
                        "pupils",
                        "99",
                        "100"),
                fault(
                        classes("100:1:", ":1:", "2000:1:"),
                        "/rule/rates/0/brackets/2/upTo",
                        BRACKET_OVERLAP,
                        "pupils",
                        "2000",
                        ""),
                fault(classes(":1:", ":1:"), "/rule/rates/0/brackets/1/upTo", BRACKET_OVERLAP, "pupils", "", ""),
                fault(classes("100:-1:", ":1:"), "/rule/rates/0/brackets/0/perUnit", NEGATIVE_AMOUNT, "perUnit", "-1"),
                fault(
                        classes("100:1:-2", ":1:"),
                        "/rule/rates/0/brackets/0/amount",
                        NEGATIVE_AMOUNT,
                        "amount",
                        "-2.00"),
                fault(classes("2000:1:"), "/rule/rates/0/brackets", BRACKET_GAP, "pupils", "Orkland", "2220", "2000"),
                fault(bounds("-1", null), "/rule/minimum", NEGATIVE_AMOUNT, "minimum", "-1.00"),
                fault(bounds("0", "-1"), "/rule/cap", NEGATIVE_AMOUNT, "cap", "-1.00"),
                fault(bounds("2", "1"), "/rule/minimum", INFEASIBLE_BOUNDS, "", "2.00", "1.00"),
                fault(outsideCap(flat("pupils", "-1")), "/rule/outsideCap/0/perUnit", NEGATIVE_AMOUNT, "perUnit", "-1"),
                fault(index("-1"), "/rule/index", INVALID_RULE, "NEGATIVE_INDEX", "-1"));
    }

    private static Arguments fault(CaseBuilder builder, String pointer, SharingRefusal code, String... facts) {
        return Arguments.of(builder.build(), Reason.at(pointer, code, facts));
    }

    private static CaseBuilder base(String base) {
        return priceList().rule(tariff(kroner(base), List.of(), Optional.empty(), Optional.empty()));
    }

    private static CaseBuilder rates(Rate rate) {
        return priceList().rule(tariff(rate));
    }

    private static CaseBuilder classes(String... classes) {
        return rates(stepped("pupils", Rate.Mode.WHOLE, classes));
    }

    private static CaseBuilder bounds(String minimum, String cap) {
        return priceList()
                .rule(tariff(
                        Kroner.ZERO,
                        List.of(),
                        Optional.of(kroner(minimum)),
                        Optional.ofNullable(cap).map(Samples::kroner)));
    }

    private static CaseBuilder outsideCap(Rate rate) {
        return special(List.of(rate), "1");
    }

    private static CaseBuilder index(String index) {
        return special(List.of(), index);
    }

    private static CaseBuilder special(List<Rate> outsideCap, String index) {
        return priceList()
                .rule(new Tariff(
                        Kroner.ZERO,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        outsideCap,
                        fraction(index),
                        Proration.NONE,
                        RoundingUnit.ORE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_named_with_its_place(SharingCase one, Reason reason) {
        assertThat(one.formalRefusals()).contains(reason);
        assertThat(one.refusals()).contains(reason);
        assertThatThrownBy(one::share).isInstanceOf(Refused.class);
        assertThatThrownBy(one::amounts).isInstanceOf(Refused.class);
    }

    @Test
    void every_party_above_the_last_class_is_named() {
        assertThat(classes("600:1:", "700:1:").build().refusals())
                .extracting(reason -> reason.facts().get(1))
                .containsExactly("Orkland", "Skaun");
    }

    @Test
    void a_class_for_nothing_at_all_is_allowed() {
        assertThat(classes("0::", "100:1:5", ":1:").build().refusals()).isEmpty();
    }

    @Test
    void gaps_are_not_looked_for_in_a_table_that_is_not_in_order() {
        assertThat(classes("700:1:", "600:1:").build().refusals())
                .extracting(Reason::code)
                .containsExactly(BRACKET_OVERLAP);
    }

    @Test
    void prices_over_the_largest_amount_are_refused() {
        SharingCase each = rates(flat("pupils", "10000000000000")).build();
        assertThat(each.formalRefusals()).isEmpty();
        assertThat(each.refusals()).containsExactly(Reason.at("/rule", INVALID_AMOUNT, "56000000000240000"));

        SharingCase withDirect =
                priceList().direct("Stor", "999999999999999", HEIM).build();
        assertThat(withDirect.refusals()).extracting(Reason::pointer).containsExactly("/rule");

        SharingCase direct = priceList()
                .direct("Stor", "1000000000000000", HEIM)
                .direct("Mer", "0.01", FROYA)
                .build();
        assertThat(direct.refusals()).containsExactly(Reason.at("/costs", INVALID_AMOUNT, "1000000000000000.01"));
    }

    @Test
    void an_amount_up_to_the_largest_is_answered() {
        Tariff free = tariff(Kroner.ZERO, List.of(), Optional.empty(), Optional.empty());

        assertThat(priceList()
                        .rule(free)
                        .direct("Stor", "1000000000000000", HEIM)
                        .build()
                        .share()
                        .sum())
                .isEqualTo(Kroner.MAX);
    }

    @Test
    void a_figure_of_zero_has_no_price_per_unit() {
        SharingCase one = priceList()
                .figure("pupils", RINDAL, new Figure.Counted(BigDecimal.ZERO))
                .build();

        assertThat(one.share().shares().get(4).perUnit()).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void each_party_pays_what_the_list_says(long seed) {
        Generator generate = new Generator(seed);
        SharingCase one = new ArbitraryCases(generate).tariff();
        Tariff rule = (Tariff) one.rule();
        if (rule.minimum().isPresent() && rule.cap().isPresent()) {
            assertThat(rule.minimum().get()).isLessThan(rule.cap().get());
        }

        Sharing sharing = one.share();

        for (int i = 0; i < one.parties().size(); i++) {
            Party party = one.parties().get(i);
            Share share = sharing.shares().get(i);
            Fraction bounded = rule.base().toFraction().plus(prices(one, rule.rates(), party));
            bounded = bounded.max(rule.minimum().orElse(Kroner.ZERO).toFraction());
            bounded = rule.cap().map(Kroner::toFraction).map(bounded::min).orElse(bounded);
            Fraction presence = Fraction.of(
                    rule.proration().measure(party.presence(one.period()).orElseThrow()),
                    rule.proration().measure(one.period()));
            Fraction exact = bounded.plus(prices(one, rule.outsideCap(), party))
                    .times(rule.index())
                    .times(presence);
            assertThat(share.exact()).isEqualTo(exact);
            assertThat(share.amount().minus(share.direct()))
                    .isEqualTo(rule.unit().halfUp(exact));
            assertThat(share.parts().stream().map(PartAmount::amount).reduce(Kroner.ZERO, Kroner::plus))
                    .isEqualTo(share.amount());
        }
        assertThat(one.amounts())
                .isEqualTo(sharing.shares().stream().map(Share::amount).toList());
    }

    private static Fraction prices(SharingCase one, List<Rate> rates, Party party) {
        return Definition.sum(rates.stream()
                .map(rate -> defined(
                        rate, one.keyFigures().get(rate.key()).value(party.id()).orElseThrow()))
                .toList());
    }

    /** What the contract says of a rate, class by class. */
    private static Fraction defined(Rate rate, BigDecimal figure) {
        if (rate instanceof Rate.Flat flat) {
            return flat.perUnit().times(Fraction.of(figure));
        }
        Rate.Stepped stepped = (Rate.Stepped) rate;
        Fraction price = Fraction.ZERO;
        Fraction above = Fraction.of(-1);
        for (Rate.Bracket bracket : stepped.brackets()) {
            Fraction value = Fraction.of(figure);
            Fraction upTo = bracket.upTo().map(Fraction::of).orElse(value.max(above.plus(Fraction.ONE)));
            boolean reached = value.compareTo(above) > 0;
            boolean inside = reached && value.compareTo(upTo) <= 0;
            boolean marginal = stepped.mode() == Rate.Mode.MARGINAL;
            if (marginal ? reached : inside) {
                Fraction units = marginal ? value.min(upTo).minus(above.max(Fraction.ZERO)) : value;
                price = price.plus(bracket.perUnit().orElse(Fraction.ZERO).times(units))
                        .plus(bracket.amount().orElse(Kroner.ZERO).toFraction());
            }
            above = upTo;
        }
        return price;
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void each_part_of_a_price_is_within_one_unit_of_its_exact_amount(long seed) {
        SharingCase one = new ArbitraryCases(new Generator(seed)).tariff();
        Tariff rule = (Tariff) one.rule();
        Fraction unit = Fraction.of(rule.unit().ore(), 100);

        List<Share> shares = one.share().shares();

        for (int i = 0; i < shares.size(); i++) {
            Party party = one.parties().get(i);
            Fraction factor = rule.index()
                    .times(Fraction.of(
                            rule.proration()
                                    .measure(party.presence(one.period()).orElseThrow()),
                            rule.proration().measure(one.period())));
            for (int rate = 0; rate < rule.rates().size(); rate++) {
                Fraction exact =
                        prices(one, List.of(rule.rates().get(rate)), party).times(factor);
                Fraction cell = shares.get(i).parts().get(rate + 1).amount().toFraction();
                assertThat(cell.minus(exact)).isBetween(unit.negated(), unit);
            }
        }
    }
}
