package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every minimum and cap. */
class BoundsLawsTest {

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void minimum_and_cap_keep_the_proportions_of_those_between_them(long seed) {
        Generator generate = new Generator(seed);
        SharingCase one = new ArbitraryCases(generate).bounded(new ArbitraryCases(generate).split());
        Split rule = (Split) one.rule();
        Fraction minimum = rule.minimum().orElse(Kroner.ZERO).toFraction();
        Fraction cap = rule.cap().orElse(Kroner.MAX).toFraction();
        List<Fraction> weights = new Definition(one).shares();

        Sharing sharing = one.share();

        assertThat(Definition.sum(sharing.shares().stream().map(Share::exact).toList()))
                .isEqualTo(sharing.toShare().toFraction());
        // The number that makes the sum right lies at or above every lowest, at or below every highest.
        Fraction lowest = Fraction.ZERO;
        Fraction highest = Kroner.MAX.toFraction().times(Kroner.MAX.toFraction());
        for (int i = 0; i < weights.size(); i++) {
            Fraction bounded = sharing.shares().get(i).exact();
            assertThat(bounded).isBetween(minimum, cap);
            if (weights.get(i).signum() == 0) {
                assertThat(bounded).isEqualTo(minimum);
            } else {
                Fraction scale = bounded.dividedBy(weights.get(i));
                lowest = bounded.equals(minimum) ? lowest : lowest.max(scale);
                highest = bounded.equals(cap) ? highest : highest.min(scale);
            }
            Kroner amount = sharing.shares()
                    .get(i)
                    .amount()
                    .minus(sharing.shares().get(i).direct());
            assertThat(amount.toFraction()).isBetween(minimum, cap);
        }
        assertThat(lowest).isLessThanOrEqualTo(highest);
        assertThat(one.amounts())
                .isEqualTo(sharing.shares().stream().map(Share::amount).toList());
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void bounds_are_refused_only_when_no_shares_lie_within_them(long seed) {
        Generator generate = new Generator(seed);
        SharingCase free = new ArbitraryCases(generate).split();
        SharingCase one = new ArbitraryCases(generate).perhapsInfeasible(free);
        Split rule = (Split) one.rule();
        List<Fraction> weights = new Definition(one).shares();
        Fraction total = free.share().toShare().toFraction();
        Fraction minimum = rule.minimum().orElse(Kroner.ZERO).toFraction();
        Fraction least = minimum.times(Fraction.of(weights.size()));
        Fraction most = Definition.sum(IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i).signum() == 0
                        ? minimum
                        : rule.cap().map(Kroner::toFraction).orElse(total))
                .toList());

        boolean feasible = least.compareTo(total) <= 0 && most.compareTo(total) >= 0;

        assertThat(one.refusals().isEmpty()).isEqualTo(feasible);
    }
}
