package no.samspill.domain.invoicing;

import no.samspill.domain.calendar.HalfYear;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.money.Fraction;

/**
 * Første faktura: how much of the year's budget share the first half-year's invoice holds.
 *
 * <p>Example: equal halves are a portion of 1/2; a party that joins on 1 April has by months 3 of its 9 in the first
 * half-year.
 */
public sealed interface FirstInstalment {

    /**
     * How much of the party's share the first half-year's invoice holds.
     *
     * @param period of the statement the share is from; the party takes part on some day of it
     */
    Fraction of(Party party, Period period);

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

        @Override
        public Fraction of(Party party, Period period) {
            return fraction;
        }
    }

    /** By months: for each party, its months in the first half-year of its months in the year. */
    record ByMonths() implements FirstInstalment {

        @Override
        public Fraction of(Party party, Period period) {
            Period present = party.presence(period).orElse(period);
            long months = HalfYear.FIRST
                    .of(present.from().getYear())
                    .intersection(present)
                    .map(Period::monthsTouched)
                    .orElse(0L);
            return Fraction.of(months, present.monthsTouched());
        }
    }
}
