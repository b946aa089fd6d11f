package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.FROYA;
import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.rest;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cases the ordinary split answers, which it leaves, and that it says what the engine says. */
class OrdinarySplitTest {

    private static final Key EQUAL = new Key.Equal();
    private static final Key PUPILS = new Key.ByFigure("pupils");

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void what_it_answers_is_what_the_engine_answers(long seed) {
        Generator generate = new Generator(seed);
        for (int i = 0; i < 8; i++) {
            SharingCase one = ordinary(generate);
            OrdinarySplit.amounts(one).ifPresent(amounts -> {
                assertThat(one.refusals()).isEmpty();
                assertThat(amounts)
                        .isEqualTo(
                                one.share().shares().stream().map(Share::amount).toList());
            });
        }
    }

    /** An arbitrary case that comes near to being ordinary. */
    private static SharingCase ordinary(Generator generate) {
        SharingCase one = new ArbitraryCases(generate).split();
        Split rule = (Split) one.rule();
        List<Part> parts = rule.parts().stream()
                .map(part -> part.key() instanceof Key.Fixed ? new Part(part.name(), part.weight(), EQUAL) : part)
                .toList();
        return new SharingCase(
                one.period(),
                one.costs().stream().filter(cost -> cost.party().isEmpty()).toList(),
                one.grants(),
                one.parties().stream()
                        .map(party -> new Party(party.id(), party.name()))
                        .toList(),
                one.keyFigures(),
                new Split(
                        parts,
                        GrantTreatment.DEDUCT_FIRST,
                        rule.proration(),
                        Optional.empty(),
                        Optional.empty(),
                        rule.unit()));
    }

    static Stream<Arguments> answered() {
        Split halves = split(part("a", "1/2", EQUAL), part("b", "1/2", PUPILS));
        Split sixths = split(part("a", "1/6", EQUAL), part("b", "1/4", PUPILS), rest("c", EQUAL));
        return Stream.of(
                Arguments.of("the adviser", adviser()),
                Arguments.of("no rest", adviser().rule(halves)),
                Arguments.of("a rest of nothing", adviser().rule(split(part("a", "1", EQUAL), rest("b", PUPILS)))),
                Arguments.of("other denominators", adviser().rule(sixths)),
                Arguments.of("weights of 31 bits", adviser().rule(weight("1/2147483647"))),
                Arguments.of("whole kroner", adviser().rule(Samples.with(thirdEqually(), RoundingUnit.KRONE))),
                Arguments.of("a weight of 0", adviser().rule(weight("0"))),
                Arguments.of("a cost of nothing", adviser().cost("a", "0")),
                Arguments.of("nothing to share", adviser().noLines()),
                Arguments.of("as much as can be", adviser().noLines().cost("a", "1000000000000000")),
                Arguments.of("one more party of none", froya("0")),
                Arguments.of("figures of 18 digits", froya("999999999999999999")),
                Arguments.of("a manual figure", froya(new Figure.Manual(BigDecimal.TEN, "ringt"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void answered(String name, Samples.CaseBuilder builder) {
        SharingCase one = builder.build();

        assertThat(OrdinarySplit.amounts(one))
                .contains(one.share().shares().stream().map(Share::amount).toList());
    }

    private static Split weight(String weight) {
        return split(part("a", weight, EQUAL), rest("b", PUPILS));
    }

    private static Samples.CaseBuilder froya(String figure) {
        return froya(new Figure.Counted(new BigDecimal(figure)));
    }

    private static Samples.CaseBuilder froya(Figure figure) {
        return adviser().figure("pupils", FROYA, figure);
    }

    static Stream<Arguments> left_to_the_engine() {
        Split rule = thirdEqually();
        LocalDate april = LocalDate.of(2021, 4, 1);
        Party joins = new Party(HEIM, "Heim", Optional.of(april), Optional.empty());
        Party leaves = new Party(HEIM, "Heim", Optional.empty(), Optional.of(april));
        Split twoRests = split(rest("a", EQUAL), rest("b", PUPILS));
        Split tooMuch = split(part("a", "1/2", EQUAL), part("b", "2/3", PUPILS), rest("c", EQUAL));
        Split manyTimesTooMuch = split(
                part("a", "2147483647", EQUAL),
                part("b", "2147483647", EQUAL),
                part("c", "2147483647", EQUAL),
                part("d", "1/2147483647", EQUAL),
                rest("e", EQUAL));
        return Stream.of(
                Arguments.of("a price list", Samples.priceList()),
                Arguments.of("a direct cost", adviser().direct("a", "1", HEIM)),
                Arguments.of(
                        "a direct cost first",
                        adviser().noLines().direct("a", "1", HEIM).cost("b", "2")),
                Arguments.of(
                        "a minimum", adviser().rule(Samples.bounded(rule, Optional.of(kroner("1")), Optional.empty()))),
                Arguments.of(
                        "a cap",
                        adviser().rule(Samples.bounded(rule, Optional.empty(), Optional.of(kroner("900000"))))),
                Arguments.of(
                        "grants from the rest", adviser().rule(Samples.with(rule, GrantTreatment.DEDUCT_FROM_REST))),
                Arguments.of("a party that joins", adviser().party(joins)),
                Arguments.of("a party that leaves", adviser().party(leaves)),
                Arguments.of("a party twice", adviser().repeated(HEIM, "Heim")),
                Arguments.of("no parties", adviser().noParties()),
                Arguments.of("no parties, equally", adviser().noParties().rule(split(rest("a", EQUAL)))),
                Arguments.of("fixed shares", adviser().rule(split(part("a", "1", Samples.fixed(Map.of(HEIM, "1")))))),
                Arguments.of("no parts", adviser().rule(split())),
                Arguments.of("two rests", adviser().rule(twoRests)),
                Arguments.of("weights below 1", adviser().rule(split(part("a", "1/2", EQUAL)))),
                Arguments.of("weights above 1", adviser().rule(tooMuch)),
                Arguments.of("weights far above 1", adviser().rule(manyTimesTooMuch)),
                Arguments.of("a negative weight", adviser().rule(weight("-1/2"))),
                Arguments.of(
                        "more than 63 bits",
                        adviser().cost("a", "999999999000000").rule(weight("1/2147483647"))),
                Arguments.of("an unknown key", adviser().rule(split(rest("a", new Key.ByFigure("inhabitants"))))),
                Arguments.of("a figure that is missing", adviser().noFigure("pupils", FROYA)),
                Arguments.of("a figure that is held back", froya(Figure.Unknown.SUPPRESSED)),
                Arguments.of("a negative figure", froya("-1")),
                Arguments.of("a decimal", froya("0.5")),
                Arguments.of("thousands", froya("6E+2")),
                Arguments.of("a figure of 19 digits", froya("1000000000000000000")),
                Arguments.of("no pupils", noPupils()),
                Arguments.of("a negative cost", adviser().cost("a", "-1")),
                Arguments.of("a negative grant", adviser().grant("a", "-1")),
                Arguments.of("grants above the cost", adviser().grant("a", "600000.01")),
                Arguments.of("costs above the largest amount", adviser().cost("a", "1000000000000000")),
                Arguments.of(
                        "not in the unit", adviser().cost("a", "0.01").rule(Samples.with(rule, RoundingUnit.KRONE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void left_to_the_engine(String name, Samples.CaseBuilder builder) {
        assertThat(OrdinarySplit.amounts(builder.build())).isEmpty();
    }

    private static Samples.CaseBuilder noPupils() {
        Samples.CaseBuilder builder = adviser();
        for (Party party : adviser().build().parties()) {
            builder.figure("pupils", party.id(), new Figure.Counted(BigDecimal.ZERO));
        }
        return builder;
    }

    @Test
    void ids_with_the_same_hash_are_left_to_the_engine_and_told_apart() {
        SharingCase one = adviser()
                .party(new PartyId("Aa"), "Aa")
                .party(new PartyId("BB"), "BB")
                .rule(split(rest("a", EQUAL)))
                .build();

        assertThat(OrdinarySplit.amounts(one)).isEmpty();
        assertThat(one.amounts()).hasSize(8).allMatch(amount -> amount.equals(kroner("75000")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 8, 15, 16, 357, 5000})
    void however_many_there_are_none_is_taken_for_another(int count) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parties.add(new Party(new PartyId(Integer.toString(1101 + i)), "Kommune " + i));
        }

        assertThat(OrdinarySplit.amounts(over(parties))).isPresent();

        parties.add(new Party(new PartyId("1101"), "Kommune 0 igjen"));
        assertThat(OrdinarySplit.amounts(over(parties))).isEmpty();
    }

    private static SharingCase over(List<Party> parties) {
        SharingCase one = adviser().build();
        return new SharingCase(
                one.period(),
                one.costs(),
                one.grants(),
                parties,
                Map.of("none", new KeyFigures(LocalDate.of(2020, 10, 1), "GSI", FigureStatus.FINAL, Map.of())),
                split(rest("a", EQUAL)));
    }

    @ParameterizedTest
    @CsvSource({"0, 5014", "3, 5055", "5, 5056"})
    void ties_follow_the_ids(int listedFirst, String id) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            parties.add(new Party(new PartyId("z" + i), "z"));
        }
        parties.set(listedFirst, new Party(new PartyId(id), "a"));
        SharingCase one = new SharingCase(
                Samples.YEAR,
                List.of(new Cost("a", kroner("0.01"), Optional.empty())),
                List.of(),
                parties,
                Map.of(),
                split(rest("a", EQUAL)));

        assertThat(OrdinarySplit.amounts(one).orElseThrow().get(listedFirst)).isEqualTo(kroner("0.01"));
    }
}
