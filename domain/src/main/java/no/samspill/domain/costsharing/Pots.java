package no.samspill.domain.costsharing;

import java.math.BigInteger;
import no.samspill.domain.money.Fraction;

/**
 * How much there is to share in each column, in øre over a common denominator: the parts after the grants, and, when every
 * party is credited an equal part of the grants, these as a negative amount at the end.
 */
final class Pots {

    private final BigInteger[] numerators;
    private final BigInteger denominator;

    Pots(Split rule, Weights weights, Totals totals) {
        denominator = weights.denominator();
        BigInteger granted = BigInteger.valueOf(totals.granted().ore());
        BigInteger shared = BigInteger.valueOf(totals.shared().ore());
        boolean grantFirst = rule.grants() == GrantTreatment.DEDUCT_FIRST;
        BigInteger base = grantFirst ? shared.subtract(granted) : shared;
        int parts = rule.parts().size();
        boolean credited = rule.grants() == GrantTreatment.CREDIT_EQUALLY;
        numerators = new BigInteger[credited ? parts + 1 : parts];
        for (int i = 0; i < parts; i++) {
            numerators[i] = weights.numerator(i).multiply(base);
        }
        BigInteger grant = granted.multiply(denominator);
        switch (rule.grants()) {
            case DEDUCT_FIRST -> {}
            case DEDUCT_FROM_REST -> deduct(weights.rest(), grant);
            case DEDUCT_IN_ORDER -> deductInOrder(grant);
            case CREDIT_EQUALLY -> numerators[parts] = grant.negate();
        }
    }

    private void deduct(int part, BigInteger amount) {
        numerators[part] = numerators[part].subtract(amount);
    }

    private void deductInOrder(BigInteger grant) {
        BigInteger left = grant;
        for (int i = 0; i < numerators.length; i++) {
            BigInteger used = left.min(numerators[i]);
            deduct(i, used);
            left = left.subtract(used);
        }
    }

    int count() {
        return numerators.length;
    }

    BigInteger numerator(int column) {
        return numerators[column];
    }

    /** The column's amount in kroner, exact. */
    Fraction amount(int column) {
        return new Fraction(numerators[column], denominator.multiply(BigInteger.valueOf(100)));
    }
}
