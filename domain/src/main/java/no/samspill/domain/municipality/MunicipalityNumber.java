package no.samspill.domain.municipality;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kommunenummer: four digits, the first two the county's. Text, never a number: Oslo is {@code 0301}.
 *
 * <p>A number names a municipality only together with a date: numbers end when counties change, and have been used
 * again for another area (1806 was Svolvær, and is Narvik from 2020).
 *
 * @param value four digits
 */
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    public MunicipalityNumber {
        if (!FOUR_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not four digits: " + value);
        }
    }

    /** The number in a text someone has given; empty when it is not four digits and nothing else. */
    public static Optional<MunicipalityNumber> in(String text) {
        return FOUR_DIGITS.matcher(text).matches() ? Optional.of(new MunicipalityNumber(text)) : Optional.empty();
    }

    /** Fylkesnummer: the number of the county, for example {@code 55}. */
    public String county() {
        return value.substring(0, 2);
    }

    /** The municipality as a participant in a cooperation. */
    public PartyId party() {
        return new PartyId(value);
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
