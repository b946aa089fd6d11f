package no.samspill.domain.invoicing;

import no.samspill.domain.money.Fraction;

/** Første faktura: how much of the year's budget share the first half-year's invoice holds. */
public sealed interface FirstInstalment {

    /**
     * An agreed part of it; equal halves are 1/2.
     *
     * @param fraction above 0, below 1
     */
    record Portion(Fraction fraction) implements FirstInstalment {

        public Portion {
            if (fraction.signum() <= 0 || fraction.compareTo(Fraction.ONE) >= 0) {
                throw new IllegalArgumentException("not between 0 and 1: " + fraction);
            }
        }
    }

    /** By months: for each party, its months in the first half-year of its months in the year. */
    record ByMonths() implements FirstInstalment {}
}
