package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.flat;
import static no.samspill.domain.costsharing.Samples.stepped;
import static no.samspill.domain.costsharing.SharingRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every price list. */
class TariffLawsTest {

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
