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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a price list case. */
class TariffRefusalsTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(priceList().cost("Lønn", "1"), "/costs/0", INVALID_RULE, "COST_IN_TARIFF", "Lønn"),
                fault(priceList().grant("Gave", "1"), "/grants/0", INVALID_RULE, "GRANT_IN_TARIFF", "Gave"),
                fault(priceList().direct("Reise", "-1", HEIM), "/costs/0/amount", NEGATIVE_AMOUNT, "Reise", "-1.00"),
                fault(priceList().direct("Reise", "1", new PartyId("1")), "/costs/0/party", UNKNOWN_PARTY, "1"),
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
}
