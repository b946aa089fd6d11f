package no.samspill.files.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Headings compared as people read them: capitals, blanks, full stops and hyphens do not count. */
final class Headings {

    private static final String UDIR_MARKS = "Foreløpige tall|Brudd$";

    private Headings() {}

    /** The places of the headings that are called any of these. */
    static List<Integer> matching(List<String> headings, List<String> names) {
        List<String> sought = names.stream().map(Headings::bare).toList();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (sought.contains(bare(headings.get(i)))) {
                places.add(i);
            }
        }
        return places;
    }

    /** Without blanks of any kind at either end; the platform's own way leaves no-break spaces. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    /** Letters and digits only, in lower case, without the words Udir adds to a heading. */
    static String bare(String text) {
        return Normalizer.normalize(text.strip().replaceAll(UDIR_MARKS, ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
