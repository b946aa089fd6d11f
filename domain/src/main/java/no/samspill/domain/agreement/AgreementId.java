package no.samspill.domain.agreement;

import java.util.regex.Pattern;

/**
 * Avtalens id: a short name chosen when the agreement is registered, for example {@code orkdal-oy-utviklingsveileder}.
 *
 * @param value 1-64 characters: lower-case letters a-z, digits and hyphens, beginning with a letter or digit
 */
public record AgreementId(String value) implements Comparable<AgreementId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public AgreementId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an agreement id: " + value);
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
