package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.money.Allocation;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/**
 * The ordinary split, in machine words and one pass: grants first, everybody the whole period, each part equally or by whole
 * figures, no direct cost, no bound.
 *
 * <p>It answers only where it has proved that the case is in order and that every number fits. All else, and everything that
 * is to be refused, it leaves to {@link SplitEngine}, whose rules these are; the two are held together by a law of the tests.
 */
final class OrdinarySplit {

    /** 2³² over the golden ratio: brings hashes that are alike far from each other. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int FIGURE_DIGITS = 18;
    /** Stands for a figure there is none of: refused like every other negative number. */
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    private final SharingCase input;
    private final Split rule;
    private final int parties;

    private OrdinarySplit(SharingCase input, Split rule) {
        this.input = input;
        this.rule = rule;
        parties = input.parties().size();
    }

    /** The amounts in the order of the parties; empty when this is not for certain an ordinary case in order. */
    static Optional<List<Kroner>> amounts(SharingCase input) {
        boolean ordinary = input.rule() instanceof Split split
                && split.grants() == GrantTreatment.DEDUCT_FIRST
                && split.minimum().isEmpty()
                && split.cap().isEmpty();
        return ordinary ? new OrdinarySplit(input, (Split) input.rule()).amounts() : Optional.empty();
    }

    private Optional<List<Kroner>> amounts() {
        long ore = toShare();
        BigInteger denominator = commonDenominator();
        boolean fits = ore >= 0 && denominator.bitLength() + bitLength(ore) < Long.SIZE;
        Kroner toShare = Kroner.ofOre(ore);
        if (!fits || !rule.unit().divides(toShare) || !arePresentAndDifferent()) {
            return Optional.empty();
        }
        long[] amounts = new long[rule.parts().size()];
        long[][] weights = new long[amounts.length][];
        if (!readWeights(amounts, denominator) || !readColumns(weights)) {
            return Optional.empty();
        }
        long count = rule.unit().count(toShare);
        for (int part = 0; part < amounts.length; part++) {
            amounts[part] *= count;
        }
        long[] units = Allocation.combined(amounts, denominator.longValue(), weights, this::compare);
        Kroner[] shares = new Kroner[parties];
        for (int i = 0; i < parties; i++) {
            shares[i] = Kroner.ofOre(units[i] * rule.unit().ore());
        }
        return Optional.of(List.of(shares));
    }

    private int compare(int one, int other) {
        return id(one).compareTo(id(other));
    }

    private PartyId id(int party) {
        return input.parties().get(party).id();
    }

    /** Shared costs less grants, in øre; negative when it cannot be said to be in order. */
    private long toShare() {
        long shared = 0;
        for (int i = 0; i < input.costs().size(); i++) {
            Cost cost = input.costs().get(i);
            shared = cost.party().isPresent() ? -1 : plus(shared, cost.amount());
        }
        long granted = 0;
        for (int i = 0; i < input.grants().size(); i++) {
            granted = plus(granted, input.grants().get(i).amount());
        }
        return granted < 0 ? -1 : shared - granted;
    }

    /** The sum, up to the largest amount there may be; −1 when there is something wrong with it. */
    private static long plus(long sum, Kroner amount) {
        long ore = amount.ore();
        return sum < 0 || ore < 0 || ore > Kroner.MAX.ore() - sum ? -1 : sum + ore;
    }

    /**
     * Whether there are parties, all take part the whole period, and a few looks into a table of hashes prove that no id
     * stands twice. The looks are bounded, whatever the ids are.
     */
    private boolean arePresentAndDifferent() {
        int bits = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(parties);
        int[] hashes = new int[1 << bits];
        int looks = parties * 4;
        for (int i = 0; i < parties; i++) {
            Party party = input.parties().get(i);
            int hash = party.id().value().hashCode();
            int slot = (hash * SPREAD) >>> -bits;
            while (hashes[slot] != 0 && hashes[slot] != hash && looks > 0) {
                slot = (slot + 1) & (hashes.length - 1);
                looks--;
            }
            boolean always = party.from().isEmpty() && party.to().isEmpty();
            if (!always || hash == 0 || hashes[slot] != 0) {
                return false;
            }
            hashes[slot] = hash;
        }
        return parties > 0;
    }

    private BigInteger commonDenominator() {
        BigInteger common = BigInteger.ONE;
        for (int i = 0; i < rule.parts().size(); i++) {
            Part part = rule.parts().get(i);
            if (part.weight().isPresent()) {
                common = part.weight().get().commonDenominator(common);
            }
        }
        return common;
    }

    private static int bitLength(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    /** Fills in the weights over the denominator; false when one is negative, or they do not sum to 1. */
    private boolean readWeights(long[] weights, BigInteger denominator) {
        long left = denominator.longValue();
        int rest = -1;
        for (int i = 0; i < weights.length; i++) {
            Part part = rule.parts().get(i);
            if (part.weight().isPresent()) {
                BigInteger weight = part.weight().get().numeratorOver(denominator);
                if (weight.signum() < 0 || weight.compareTo(BigInteger.valueOf(left)) > 0) {
                    return false;
                }
                weights[i] = weight.longValue();
                left -= weights[i];
            } else if (rest >= 0) {
                return false;
            } else {
                rest = i;
            }
        }
        if (rest >= 0) {
            weights[rest] = left;
        }
        return rest >= 0 || left == 0;
    }

    /** Fills in what each party counts, part by part; false when some part is not that simple. */
    private boolean readColumns(long[][] columns) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new long[parties];
            Key key = rule.parts().get(i).key();
            if (key instanceof Key.Equal) {
                Arrays.fill(columns[i], 1);
            } else if (!(key instanceof Key.ByFigure byFigure && readFigures(byFigure.key(), columns[i]))) {
                return false;
            }
        }
        return true;
    }

    private boolean readFigures(String key, long[] column) {
        KeyFigures keyFigures = input.keyFigures().get(key);
        if (keyFigures == null) {
            return false;
        }
        Map<PartyId, Figure> figures = keyFigures.figures();
        long anyBits = 0;
        for (int i = 0; i < column.length; i++) {
            Figure figure = figures.get(id(i));
            BigDecimal number = figure == null ? UNKNOWN : figure.value().orElse(UNKNOWN);
            if (number.scale() != 0 || number.precision() > FIGURE_DIGITS) {
                return false;
            }
            column[i] = number.longValue();
            anyBits |= column[i];
        }
        return anyBits > 0;
    }
}
