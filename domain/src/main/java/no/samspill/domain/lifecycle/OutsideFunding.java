package no.samspill.domain.lifecycle;

import java.util.Optional;
import java.util.regex.Pattern;
import no.samspill.domain.money.Kroner;

/**
 * Tilskudd: money from outside.
 *
 * @param source who gives it
 * @param amount in øre; empty when nobody has said
 * @param year the year or years it is for, as it was written
 */
public record OutsideFunding(String source, State state, Optional<Kroner> amount, Optional<String> year) {

    /** A year, and the two digits of another after it: 2019, 2019–2021 (two years), 2019–21. */
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20))(\\d\\d)(?:\\s*[-–/]\\s*(\\d\\d))?\\b");

    /** The last of the years it is for, as far as the text tells. */
    public Optional<Integer> lastYear() {
        return YEAR.matcher(year.orElse(""))
                .results()
                .map(found -> found.group(1) + (found.group(3) == null ? found.group(2) : found.group(3)))
                .map(Integer::valueOf)
                .max(Integer::compareTo);
    }

    /** Whether it has been given, used or not. */
    public boolean isGiven() {
        return state == State.AWARDED || state == State.DRAWN;
    }

    /** How far it has come. */
    public enum State {
        APPLIED,
        AWARDED,
        DRAWN,
        REFUSED
    }
}
