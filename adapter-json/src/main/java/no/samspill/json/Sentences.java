package no.samspill.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Fraction;

/**
 * Reasons as sentences in one language: what is wrong, where, and what to do.
 *
 * <p>A sentence stands in {@code refusals_nb.properties} (and {@code nn}, {@code en}) under the code's name, or under the
 * code's name, a point and its first fact when that is a word. {@code {0}} is replaced by the first remaining fact as it
 * is; {@code {0,kr}}, {@code {0,number}}, {@code {0,date}} show it as Norwegian amounts, numbers and dates,
 * {@code {0,word}} translates it, {@code {0,kind}} as a kind of thing that is not found, {@code {0,words}} each of several
 * between commas, and {@code {0,sentence}} is the sentence of the code the first fact names. A further
 * word, {@code {1,date,open}}, is the key of what stands there when the fact is empty.
 */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,(\\w+))?(?:,(\\w+))?}");

    private static final String SORT = "refusals";

    private final Properties own;
    private final Map<String, Properties> besides = new HashMap<>();

    private Sentences(Properties own) {
        this.own = own;
    }

    /**
     * The sentences of this module, and those of each package that has {@code refusals_*.properties} of its own for the
     * codes that it and the packages below it declare; a class of it is given.
     */
    public static Sentences in(Language language, Class<?>... besides) {
        Sentences sentences = new Sentences(bundle(SORT, Sentences.class, language, new Properties()));
        for (Class<?> beside : besides) {
            sentences.besides.put(beside.getPackageName(), bundle(SORT, beside, language, sentences.own));
        }
        return sentences;
    }

    /** Texts of a sort that stand beside a class, in one language. */
    static Properties bundle(String sort, Class<?> beside, Language language, Properties otherwise) {
        String name = sort + "_" + language.tag() + ".properties";
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name + " beside " + beside.getName());
            }
            Properties bundle = new Properties(otherwise);
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The sentence; the bare code and its facts when there is none, so that a person always gets something. */
    public String of(Reason reason) {
        String code = reason.code().name();
        Properties bundle = bundleOf(reason.code().getClass().getPackageName());
        return sentence(bundle, code, reason.facts()).orElseGet(() -> code + " " + String.join(", ", reason.facts()));
    }

    private Properties bundleOf(String packageName) {
        int end = packageName.lastIndexOf('.');
        Properties above = end < 0 ? own : bundleOf(packageName.substring(0, end));
        return besides.getOrDefault(packageName, above);
    }

    /** What a constant is called in this language; its own name when it has no other. */
    public String word(Enum<?> constant) {
        return word(constant.name());
    }

    /** The same, by the constant's name. */
    public String word(String name) {
        return own.getProperty("word." + name, name);
    }

    /** What a kind of thing is called where one is not found, by the name of its type: "kostnadsavtalen". */
    public String kind(String name) {
        return own.getProperty("kind." + name, name);
    }

    /** What one of what a key counts is called, "elev"; the key itself when it has no other name. */
    public String oneOf(String key) {
        return own.getProperty("one." + key, key);
    }

    /** What several of what a key counts are called, "elever"; the key itself when it has no other name. */
    public String manyOf(String key) {
        return own.getProperty("many." + key, key);
    }

    private static Optional<String> sentence(Properties bundle, String key, List<String> facts) {
        String byWord = facts.isEmpty() ? null : bundle.getProperty(key + "." + facts.get(0));
        if (byWord != null) {
            return Optional.of(filled(bundle, byWord, facts.subList(1, facts.size())));
        }
        return Optional.ofNullable(bundle.getProperty(key)).map(pattern -> filled(bundle, pattern, facts));
    }

    /** The text with these facts in their places. */
    static String filled(Properties bundle, String pattern, List<String> facts) {
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(shown(bundle, place, facts)));
    }

    private static String shown(Properties bundle, MatchResult place, List<String> facts) {
        int index = Integer.parseInt(place.group(1));
        String fact = index < facts.size() ? facts.get(index) : "";
        if (fact.isEmpty()) {
            return bundle.getProperty(place.group(3) == null ? "nothing" : place.group(3), "");
        }
        String form = place.group(2) == null ? "" : place.group(2);
        return switch (form) {
            case "kr" -> Fraction.parse(fact).map(NorwegianFormat::kroner).orElse(fact);
            case "number" -> Fraction.parse(fact).map(Sentences::number).orElse(fact);
            case "date" ->
                PlainValues.parseDate(fact)
                        .map((LocalDate date) -> NorwegianFormat.date(date))
                        .orElse(fact);
            case "word" -> bundle.getProperty("word." + fact, fact);
            case "kind" -> bundle.getProperty("kind." + fact, fact);
            case "words" ->
                Arrays.stream(fact.split(","))
                        .map(each -> bundle.getProperty("word." + each, each))
                        .collect(Collectors.joining(", "));
            case "sentence" ->
                sentence(bundle, fact, facts.subList(index + 1, facts.size())).orElse(String.join(" ", facts));
            default -> fact;
        };
    }

    /** A decimal number when it ends, else the fraction itself. */
    private static String number(Fraction fraction) {
        var decimal = NorwegianFormat.rounded(fraction, 10).stripTrailingZeros();
        return Fraction.of(decimal).equals(fraction)
                ? NorwegianFormat.number(decimal.scale() < 0 ? decimal.setScale(0) : decimal)
                : fraction.toString();
    }
}
