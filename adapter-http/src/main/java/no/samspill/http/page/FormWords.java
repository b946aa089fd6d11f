package no.samspill.http.page;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Ord i skjema: what people write where a register has a word of its own: {@code resten}, {@code likt}, {@code elever}. The register's
 * own word is taken too.
 */
public final class FormWords {

    private static final Map<String, String> WEIGHTS =
            Map.of("resten", "REST", "rest", "REST", "the rest", "REST", "det som er att", "REST");
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("likt", "EQUAL"),
            Map.entry("equally", "EQUAL"),
            Map.entry("elever", "pupils"),
            Map.entry("elevar", "pupils"),
            Map.entry("innbyggere", "population"),
            Map.entry("innbyggjarar", "population"),
            Map.entry("inhabitants", "population"),
            Map.entry("timer", "hours"),
            Map.entry("timar", "hours"));
    private static final Map<String, String> FIRST =
            Map.of("etter månedene", "BY_MONTHS", "etter månadene", "BY_MONTHS", "by the months", "BY_MONTHS");

    private FormWords() {}

    /** What the register calls what is written in the field; what is written when it has no word of its own for it. */
    public static String code(String field, String written) {
        Map<String, String> words = switch (last(field)) {
            case "weight" -> WEIGHTS;
            case "key" -> KEYS;
            case "firstInstalment" -> FIRST;
            default -> Map.of();
        };
        return words.getOrDefault(written.strip().toLowerCase(Locale.ROOT), written);
    }

    /** What is shown in the field for what the register has. */
    static String shown(String field, String value, UnaryOperator<String> text, UnaryOperator<String> counted) {
        return switch (last(field) + " " + value) {
            case "weight REST" -> text.apply("form.rest");
            case "key EQUAL" -> text.apply("workbench.equal");
            case "firstInstalment BY_MONTHS" -> text.apply("form.by-months");
            default -> last(field).equals("key") && !value.isEmpty() ? counted.apply(value) : value;
        };
    }

    /** The same, on the page. */
    public static String shown(String field, String value, Page page) {
        return shown(field, value, page::text, key -> page.sentences().manyOf(key));
    }

    private static String last(String field) {
        return field.substring(Math.max(field.lastIndexOf('.'), field.lastIndexOf('/')) + 1);
    }
}
