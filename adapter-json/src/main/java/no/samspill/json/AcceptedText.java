package no.samspill.json;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * AcceptedText people have written: not blank, of a reasonable length, one form of each letter (NFC), and nothing an XML document
 * could not hold, so that whatever is accepted here can be exported later.
 */
final class AcceptedText {

    static final int MAX_LENGTH = 500;

    /** Stands for a text that could not be read. */
    static final String PLACEHOLDER = "?";

    private AcceptedText() {}

    static String read(JsonInput in) {
        return in.is(in.node().isTextual(), "TEXT")
                ? accepted(in, in.node().textValue()).orElse(PLACEHOLDER)
                : PLACEHOLDER;
    }

    /** The text in the form it is kept; empty, and noted, when it is not accepted. */
    static Optional<String> accepted(JsonInput place, String text) {
        return accepted(place, text, MAX_LENGTH);
    }

    /** The same, for a text that may be longer or must be shorter. */
    static Optional<String> accepted(JsonInput place, String text, int longest) {
        OptionalInt illegal = illegal(text);
        if (text.isBlank()) {
            place.unread(JsonRefusal.EMPTY_TEXT, place.field());
        } else if (text.length() > longest) {
            place.unread(JsonRefusal.TEXT_TOO_LONG, Integer.toString(text.length()), Integer.toString(longest));
        } else if (illegal.isPresent()) {
            place.unread(JsonRefusal.ILLEGAL_CHARACTER, String.format("U+%04X", illegal.getAsInt()));
        } else {
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        return Optional.empty();
    }

    private static OptionalInt illegal(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (!isLegal(point)) {
                return OptionalInt.of(point);
            }
        }
        return OptionalInt.empty();
    }

    /** The text with the replacement character for every character that is not accepted. */
    static String replaceIllegal(String text) {
        return text.codePoints()
                .map(point -> isLegal(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A character of XML 1.0; half a surrogate pair is none. */
    private static boolean isLegal(int point) {
        boolean isControl = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean isHalfAPair = point >= 0xD800 && point <= 0xDFFF;
        return !isControl && !isHalfAPair && point != 0xFFFE && point != 0xFFFF;
    }
}
