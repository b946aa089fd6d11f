package no.samspill.domain.agreement;

import java.util.Optional;
import java.util.regex.Pattern;
import no.samspill.domain.money.Fraction;

/**
 * Andel: a part of a whole, as the agreement writes it: a fraction, a decimal number or a percentage.
 *
 * <p>Example: {@code 1/3} is exact; {@code 33.33 %} is 3333/10000, and three of them are 1/10000 less than all.
 *
 * @param value from nothing to all of it
 */
public record Portion(String value) {

    private static final Pattern PERCENT = Pattern.compile("(.*[0-9])[ \u00A0]*%");

    public Portion {
        if (read(value).isEmpty()) {
            throw new IllegalArgumentException("no part of a whole: " + value);
        }
    }

    /** The part the text says; empty when it says none. */
    public static Optional<Portion> parse(String text) {
        return read(text).map(exact -> new Portion(text));
    }

    /** How much it is. */
    public Fraction exact() {
        return read(value).orElseThrow();
    }

    private static Optional<Fraction> read(String text) {
        String written = text.strip().replace(',', '.');
        var percent = PERCENT.matcher(written);
        return (percent.matches()
                        ? Fraction.parse(percent.group(1)).map(one -> one.dividedBy(Fraction.of(100)))
                        : Fraction.parse(written))
                .filter(one -> one.signum() >= 0 && one.compareTo(Fraction.ONE) <= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
