package no.samspill.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in Norwegian: {@code 38 101}, {@code −1 234,50}, {@code 100 000,-}.
 *
 * <p>A comma is the decimal mark, and a blank (space, no-break space or narrow no-break space, the same throughout)
 * stands between groups of three. Everything else is refused rather than understood half: points, mixed marks, groups of
 * other lengths, leading zeros, exponents. (The platform's own parser reads {@code 100 000,50} as 100.)
 */
public final class NorwegianNumber {

    private static final String BLANK = "[ \u00A0\u202F]";
    private static final Pattern WRITTEN = Pattern.compile(BLANK + "*(?<sign>[-\u2212]?)"
            + "(?<whole>0|[1-9][0-9]*|[1-9][0-9]{0,2}(?<mark>" + BLANK + ")[0-9]{3}(?:\\k<mark>[0-9]{3})*)"
            + "(?:,(?<decimals>[0-9]+)|,-)?" + BLANK + "*");
    private static final int LONGEST = 40;

    private NorwegianNumber() {}

    /** The number, with the decimals it is written with; empty when the text is anything else. */
    public static Optional<BigDecimal> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group("whole").replaceAll(BLANK, "");
        String decimals = matcher.group("decimals") == null ? "" : "." + matcher.group("decimals");
        BigDecimal number = new BigDecimal(whole + decimals);
        return Optional.of(matcher.group("sign").isEmpty() ? number : number.negate());
    }
}
