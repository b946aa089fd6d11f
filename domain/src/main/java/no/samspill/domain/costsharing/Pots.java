package no.samspill.domain.costsharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.money.Fraction;

/**
 * How much there is to share in each column, in øre over a common denominator: the parts after the grants, and, when every
 * party is credited an equal part of the grants, these as a negative amount at the end.
 */
final class Pots {

    private final List<BigInteger> numerators = new ArrayList<>();
    private final BigInteger denominator;

    Pots(Split rule, Weights weights, Totals totals) {
        denominator = weights.denominator();
        BigInteger granted = BigInteger.valueOf(totals.granted().ore());
        BigInteger shared = BigInteger.valueOf(totals.shared().ore());
        boolean grantFirst = rule.grants() == GrantTreatment.DEDUCT_FIRST;
        BigInteger base = grantFirst ? shared.subtract(granted) : shared;
        for (int i = 0; i < rule.parts().size(); i++) {
            numerators.add(weights.numerator(i).multiply(base));
        }
        BigInteger grant = granted.multiply(denominator);
        switch (rule.grants()) {
            case DEDUCT_FIRST -> {}
            case DEDUCT_FROM_REST -> deduct(weights.rest(), grant);
            case DEDUCT_IN_ORDER -> deductInOrder(grant);
            case CREDIT_EQUALLY -> numerators.add(grant.negate());
        }
    }

    private void deduct(int part, BigInteger amount) {
        numerators.set(part, numerators.get(part).subtract(amount));
    }

    private void deductInOrder(BigInteger grant) {
        BigInteger left = grant;
        for (int i = 0; i < numerators.size(); i++) {
            BigInteger used = left.min(numerators.get(i));
            deduct(i, used);
            left = left.subtract(used);
        }
    }

    int count() {
        return numerators.size();
    }

    BigInteger numerator(int column) {
        return numerators.get(column);
    }

    BigInteger denominator() {
        return denominator;
    }

    /** The column's amount in kroner, exact. */
    Fraction amount(int column) {
        return new Fraction(numerators.get(column), denominator.multiply(BigInteger.valueOf(100)));
    }
}
