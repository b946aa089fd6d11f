package no.samspill.domain;

/**
 * Kortnavn: the form of ids that people choose, short, readable, safe in a file name and in an address.
 *
 * <p>Example: {@code it-samarbeid} is one; {@code IT-samarbeid}, {@code -it} and {@code it samarbeid} are none.
 */
public final class Slug {

    /** The most characters one has. */
    public static final int LONGEST = 64;

    private Slug() {}

    /** Whether it is 1-64 characters: lower-case letters a-z, digits and hyphens, beginning with a letter or digit. */
    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.charAt(0) != '-'
                && text.chars().allMatch(each -> each == '-' || isLetter(each) || isDigit(each));
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** The text itself; throws {@link IllegalArgumentException} when it is not in this form. */
    public static String checked(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        return text;
    }
}
