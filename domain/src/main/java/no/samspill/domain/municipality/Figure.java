package no.samspill.domain.municipality;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tall: what is known of one party for one key. A figure that is not known is said openly and never becomes 0.
 *
 * <p>Example: 220 counted; 220 by hand, since the source has none; or suppressed, when too few to be told.
 */
public sealed interface Figure {

    /** The number, when there is one to calculate with. */
    Optional<BigDecimal> value();

    /** A number as the source gives it, in units of the key (persons, pupils, hours). */
    record Counted(BigDecimal number) implements Figure {

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }
    }

    /**
     * Manuelt tall: a number someone has entered because the source gives none.
     *
     * @param reason why, and where the number is from; not blank
     */
    record Manual(BigDecimal number, String reason) implements Figure {

        public Manual {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a manual figure needs a reason");
            }
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }
    }

    /** A figure the source does not give, and why. */
    enum Unknown implements Figure {
        /** Prikket: the source holds the number back, to protect single persons. */
        SUPPRESSED,
        /** Ikke innhentet: the source has not collected it. */
        NOT_COLLECTED;

        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }
    }
}
