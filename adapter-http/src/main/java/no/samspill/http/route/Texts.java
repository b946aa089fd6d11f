package no.samspill.http.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.samspill.files.FileRefusal;
import no.samspill.json.FieldNames;
import no.samspill.json.Language;
import no.samspill.json.Sentences;

/** What the server says to people, in one language: {@code texts_nb.properties}, and {@code nn} and {@code en}. */
public final class Texts {

    private static final Map<Language, Texts> ALL = new EnumMap<>(Map.of(
            Language.BOKMAL, new Texts(Language.BOKMAL),
            Language.NYNORSK, new Texts(Language.NYNORSK),
            Language.ENGLISH, new Texts(Language.ENGLISH)));

    private final Properties texts = new Properties();
    private final Sentences sentences;

    private Texts(Language language) {
        this.sentences = Sentences.in(language, HttpRefusal.class, FileRefusal.class);
        load(Texts.class, "texts_" + language.tag() + ".properties");
        load(FieldNames.class, "fields_" + language.tag() + ".properties");
    }

    private void load(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** How reasons are said in it. */
    public Sentences sentences() {
        return sentences;
    }

    /** The key of what a field of a record is called; those of one name are called the same unless one has its own. */
    public static String fieldKey(String sort, Class<?> record, String component) {
        String own = sort + "." + record.getSimpleName() + "." + component;
        return in(Language.BOKMAL).has(own) ? own : sort + "." + component;
    }

    /** The key of what one of a type is called; another key when it has no name. */
    public static String typeKey(Class<?> type, String otherwise) {
        String own = "type." + type.getSimpleName();
        return otherwise.isEmpty() || in(Language.BOKMAL).has(own) ? own : otherwise;
    }

    /** {@code AssessmentOrdered} is {@code ASSESSMENT_ORDERED}, as in JSON. */
    public static String constant(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text under the key, with these values in it; a key without text is a fault. */
    public String of(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text: " + key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
