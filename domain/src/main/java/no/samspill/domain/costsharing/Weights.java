package no.samspill.domain.costsharing;

import java.math.BigInteger;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Fraction;

/** The weights of a split's parts over their common denominator; the rest part has what the others leave. */
final class Weights {

    private final List<Part> parts;
    private final BigInteger[] numerators;
    private final BigInteger denominator;
    private final BigInteger sum;
    private final int rest;
    private final int rests;

    Weights(List<Part> parts) {
        this.parts = parts;
        numerators = new BigInteger[parts.size()];
        denominator = commonDenominator();
        BigInteger agreed = BigInteger.ZERO;
        int lastRest = -1;
        int countedRests = 0;
        for (int i = 0; i < numerators.length; i++) {
            Part part = parts.get(i);
            if (part.weight().isPresent()) {
                numerators[i] = part.weight().get().numeratorOver(denominator);
                agreed = agreed.add(numerators[i]);
            } else {
                lastRest = i;
                countedRests++;
            }
        }
        if (lastRest >= 0) {
            numerators[lastRest] = denominator.subtract(agreed);
        }
        sum = agreed;
        rest = lastRest;
        rests = countedRests;
    }

    private BigInteger commonDenominator() {
        BigInteger common = BigInteger.ONE;
        for (Part part : parts) {
            if (part.weight().isPresent()) {
                common = part.weight().get().commonDenominator(common);
            }
        }
        return common;
    }

    /** Adds what is wrong with the weights to the reasons. */
    void refuse(List<Reason> reasons) {
        if (parts.isEmpty()) {
            reasons.add(Reason.at("/rule/parts", SharingRefusal.INVALID_RULE, RuleFault.NO_PARTS.name()));
            return;
        }
        for (int i = 0; i < numerators.length; i++) {
            Part part = parts.get(i);
            if (part.weight().isPresent() && numerators[i].signum() < 0) {
                refuseNegative(
                        "/rule/parts/" + i + "/weight", part, part.weight().get(), reasons);
            }
        }
        if (rests > 1) {
            List<String> names =
                    parts.stream().filter(Part::isRest).map(Part::name).toList();
            reasons.add(Reason.at("/rule/parts", SharingRefusal.MORE_THAN_ONE_REST, String.join(", ", names)));
        }
        int compared = sum.compareTo(denominator);
        if (rests == 0 ? compared != 0 : compared > 0) {
            String total = new Fraction(sum, denominator).toString();
            reasons.add(Reason.at("/rule/parts", SharingRefusal.WEIGHTS_NOT_ONE, total));
        }
    }

    static void refuseNegative(String pointer, Part part, Fraction weight, List<Reason> reasons) {
        String fault = RuleFault.NEGATIVE_WEIGHT.name();
        reasons.add(Reason.at(pointer, SharingRefusal.INVALID_RULE, fault, part.name(), weight.toString()));
    }

    boolean hasRest() {
        return rests > 0;
    }

    /** Where the rest part stands; −1 when there is none. */
    int rest() {
        return rest;
    }

    BigInteger numerator(int part) {
        return numerators[part];
    }

    BigInteger denominator() {
        return denominator;
    }
}
