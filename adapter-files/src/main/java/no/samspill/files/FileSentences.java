package no.samspill.files;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.domain.Reason;

/**
 * What this module's reasons and notes say to a person, in bokmål, nynorsk or English; those of JSON as text and of
 * municipalities too. A locale of another language gets bokmål.
 */
public final class FileSentences {

    private static final String BUNDLE = "no.samspill.files.refusals";
    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("([0-9]+):([0-9]+)");

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** Reasons whose facts are what someone wrote, to be shown as written. */
    private static final Set<Reason.Code> QUOTING =
            Set.of(FileRefusal.INVALID_NUMBER, FileRefusal.INVALID_MUNICIPALITY_NUMBER, FileRefusal.NAME_DIFFERS);

    private FileSentences() {}

    /** Whether there is a sentence for the code. */
    public static boolean has(Reason.Code code) {
        return bundle(Locale.forLanguageTag("nb")).containsKey(code.name());
    }

    /** What is wrong and what to do, without the place. */
    public static String sentence(Reason reason, Locale locale) {
        MessageFormat format =
                new MessageFormat(bundle(locale).getString(reason.code().name()), Locale.ROOT);
        boolean quotes = QUOTING.contains(reason.code());
        return format.format(reason.facts().stream()
                .map(fact -> quotes ? fact : shown(fact, locale))
                .toArray());
    }

    /** Where it is, for people: {@code linje 7, kolonne 3}, {@code Ark1!B7}; empty for the whole file. */
    public static String where(Reason reason, Locale locale) {
        return shown(reason.pointer(), locale);
    }

    /** Places and dates as people write them; all else as it is. */
    private static String shown(String fact, Locale locale) {
        Matcher place = LINE_AND_COLUMN.matcher(fact);
        if (place.matches()) {
            return MessageFormat.format(bundle(locale).getString("where"), place.group(1), place.group(2));
        }
        Matcher date = DATE.matcher(fact);
        return date.matches() ? date.group(3) + "." + date.group(2) + "." + date.group(1) : fact;
    }

    private static ResourceBundle bundle(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "nb";
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
