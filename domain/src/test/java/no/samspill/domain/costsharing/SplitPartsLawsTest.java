package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every table of parts. */
class SplitPartsLawsTest {

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_table_of_parts_ties_both_ways(long seed) {
        Generator generate = new Generator(seed);
        SharingCase free = new ArbitraryCases(generate).split();
        SharingCase one = generate.percent(50) ? free : new ArbitraryCases(generate).bounded(free);

        Sharing sharing = one.share();

        Map<String, Kroner> columns = new HashMap<>();
        for (Share share : sharing.shares()) {
            assertThat(SplitLawsTest.sum(
                            share.parts().stream().map(PartAmount::amount).toList()))
                    .isEqualTo(share.amount());
            share.parts().forEach(part -> columns.merge(part.kind() + part.name(), part.amount(), Kroner::plus));
        }
        Split rule = (Split) one.rule();
        Fraction unit = Fraction.of(rule.unit().ore(), 100);
        List<Fraction> exact = new Definition(one).partAmounts();
        for (int i = 0; i < rule.parts().size(); i++) {
            Kroner total = columns.get("PART" + rule.parts().get(i).name());
            assertThat(SplitLawsTest.distance(total.toFraction(), exact.get(i))).isLessThan(unit);
            assertThat(rule.unit().divides(total)).isTrue();
        }
        if (rule.grants() == GrantTreatment.CREDIT_EQUALLY) {
            Fraction credited = exact.get(rule.parts().size());
            assertThat(SplitLawsTest.distance(columns.get("GRANT").toFraction(), credited))
                    .isLessThan(unit);
        }
        assertThat(columns.getOrDefault("BOUNDS", Kroner.ZERO)).isEqualTo(Kroner.ZERO);
        assertThat(columns.getOrDefault("DIRECT", Kroner.ZERO))
                .isEqualTo(SplitLawsTest.sum(
                        sharing.shares().stream().map(Share::direct).toList()));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void each_cell_of_the_table_is_within_one_unit_of_its_exact_amount(long seed) {
        SharingCase one = new ArbitraryCases(new Generator(seed)).split();
        List<List<Fraction>> exact = new Definition(one).cells();
        Fraction unit = Fraction.of(one.rule().unit().ore(), 100);

        List<Share> shares = one.share().shares();

        for (int i = 0; i < shares.size(); i++) {
            for (int column = 0; column < exact.get(i).size(); column++) {
                Fraction cell = shares.get(i).parts().get(column).amount().toFraction();
                assertThat(SplitLawsTest.distance(cell, exact.get(i).get(column)))
                        .isLessThanOrEqualTo(unit);
            }
        }
    }
}
