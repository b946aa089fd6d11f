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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault in the form of a split, alone. */
class SplitFormalRefusalsTest {

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

    @ParameterizedTest
    @MethodSource("formalFaults")
    void a_fault_in_form_is_named_alone_and_in_both_phases(SharingCase one, Reason reason) {
        assertThat(one.formalRefusals()).containsExactly(reason);
        assertThat(one.refusals()).containsExactly(reason);
    }

    @ParameterizedTest
    @MethodSource("formalFaults")
    void what_is_refused_is_not_answered(SharingCase one, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(one::share)
                .satisfies(refused -> assertThat(refused.reasons()).contains(reason));
        assertThatThrownBy(one::amounts).isInstanceOf(Refused.class);
    }
}
