package no.samspill.domain.notice;

import java.util.Base64;

/**
 * Signeringsnøkkel: what a receiver knows us by, shared by the two of us alone. Never shown.
 *
 * @param value {@code whsec_} and the base64 of {@value #LEAST_BYTES} to {@value #MOST_BYTES} bytes (Standard Webhooks 1.0)
 */
public record SigningKey(String value) {

    private static final String BEGINNING = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    public SigningKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no signing key");
        }
    }

    public static boolean isValid(String text) {
        try {
            int length = text.startsWith(BEGINNING) ? decoded(text).length : 0;
            return LEAST_BYTES <= length && length <= MOST_BYTES;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The key itself, in base64. */
    public String base64() {
        return value.substring(BEGINNING.length());
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text.substring(BEGINNING.length()));
    }

    @Override
    public String toString() {
        return BEGINNING + "***";
    }
}
