package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.bounded;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.rest;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static no.samspill.domain.costsharing.Samples.with;
import static no.samspill.domain.costsharing.SharingRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with the amounts of a split, each fault alone and several at once. */
class SplitArithmeticRefusalsTest {

    private static final Key EQUAL = new Key.Equal();
    private static final Key PUPILS = new Key.ByFigure("pupils");

    static Stream<Arguments> arithmeticFaults() {
        return Stream.of(
                fault(adviser().grant("Mer", "600000.01"), "/grants", GRANT_EXCEEDS_COST, "1000000.01", "1000000.00"),
                fault(adviser().cost("Stor", "1000000000000000"), "/costs", INVALID_AMOUNT, "1000000001000000.00"),
                fault(
                        adviser().direct("Stor", "1000000000000000", HEIM),
                        "/costs",
                        INVALID_AMOUNT,
                        "1000000001000000.00"),
                fault(adviser().grant("Stor", "1000000000000000"), "/grants", INVALID_AMOUNT, "1000000000400000.00"),
                fault(
                        grant("300000", GrantTreatment.DEDUCT_FROM_REST),
                        "/rule/parts/1",
                        NEGATIVE_PART,
                        "Etter elevtall",
                        "-100000/3"),
                fault(
                        grant("300000", GrantTreatment.CREDIT_EQUALLY),
                        "/parties/4",
                        NEGATIVE_SHARE,
                        "Rindal",
                        "-2200000/63"),
                fault(
                        adviser().cost("Øre", "0.50").rule(with(thirdEqually(), RoundingUnit.KRONE)),
                        "/rule/unit",
                        TOTAL_NOT_IN_UNIT,
                        "600000.50",
                        "1"),
                fault(bounds("100000.01", null), "/rule/minimum", INFEASIBLE_BOUNDS, "600000.00", "30000003/50", ""),
                fault(bounds(null, "99999.99"), "/rule/cap", INFEASIBLE_BOUNDS, "600000.00", "0", "29999997/50"),
                fault(bounds("100", "99"), "/rule/minimum", INFEASIBLE_BOUNDS, "600000.00", "600", "594"));
    }

    private static Arguments fault(CaseBuilder builder, String pointer, SharingRefusal code, String... facts) {
        return Arguments.of(builder.build(), Reason.at(pointer, code, facts));
    }

    private static CaseBuilder bounds(String minimum, String cap) {
        return adviser().rule(bounded(thirdEqually(), amount(minimum), amount(cap)));
    }

    private static Optional<Kroner> amount(String text) {
        return Optional.ofNullable(text).map(Samples::kroner);
    }

    @Test
    void a_rest_part_listed_first_may_be_negative_too() {
        Split rule = split(rest("Elever", PUPILS), part("Likt", "1/3", EQUAL));

        assertThat(adviser()
                        .grant("Mer", "300000")
                        .rule(with(rule, GrantTreatment.DEDUCT_FROM_REST))
                        .build()
                        .refusals())
                .containsExactly(Reason.at("/rule/parts/0", NEGATIVE_PART, "Elever", "-100000/3"));
    }

    @Test
    void a_party_without_a_share_does_not_help_to_carry_the_cost_up_to_the_cap() {
        Split rule = bounded(split(rest("Elever", PUPILS)), Optional.of(kroner("1")), Optional.of(kroner("119999")));

        assertThat(adviser()
                        .figure("pupils", RINDAL, new Figure.Counted(BigDecimal.ZERO))
                        .rule(rule)
                        .build()
                        .refusals())
                .containsExactly(Reason.at("/rule/cap", INFEASIBLE_BOUNDS, "600000.00", "6", "599996"));
    }

    private static CaseBuilder grant(String more, GrantTreatment treatment) {
        return adviser().grant("Mer", more).rule(with(thirdEqually(), treatment));
    }

    @ParameterizedTest
    @MethodSource("arithmeticFaults")
    void a_fault_in_the_amounts_is_named_when_they_are_added_up(SharingCase one, Reason reason) {
        assertThat(one.formalRefusals()).isEmpty();
        assertThat(one.refusals()).contains(reason);
    }

    @ParameterizedTest
    @MethodSource("arithmeticFaults")
    void what_is_refused_is_not_answered(SharingCase one, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(one::share)
                .satisfies(refused -> assertThat(refused.reasons()).contains(reason));
        assertThatThrownBy(one::amounts).isInstanceOf(Refused.class);
    }

    @Test
    void all_faults_in_the_amounts_are_named_at_once() {
        SharingCase one = adviser()
                .noLines()
                .cost("Lite", "1.50")
                .grant("Mye", "2.00")
                .rule(with(with(thirdEqually(), GrantTreatment.DEDUCT_FROM_REST), RoundingUnit.KRONE))
                .build();

        assertThat(one.refusals())
                .containsExactly(
                        Reason.at("/grants", GRANT_EXCEEDS_COST, "2.00", "1.50"),
                        Reason.at("/rule/parts/1", NEGATIVE_PART, "Etter elevtall", "-1"),
                        Reason.at("/rule/unit", TOTAL_NOT_IN_UNIT, "-0.50", "1"));
    }

    @Test
    void sums_that_no_long_can_hold_are_refused_too() {
        SharingCase one = new SharingCase(
                Samples.YEAR,
                List.of(
                        new Cost("a", Kroner.ofOre(Long.MAX_VALUE), Optional.empty()),
                        new Cost("b", Kroner.ofOre(Long.MAX_VALUE), Optional.of(HEIM))),
                List.of(new Grant("c", Kroner.ofOre(Long.MAX_VALUE)), new Grant("d", Kroner.ofOre(Long.MAX_VALUE))),
                adviser().build().parties(),
                adviser().build().keyFigures(),
                thirdEqually());

        assertThat(one.refusals())
                .containsExactly(
                        Reason.at("/costs", INVALID_AMOUNT, "184467440737095516.14"),
                        Reason.at("/grants", INVALID_AMOUNT, "184467440737095516.14"));
    }

    @Test
    void the_largest_amounts_are_shared() {
        SharingCase one = adviser()
                .noLines()
                .cost("Alt", "999999999999999.99")
                .direct("Resten", "0.01", HEIM)
                .grant("Alt", "999999999999999.99")
                .build();

        assertThat(one.refusals()).isEmpty();
        assertThat(one.share().sum()).hasToString("0.01");
    }
}
