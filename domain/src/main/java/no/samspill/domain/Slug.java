package no.samspill.domain;

import java.util.regex.Pattern;

/** The form of ids that people choose: short, readable, safe in a file name and in an address. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Slug() {}

    /** Whether it is 1-64 characters: lower-case letters a-z, digits and hyphens, beginning with a letter or digit. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** The text itself; throws {@link IllegalArgumentException} when it is not in this form. */
    public static String checked(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        return text;
    }
}
