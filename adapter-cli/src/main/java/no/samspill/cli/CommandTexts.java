package no.samspill.cli;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything the command line says, by key, in the user's language; what it says in tables stands with them. */
final class CommandTexts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("no.samspill.cli.texts");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private CommandTexts() {}

    /** The text of the key, with <code>{0}</code>, <code>{1}</code> ... replaced by the values. */
    static String of(String key, Object... values) {
        if (!BUNDLE.containsKey(key) && Tables.TEXTS.has(key)) {
            return Tables.TEXTS.of(key, values);
        }
        return PLACE.matcher(BUNDLE.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The text of the key, or the fallback for what has no text of its own, for example a key of the user's making. */
    static String orElse(String key, String fallback) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : Tables.TEXTS.orElse(key, fallback);
    }

    static boolean has(String key) {
        return BUNDLE.containsKey(key) || Tables.TEXTS.has(key);
    }

    /** The name of a constant, for people. */
    static String name(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : Tables.TEXTS.name(constant);
    }
}
