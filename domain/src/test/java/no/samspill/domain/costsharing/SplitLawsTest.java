package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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

    /** An arbitrary case that is not refused; the rest of the test is skipped for those that are. */
    static SharingCase answerable(Generator generate) {
        SharingCase one = new ArbitraryCases(generate).split();
        assumeThat(one.refusals())
                .allMatch(reason -> reason.code() == SharingRefusal.NEGATIVE_PART
                        || reason.code() == SharingRefusal.NEGATIVE_SHARE
                        || reason.code() == SharingRefusal.ZERO_KEY_TOTAL)
                .isEmpty();
        return one;
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_amounts_are_those_of_the_definition(long seed) {
        SharingCase one = answerable(new Generator(seed));
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
        SharingCase one = answerable(new Generator(seed));

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
        SharingCase one = answerable(generate);
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
        SharingCase one = answerable(generate);
        int index = generate.between(0, one.parties().size() - 1);
        PartyId party = one.parties().get(index).id();
        BigDecimal more = BigDecimal.valueOf(1 + generate.number(30));

        SharingCase larger = changed(one, party, value -> value.add(more));
        assumeThat(larger.refusals()).isEmpty();

        assertThat(larger.amounts().get(index))
                .isGreaterThanOrEqualTo(one.amounts().get(index));
    }

    private static SharingCase changed(SharingCase one, PartyId party, UnaryOperator<BigDecimal> change) {
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
        SharingCase one = answerable(new Generator(seed));
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
        SharingCase arbitrary = answerable(generate);
        SharingCase one = ArbitraryCases.with(arbitrary, Samples.thirdEqually());
        assumeThat(one.parties()).hasSizeGreaterThan(1);
        int index = generate.between(0, one.parties().size() - 1);

        SharingCase zero = changed(one, one.parties().get(index).id(), value -> BigDecimal.ZERO);
        assumeThat(zero.refusals()).isEmpty();

        Share share = zero.share().shares().get(index);
        assertThat(share.exact())
                .isEqualTo(new Definition(zero).cells().get(index).get(0));
        assertThat(share.perUnit()).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void scaling_all_key_values_changes_nothing(long seed) {
        Generator generate = new Generator(seed);
        SharingCase one = answerable(generate);
        BigDecimal factor = BigDecimal.valueOf(1 + generate.number(20), generate.between(-2, 4));
        SharingCase scaled = one;
        for (Party party : one.parties()) {
            scaled = changed(scaled, party.id(), value -> value.multiply(factor));
        }

        assertThat(scaled.amounts()).isEqualTo(one.amounts());
        assertThat(scaled.share().shares().stream().map(Share::parts))
                .isEqualTo(one.share().shares().stream().map(Share::parts).toList());
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void sharing_again_gives_the_same_answer(long seed) {
        SharingCase one = answerable(new Generator(seed));

        assertThat(one.share()).isEqualTo(one.share()).hasToString(one.share().toString());
    }
}
