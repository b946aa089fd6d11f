package no.samspill.http.route;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.json.Language;

/** Which language a person reads. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** Where one who has chosen a language on a page keeps it. */
    private static final String COOKIE = "samspill-language";

    /** The cookie of this one, for a year. */
    static String cookie(Language language) {
        return COOKIE + "=" + language.tag() + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";
    }

    /** The one that is chosen, else the one most wanted of those there are; bokmål for those who do not say. */
    static Language of(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE))
                .flatMap(Language::of)
                .or(() -> Optional.ofNullable(context.header("Accept-Language")).flatMap(LanguageChoice::wanted))
                .orElse(Language.BOKMAL);
    }

    private static Optional<Language> wanted(String header) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream()
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .map(Locale.LanguageRange::getRange)
                    .flatMap(range -> Language.of(range).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
