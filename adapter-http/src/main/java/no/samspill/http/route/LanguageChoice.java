package no.samspill.http.route;

import io.javalin.http.Context;
import java.util.Comparator;
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
        return Preference.in(header).stream()
                .filter(one -> one.weight() > 0)
                .sorted(Comparator.comparingInt(Preference::weight).reversed())
                .flatMap(one -> Language.of(one.wanted()).stream())
                .findFirst();
    }
}
