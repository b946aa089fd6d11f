package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/**
 * Sats: a price by the figures of a key.
 *
 * <p>Example: up to 1 000 at 12 kroner, above at 9: an inhabitant number of 1 500 is 13 500 by {@link Mode#WHOLE} and 16
 * 500 by {@link Mode#MARGINAL}.
 */
public sealed interface Rate {

    /** The name of the key figures in the case. */
    String key();

    /** What a party with this figure pays by the rate, in kroner; the figure is within the classes. */
    Fraction price(BigDecimal figure);

    /**
     * The same price for every unit.
     *
     * @param perUnit kroner per unit of the key, exact: rates may hold fractions of an øre
     */
    record Flat(String key, Fraction perUnit) implements Rate {

        @Override
        public Fraction price(BigDecimal figure) {
            return perUnit.times(Fraction.of(figure));
        }
    }

    /**
     * Trinnpris: a price by class.
     *
     * @param brackets ascending; only the last may be open upwards
     */
    record Stepped(String key, Mode mode, List<Bracket> brackets) implements Rate {

        public Stepped {
            brackets = List.copyOf(brackets);
        }

        @Override
        public Fraction price(BigDecimal figure) {
            Fraction price = Fraction.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            for (Bracket bracket : brackets) {
                BigDecimal within = bracket.upTo().map(figure::min).orElse(figure);
                boolean isLast = within.compareTo(figure) == 0;
                if (mode == Mode.MARGINAL) {
                    price = price.plus(bracket.price(within.subtract(below)));
                } else if (isLast) {
                    price = bracket.price(figure);
                }
                if (isLast) {
                    return price;
                }
                below = within;
            }
            throw new IllegalArgumentException("above the last class: " + figure);
        }
    }

    /** What a class price applies to. */
    enum Mode {
        /** The price of the class a party falls in applies to its whole figure. */
        WHOLE,
        /** Each class price applies to the part of the figure that lies within the class. */
        MARGINAL
    }

    /**
     * Trinn: one class of a stepped price.
     *
     * @param upTo the largest figure in the class, included; empty for the last class when it is open upwards
     * @param perUnit kroner per unit of the key; empty when the class has none
     * @param amount a fixed amount for being in the class (for {@link Mode#MARGINAL}: for reaching it); empty when none
     */
    record Bracket(Optional<BigDecimal> upTo, Optional<Fraction> perUnit, Optional<Kroner> amount) {

        private Fraction price(BigDecimal figure) {
            return perUnit.orElse(Fraction.ZERO)
                    .times(Fraction.of(figure))
                    .plus(amount.orElse(Kroner.ZERO).toFraction());
        }
    }
}
