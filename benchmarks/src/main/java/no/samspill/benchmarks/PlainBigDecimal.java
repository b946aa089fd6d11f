package no.samspill.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * The same done plainly: grants deducted first, each part shared by its key and the days each party takes part, in
 * BigDecimal to 34 digits, floored to øre, and what is left given to the largest remainders. It asks the questions that the
 * engine asks of such a case (no party twice, no figure missing, no amount negative, weights that sum to 1), and is exact
 * only as far as its digits go.
 */
final class PlainBigDecimal {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private PlainBigDecimal() {}

    static List<Kroner> amounts(SharingCase input) {
        Split rule = (Split) input.rule();
        BigDecimal toShare = toShare(input);
        List<BigDecimal> presence = presence(input);
        List<BigDecimal> exact = new ArrayList<>();
        for (int i = 0; i < presence.size(); i++) {
            exact.add(BigDecimal.ZERO);
        }
        BigDecimal left = BigDecimal.ONE;
        for (Part part : rule.parts()) {
            if (!part.isRest()) {
                left = left.subtract(decimal(part.weight().orElseThrow()));
            }
        }
        check(left.signum() >= 0);
        for (Part part : rule.parts()) {
            BigDecimal weight = part.isRest() ? left : decimal(part.weight().orElseThrow());
            check(weight.signum() >= 0);
            add(exact, toShare.multiply(weight), weights(input, part.key(), presence));
        }
        return rounded(input, toShare, exact);
    }

    private static void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("the case cannot be shared");
        }
    }

    private static BigDecimal decimal(Fraction fraction) {
        return new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()), DIGITS);
    }

    private static BigDecimal toShare(SharingCase input) {
        BigDecimal toShare = BigDecimal.ZERO;
        for (Cost cost : input.costs()) {
            check(cost.amount().ore() >= 0);
            toShare = toShare.add(BigDecimal.valueOf(cost.amount().ore(), 2));
        }
        for (Grant grant : input.grants()) {
            check(grant.amount().ore() >= 0);
            toShare = toShare.subtract(BigDecimal.valueOf(grant.amount().ore(), 2));
        }
        check(toShare.signum() >= 0);
        return toShare;
    }

    /** The days each party takes part. */
    private static List<BigDecimal> presence(SharingCase input) {
        Set<PartyId> seen = new HashSet<>();
        List<BigDecimal> presence = new ArrayList<>();
        for (var party : input.parties()) {
            check(seen.add(party.id()));
            Period present = party.presence(input.period()).orElseThrow();
            presence.add(BigDecimal.valueOf(present.days()));
        }
        return presence;
    }

    private static List<BigDecimal> weights(SharingCase input, Key key, List<BigDecimal> presence) {
        if (!(key instanceof Key.ByFigure byFigure)) {
            return presence;
        }
        var figures = input.keyFigures().get(byFigure.key());
        List<BigDecimal> weights = new ArrayList<>();
        for (int i = 0; i < presence.size(); i++) {
            BigDecimal figure = figures.value(input.parties().get(i).id()).orElseThrow();
            check(figure.signum() >= 0);
            weights.add(figure.multiply(presence.get(i)));
        }
        return weights;
    }

    private static void add(List<BigDecimal> exact, BigDecimal amount, List<BigDecimal> weights) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            total = total.add(weight);
        }
        for (int i = 0; i < weights.size(); i++) {
            exact.set(i, exact.get(i).add(amount.multiply(weights.get(i)).divide(total, DIGITS)));
        }
    }

    private static List<Kroner> rounded(SharingCase input, BigDecimal toShare, List<BigDecimal> exact) {
        List<BigDecimal> floored = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = toShare;
        for (BigDecimal share : exact) {
            BigDecimal floor = share.setScale(2, RoundingMode.FLOOR);
            floored.add(floor);
            remainders.add(share.subtract(floor));
            left = left.subtract(floor);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, exact.size()).boxed().toList());
        order.sort(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                .reversed()
                .thenComparing(i -> input.parties().get(i).id()));
        int units = left.movePointRight(2).intValueExact();
        BigDecimal ore = BigDecimal.valueOf(1, 2);
        for (int i = 0; i < units; i++) {
            int index = order.get(i);
            floored.set(index, floored.get(index).add(ore));
        }
        return floored.stream()
                .map(amount -> Kroner.ofOre(amount.movePointRight(2).longValueExact()))
                .toList();
    }
}
