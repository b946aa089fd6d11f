package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.FROYA;
import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.bounded;
import static no.samspill.domain.costsharing.Samples.fixed;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SplitRefusalsTest {

    private static final Key EQUAL = new Key.Equal();
    private static final Key PUPILS = new Key.ByFigure("pupils");
    private static final Map<PartyId, String> SHARES =
            Map.of(FROYA, "0.1", HEIM, "0.15", HITRA, "0.1", ORKLAND, "0.4", RINDAL, "0.05", SKAUN, "0.2");

    static Stream<Arguments> formalFaults() {
        return Stream.of(
                fault(adviser().noParties(), "/parties", NO_PARTIES),
                fault(adviser().repeated(HEIM, "Hemne"), "/parties/6/id", DUPLICATE_PARTY, "5055", "Heim"),
                fault(adviser().direct("Bil", "1", new PartyId("x/y")), "/costs/1/party", UNKNOWN_PARTY, "x/y"),
                fault(
                        present(HEIM, "2022-01-01", null),
                        "/parties/1",
                        PARTY_OUTSIDE_PERIOD,
                        "K",
                        "2021-01-01",
                        "2021-12-31"),
                fault(
                        present(HEIM, null, "2020-12-31"),
                        "/parties/1",
                        PARTY_OUTSIDE_PERIOD,
                        "K",
                        "2021-01-01",
                        "2021-12-31"),
                fault(
                        present(HEIM, "2021-05-02", "2021-05-01"),
                        "/parties/1",
                        INVALID_PERIOD,
                        "2021-05-02",
                        "2021-05-01"),
                fault(adviser().cost("Feil", "-0.01"), "/costs/1/amount", NEGATIVE_AMOUNT, "Feil", "-0.01"),
                fault(adviser().grant("Feil", "-1"), "/grants/1/amount", NEGATIVE_AMOUNT, "Feil", "-1.00"),
                fault(
                        rule(part("Alt", "1", new Key.ByFigure("elever"))),
                        "/rule/parts/0/key",
                        UNKNOWN_KEY,
                        "elever",
                        "pupils"),
                fault(
                        adviser().noFigure("pupils", RINDAL),
                        "/keyFigures/pupils/values/5061",
                        MISSING_KEY_FIGURE,
                        "pupils",
                        "Rindal",
                        "MISSING"),
                fault(
                        figure(Figure.Unknown.SUPPRESSED),
                        "/keyFigures/pupils/values/5061",
                        MISSING_KEY_FIGURE,
                        "pupils",
                        "Rindal",
                        "SUPPRESSED"),
                fault(
                        figure(Figure.Unknown.NOT_COLLECTED),
                        "/keyFigures/pupils/values/5061",
                        MISSING_KEY_FIGURE,
                        "pupils",
                        "Rindal",
                        "NOT_COLLECTED"),
                fault(
                        figure(new Figure.Counted(new BigDecimal("-0.5"))),
                        "/keyFigures/pupils/values/5061",
                        NEGATIVE_KEY_FIGURE,
                        "pupils",
                        "Rindal",
                        "-0.5"),
                fault(
                        adviser().figures("pupils", zeros()),
                        "/rule/parts/1/key",
                        ZERO_KEY_TOTAL,
                        "Etter elevtall",
                        "pupils"),
                fault(
                        rule(part("A", "0.49", EQUAL), part("B", "1/2", PUPILS)),
                        "/rule/parts",
                        WEIGHTS_NOT_ONE,
                        "99/100"),
                fault(rule(part("A", "1.01", EQUAL)), "/rule/parts", WEIGHTS_NOT_ONE, "101/100"),
                fault(rule(part("A", "1.01", EQUAL), rest("B", PUPILS)), "/rule/parts", WEIGHTS_NOT_ONE, "101/100"),
                fault(rule(rest("A", EQUAL), rest("B", PUPILS)), "/rule/parts", MORE_THAN_ONE_REST, "A, B"),
                fault(rule(), "/rule/parts", INVALID_RULE, "NO_PARTS"),
                fault(
                        rule(part("A", "-1/3", EQUAL), rest("B", PUPILS)),
                        "/rule/parts/0/weight",
                        INVALID_RULE,
                        "NEGATIVE_WEIGHT",
                        "A",
                        "-1/3"),
                fault(
                        adviser().rule(with(split(part("A", "1", EQUAL)), GrantTreatment.DEDUCT_FROM_REST)),
                        "/rule/parts",
                        NO_REST_PART),
                fault(
                        rule(part("F", "1", fixed(changed(FROYA, "0.2")))),
                        "/rule/parts/0/shares",
                        WEIGHTS_NOT_ONE,
                        "11/10"),
                fault(bounds("-1", null), "/rule/minimum", NEGATIVE_AMOUNT, "minimum", "-1.00"),
                fault(bounds(null, "-1"), "/rule/cap", NEGATIVE_AMOUNT, "cap", "-1.00"),
                fault(inKroner("0.50", null), "/rule/minimum", BOUND_NOT_IN_UNIT, "minimum", "0.50", "1"),
                fault(inKroner(null, "170000.50"), "/rule/cap", BOUND_NOT_IN_UNIT, "cap", "170000.50", "1"));
    }

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

    private static Arguments fault(CaseBuilder builder, String pointer, SharingRefusal code, String... facts) {
        return Arguments.of(builder.build(), Reason.at(pointer, code, facts));
    }

    private static CaseBuilder rule(Part... parts) {
        return adviser().rule(split(parts));
    }

    private static CaseBuilder present(PartyId party, String from, String to) {
        Optional<LocalDate> first = Optional.ofNullable(from).map(LocalDate::parse);
        return adviser()
                .party(new Party(party, "K", first, Optional.ofNullable(to).map(LocalDate::parse)));
    }

    private static CaseBuilder figure(Figure figure) {
        return adviser().figure("pupils", RINDAL, figure);
    }

    private static Map<PartyId, String> zeros() {
        Map<PartyId, String> zeros = new HashMap<>();
        SHARES.keySet().forEach(party -> zeros.put(party, "0.0"));
        return zeros;
    }

    private static Map<PartyId, String> changed(PartyId party, String share) {
        Map<PartyId, String> shares = new HashMap<>(SHARES);
        shares.put(party, share);
        return shares;
    }

    private static CaseBuilder bounds(String minimum, String cap) {
        return adviser().rule(bounded(thirdEqually(), amount(minimum), amount(cap)));
    }

    private static Optional<Kroner> amount(String text) {
        return Optional.ofNullable(text).map(Samples::kroner);
    }

    private static CaseBuilder inKroner(String minimum, String cap) {
        return adviser().rule(with(bounded(thirdEqually(), amount(minimum), amount(cap)), RoundingUnit.KRONE));
    }

    private static CaseBuilder grant(String more, GrantTreatment treatment) {
        return adviser().grant("Mer", more).rule(with(thirdEqually(), treatment));
    }

    @ParameterizedTest
    @MethodSource("formalFaults")
    void a_fault_in_form_is_named_alone_and_in_both_phases(SharingCase one, Reason reason) {
        assertThat(one.formalRefusals()).containsExactly(reason);
        assertThat(one.refusals()).containsExactly(reason);
    }

    @ParameterizedTest
    @MethodSource("arithmeticFaults")
    void a_fault_in_the_amounts_is_named_when_they_are_added_up(SharingCase one, Reason reason) {
        assertThat(one.formalRefusals()).isEmpty();
        assertThat(one.refusals()).contains(reason);
    }

    @ParameterizedTest
    @MethodSource({"formalFaults", "arithmeticFaults"})
    void what_is_refused_is_not_answered(SharingCase one, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(one::share)
                .satisfies(refused -> assertThat(refused.reasons()).contains(reason));
        assertThatThrownBy(one::amounts).isInstanceOf(Refused.class);
    }

    @Test
    void all_faults_in_form_are_named_at_once_each_once() {
        SharingCase one = adviser()
                .cost("Feil", "-1")
                .direct("Ukjent", "1", new PartyId("9999"))
                .grant("Feil", "-1")
                .party(new Party(HEIM, "Heim", Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty()))
                .repeated(SKAUN, "Skaun")
                .noFigure("pupils", RINDAL)
                .figure("pupils", HITRA, new Figure.Counted(BigDecimal.TEN.negate()))
                .rule(bounded(
                        with(
                                with(
                                        split(
                                                part("A", "1/2", PUPILS),
                                                part("B", "1/3", new Key.ByFigure("x")),
                                                part("C", "-1/3", PUPILS)),
                                        GrantTreatment.DEDUCT_FROM_REST),
                                RoundingUnit.KRONE),
                        Optional.of(kroner("0.10")),
                        Optional.of(kroner("-0.20"))))
                .build();

        assertThat(one.refusals())
                .doesNotHaveDuplicates()
                .extracting(Reason::code)
                .containsExactly(
                        PARTY_OUTSIDE_PERIOD,
                        DUPLICATE_PARTY,
                        NEGATIVE_AMOUNT,
                        UNKNOWN_PARTY,
                        NEGATIVE_AMOUNT,
                        INVALID_RULE,
                        WEIGHTS_NOT_ONE,
                        NEGATIVE_KEY_FIGURE,
                        MISSING_KEY_FIGURE,
                        UNKNOWN_KEY,
                        NO_REST_PART,
                        BOUND_NOT_IN_UNIT,
                        NEGATIVE_AMOUNT,
                        BOUND_NOT_IN_UNIT);
        assertThatThrownBy(one::share).hasMessageContaining("MISSING_KEY_FIGURE /keyFigures/pupils/values/5061");
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
    void fixed_shares_are_checked_one_by_one() {
        Map<PartyId, String> shares = changed(HEIM, "-0.15");
        shares.remove(RINDAL);
        shares.put(new PartyId("a/b"), "0.35");
        SharingCase one = rule(part("Avtalt", "1", fixed(shares))).build();

        assertThat(one.refusals())
                .containsExactly(
                        Reason.at("/rule/parts/0/shares/5055", INVALID_RULE, "NEGATIVE_WEIGHT", "Avtalt", "-3/20"),
                        Reason.at("/rule/parts/0/shares/a~1b", UNKNOWN_PARTY, "a/b"),
                        Reason.at("/rule/parts/0/shares/5061", MISSING_KEY_FIGURE, "FIXED", "Rindal", "MISSING"));
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
    void names_are_escaped_in_pointers() {
        SharingCase one = adviser()
                .party(new PartyId("a~b"), "Ny")
                .figures("x/y", Map.of(HEIM, "1", FROYA, "2", HITRA, "3", ORKLAND, "4", RINDAL, "5", SKAUN, "6"))
                .rule(split(part("A", "1", new Key.ByFigure("x/y"))))
                .build();

        assertThat(one.refusals()).extracting(Reason::pointer).containsExactly("/keyFigures/x~1y/values/a~0b");
    }

    @Test
    void a_key_that_is_missing_says_which_there_are() {
        SharingCase one = adviser()
                .figures("area", Map.of(HEIM, "1"))
                .rule(split(part("A", "1", new Key.ByFigure("elever"))))
                .build();

        assertThat(one.refusals())
                .containsExactly(Reason.at("/rule/parts/0/key", UNKNOWN_KEY, "elever", "area, pupils"));
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
