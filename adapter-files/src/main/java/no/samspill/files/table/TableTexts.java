package no.samspill.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.domain.LegalReference;
import no.samspill.files.table.Table.Column;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.Language;
import no.samspill.json.Sentences;

/**
 * What tables say to people in one language: their titles and headings, and what constants are called in them. The texts
 * stand in {@code tables_nb.properties}, and {@code nn} and {@code en}.
 */
public final class TableTexts {

    private static final Map<Language, Properties> ALL = new ConcurrentHashMap<>();
    private static final Sentences OF_PROGRAMS = Sentences.in(Language.BOKMAL);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Properties texts;
    private final Sentences sentences;

    private TableTexts(Properties texts, Sentences sentences) {
        this.texts = texts;
        this.sentences = sentences;
    }

    /**
     * The texts of this language.
     *
     * @param sentences of the same language
     */
    public static TableTexts in(Language language, Sentences sentences) {
        return new TableTexts(ALL.computeIfAbsent(language, TableTexts::load), sentences);
    }

    /** The texts that name columns also for programs, which read the same whatever language their user reads. */
    TableTexts ofPrograms() {
        return in(Language.BOKMAL, OF_PROGRAMS);
    }

    private static Properties load(Language language) {
        String name = "tables_" + language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(TableTexts.class.getResourceAsStream(name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of the key, with <code>{0}</code>, <code>{1}</code> ... replaced by the values. */
    public String of(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text: " + key);
        }
        return PLACE.matcher(pattern)
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The text of the key, or the fallback for what has no text of its own, for example a key of the user's making. */
    public String orElse(String key, String fallback) {
        return texts.getProperty(key, fallback);
    }

    Sentences sentences() {
        return sentences;
    }

    Column text(String key, String name) {
        return Column.text(of("column." + key), name);
    }

    /** A heading that is called in the texts as programs call it. */
    Column text(String name) {
        return text(name, name);
    }

    Column number(String key, String name) {
        return Column.number(of("column." + key), name);
    }

    Column number(String name) {
        return number(name, name);
    }

    /** The name of a constant, for people: one of its own in tables, or the word refusals use for it. */
    public String name(Enum<?> constant) {
        return orElse(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), sentences.word(constant));
    }

    public Cell word(Enum<?> constant) {
        return Cell.text(name(constant), constant.name());
    }

    /** Several things in one cell, with a blank between them. */
    static Cell list(List<?> things) {
        return Cell.text(things.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** Several ids in one cell: their names before them for people, the ids alone for programs. */
    static Cell named(RegisterNames names, List<?> ids) {
        return Cell.text(names.withIds(ids), list(ids).raw());
    }

    /** Where the law stands, as people write it. */
    static String law(LegalReference law) {
        return law.act() + " " + law.paragraph();
    }
}
