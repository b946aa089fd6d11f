package no.samspill.persistence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as one line of PostgreSQL's text format for {@code COPY}: a tab between the values, {@code \N} for what is not there,
 * and a backslash before what would be taken for one of these or for the end of the line. So a table of a backup can be read
 * by {@code psql} too, without Samspill.
 */
final class CopyText {

    private static final String NOTHING = "\\N";

    /** What stands for itself nowhere in a line, and the letter it is written by. */
    private static final String ESCAPED = "\\\t\n\r\b\f\u000B";

    private static final String LETTERS = "\\tnrbfv";

    private CopyText() {}

    /** The line of these values, ended by a line feed. */
    static String line(List<@Nullable String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            write(line, values.get(i));
        }
        return line.append('\n').toString();
    }

    private static void write(StringBuilder line, @Nullable String value) {
        if (value == null) {
            line.append(NOTHING);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            int escape = ESCAPED.indexOf(each);
            if (escape < 0) {
                line.append(each);
            } else {
                line.append('\\').append(LETTERS.charAt(escape));
            }
        }
    }

    /** The values of a line, without its line feed. */
    static List<@Nullable String> values(String line) {
        List<@Nullable String> values = new ArrayList<>();
        for (int start = 0; start <= line.length(); ) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            values.add(value(line.substring(start, end)));
            start = end + 1;
        }
        return values;
    }

    private static @Nullable String value(String written) {
        if (written.equals(NOTHING)) {
            return null;
        }
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder value = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            if (each == '\\') {
                i++;
                int letter = i < written.length() ? LETTERS.indexOf(written.charAt(i)) : -1;
                if (letter < 0) {
                    throw new IllegalArgumentException("a backslash before nothing that has one");
                }
                value.append(ESCAPED.charAt(letter));
            } else {
                value.append(each);
            }
        }
        return value.toString();
    }
}
