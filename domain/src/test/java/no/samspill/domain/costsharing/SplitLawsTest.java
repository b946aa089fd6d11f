package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.money.Allocation;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every split, whatever the numbers. */
class SplitLawsTest {

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_amounts_are_those_of_the_definition(long seed) {
        SharingCase one = new ArbitraryCases(new Generator(seed)).split();
        Definition definition = new Definition(one);

        Sharing sharing = one.share();

        assertThat(sharing.shares().stream().map(Share::exact)).isEqualTo(definition.shares());
        List<Kroner> defined = Allocation.of(
                sharing.toShare(),
                definition.shares(),
                one.rule().unit(),
                (a, b) ->
                        one.parties().get(a).id().compareTo(one.parties().get(b).id()));
        assertThat(sharing.shares().stream().map(share -> share.amount().minus(share.direct())))
                .isEqualTo(defined);
        assertThat(one.amounts())
                .isEqualTo(sharing.shares().stream().map(Share::amount).toList());
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_sum_is_exact_and_each_share_within_one_unit(long seed) {
        SharingCase one = new ArbitraryCases(new Generator(seed)).split();

        Sharing sharing = one.share();

        Kroner direct = sum(sharing.shares().stream().map(Share::direct).toList());
        assertThat(sum(one.amounts()))
                .isEqualTo(sharing.sum())
                .isEqualTo(sharing.toShare().plus(direct));
        assertThat(sharing.gross().minus(sharing.granted())).isEqualTo(sharing.sum());
        Fraction unit = Fraction.of(one.rule().unit().ore(), 100);
        for (Share share : sharing.shares()) {
            Kroner shared = share.amount().minus(share.direct());
            assertThat(distance(shared.toFraction(), share.exact())).isLessThan(unit);
            assertThat(one.rule().unit().divides(shared)).isTrue();
        }
    }

    static Kroner sum(List<Kroner> amounts) {
        return amounts.stream().reduce(Kroner.ZERO, Kroner::plus);
    }

    static Fraction distance(Fraction one, Fraction other) {
        return one.minus(other).max(other.minus(one));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_order_of_parties_parts_and_costs_changes_nothing(long seed) {
        Generator generate = new Generator(seed);
        SharingCase one = new ArbitraryCases(generate).split();
        Split rule = (Split) one.rule();
        boolean inOrder = rule.grants() == GrantTreatment.DEDUCT_IN_ORDER;
        Split shuffledRule = new Split(
                inOrder ? rule.parts() : generate.shuffled(rule.parts()),
                rule.grants(),
                rule.proration(),
                rule.minimum(),
                rule.cap(),
                rule.unit());
        SharingCase shuffled = new SharingCase(
                one.period(),
                generate.shuffled(one.costs()),
                generate.shuffled(one.grants()),
                generate.shuffled(one.parties()),
                one.keyFigures(),
                shuffledRule);

        assertThat(byParty(shuffled.share())).isEqualTo(byParty(one.share()));
    }

    /** Each party's answer, the parts by name. */
    private static Map<PartyId, List<Object>> byParty(Sharing sharing) {
        return sharing.shares().stream()
                .collect(Collectors.toMap(
                        Share::party,
                        share -> List.of(
                                share.amount(),
                                share.direct(),
                                share.exact(),
                                share.perUnit(),
                                share.parts().stream()
                                        .collect(Collectors.toMap(
                                                part -> part.kind() + part.name(), Function.identity())))));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_larger_key_value_never_gives_a_smaller_share(long seed) {
        Generator generate = new Generator(seed);
        BigDecimal more = BigDecimal.valueOf(1 + generate.number(30));
        int any = generate.between(0, 1_000);
        UnaryOperator<SharingCase> enlarge =
                one -> changed(one, any % one.parties().size(), value -> value.add(more));
        SharingCase one = new ArbitraryCases(generate).split(1, enlarge);
        int index = any % one.parties().size();

        SharingCase larger = enlarge.apply(one);

        assertThat(larger.amounts().get(index))
                .isGreaterThanOrEqualTo(one.amounts().get(index));
    }

    private static SharingCase changed(SharingCase one, int index, UnaryOperator<BigDecimal> change) {
        PartyId party = one.parties().get(index).id();
        Map<String, KeyFigures> changed = new HashMap<>();
        one.keyFigures().forEach((key, figures) -> {
            Map<PartyId, Figure> values = new HashMap<>(figures.figures());
            values.computeIfPresent(
                    party,
                    (id, figure) ->
                            new Figure.Counted(change.apply(figure.value().orElseThrow())));
            changed.put(key, new KeyFigures(figures.referenceDate(), figures.source(), figures.status(), values));
        });
        return ArbitraryCases.with(one, changed);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void of_two_parties_with_the_same_presence_the_one_with_larger_figures_pays_no_less(long seed) {
        SharingCase one = new ArbitraryCases(new Generator(seed)).split();
        List<Share> shares = one.share().shares();
        for (Share some : shares) {
            for (Share other : shares) {
                if (some.exact().compareTo(other.exact()) > 0) {
                    assertThat(some.amount().minus(some.direct()))
                            .isGreaterThanOrEqualTo(other.amount().minus(other.direct()));
                }
            }
        }
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_party_with_key_value_zero_pays_only_its_equal_part(long seed) {
        Generator generate = new Generator(seed);
        SharingCase arbitrary = new ArbitraryCases(generate).split(2, one -> one);
        SharingCase one = ArbitraryCases.with(arbitrary, Samples.thirdEqually());
        int index = generate.between(1, one.parties().size() - 1); // the first of them counts something

        SharingCase zero = changed(one, index, value -> BigDecimal.ZERO);

        Share share = zero.share().shares().get(index);
        assertThat(share.exact())
                .isEqualTo(new Definition(zero).cells().get(index).get(0));
        assertThat(share.perUnit()).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void scaling_all_key_values_changes_nothing(long seed) {
        Generator generate = new Generator(seed);
        SharingCase one = new ArbitraryCases(generate).split();
        BigDecimal factor = BigDecimal.valueOf(1 + generate.number(20), generate.between(-2, 4));
        SharingCase scaled = one;
        for (int i = 0; i < one.parties().size(); i++) {
            scaled = changed(scaled, i, value -> value.multiply(factor));
        }

        assertThat(scaled.amounts()).isEqualTo(one.amounts());
        assertThat(scaled.share().shares().stream().map(Share::parts))
                .isEqualTo(one.share().shares().stream().map(Share::parts).toList());
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void sharing_again_gives_the_same_answer(long seed) {
        SharingCase one = new ArbitraryCases(new Generator(seed)).split();

        assertThat(one.share()).isEqualTo(one.share()).hasToString(one.share().toString());
    }
}
