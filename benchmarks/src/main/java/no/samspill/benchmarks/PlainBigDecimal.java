package no.samspill.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.KeyFigures;

/**
 * The plain way: one third equally, the rest by pupils, each share in BigDecimal to 34 digits, floored to øre, and what is
 * left given to the largest remainders. It asks no questions of the case, and it is exact only as far as its digits go.
 */
final class PlainBigDecimal {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private PlainBigDecimal() {}

    static List<Kroner> amounts(SharingCase input) {
        BigDecimal toShare = BigDecimal.ZERO;
        for (Cost cost : input.costs()) {
            toShare = toShare.add(BigDecimal.valueOf(cost.amount().ore(), 2));
        }
        for (Grant grant : input.grants()) {
            toShare = toShare.subtract(BigDecimal.valueOf(grant.amount().ore(), 2));
        }
        int parties = input.parties().size();
        KeyFigures figures = input.keyFigures().values().iterator().next();
        BigDecimal pupils = BigDecimal.ZERO;
        for (var party : input.parties()) {
            pupils = pupils.add(figures.value(party.id()).orElseThrow());
        }
        BigDecimal equal = toShare.divide(THREE, MathContext.DECIMAL128)
                .divide(BigDecimal.valueOf(parties), MathContext.DECIMAL128);
        BigDecimal rest = toShare.multiply(BigDecimal.valueOf(2)).divide(THREE, MathContext.DECIMAL128);
        List<BigDecimal> floored = new ArrayList<>(parties);
        List<BigDecimal> remainders = new ArrayList<>(parties);
        BigDecimal left = toShare;
        for (var party : input.parties()) {
            BigDecimal byPupils =
                    rest.multiply(figures.value(party.id()).orElseThrow()).divide(pupils, MathContext.DECIMAL128);
            BigDecimal exact = equal.add(byPupils);
            BigDecimal floor = exact.setScale(2, RoundingMode.FLOOR);
            floored.add(floor);
            remainders.add(exact.subtract(floor));
            left = left.subtract(floor);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, parties).boxed().toList());
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
