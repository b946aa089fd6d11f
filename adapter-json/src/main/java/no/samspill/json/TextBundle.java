package no.samspill.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.domain.money.Fraction;

/**
 * Texts of one sort in one language, {@code refusals_nb.properties} beside a class, with places for facts.
 *
 * <p>{@code {0}} is replaced by the first fact as it is; {@code {0,kr}}, {@code {0,number}}, {@code {0,date}} show it as
 * Norwegian amounts, numbers and dates, {@code {0,word}} translates it, {@code {0,kind}} as a kind of thing that is not
 * found, {@code {0,words}} each of several between commas, {@code {0,fields}} each of several fields, and {@code {0,sentence}} is the text under what the fact names. {@code
 * {0,key}} is what a key figure counts, {@code {0,few}} and {@code {0,Few}} a small number as a word. A
 * further word, {@code {1,date,open}}, is the key of what stands there when the fact is empty.
 */
final class TextBundle {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,(\\w+))?(?:,(\\w+))?}");

    /** What is said only when a fact is told, {@code <1| Sted: {1}.>}, or when it is not, {@code <!1|...>}. */
    private static final Pattern PART = Pattern.compile("<(!?)(\\d)\\|([^<>]*)>");

    private final String sort;
    private final Language language;
    private final Properties texts;

    private TextBundle(String sort, Language language, Properties texts) {
        this.sort = sort;
        this.language = language;
        this.texts = texts;
    }

    /** Those that stand beside the class. */
    static TextBundle of(String sort, Class<?> beside, Language language) {
        return new TextBundle(sort, language, new Properties()).beside(beside);
    }

    /** Those of the same sort and language beside another class; what is not there is as it is here. */
    TextBundle beside(Class<?> other) {
        String name = sort + "_" + language.tag() + ".properties";
        try (InputStream stream = other.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name + " beside " + other.getName());
            }
            Properties own = new Properties(texts);
            own.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new TextBundle(sort, language, own);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String orElse(String key, String fallback) {
        return texts.getProperty(key, fallback);
    }

    /** The text under the key and its first fact, or else under the key, with the facts that remain in their places. */
    Optional<String> said(String key, List<String> facts) {
        String byWord = facts.isEmpty() ? null : texts.getProperty(key + "." + facts.get(0));
        if (byWord != null) {
            return Optional.of(filled(byWord, facts.subList(1, facts.size())));
        }
        return Optional.ofNullable(texts.getProperty(key)).map(pattern -> filled(pattern, facts));
    }

    private String filled(String pattern, List<String> facts) {
        String said = PART.matcher(pattern)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1).isEmpty() == isTold(part.group(2), facts) ? part.group(3) : ""));
        return PLACE.matcher(said).replaceAll(place -> Matcher.quoteReplacement(shown(place, facts)));
    }

    private static String several(String fact, UnaryOperator<String> called) {
        return Arrays.stream(fact.split(",")).map(called).collect(Collectors.joining(", "));
    }

    private static boolean isTold(String index, List<String> facts) {
        int place = Integer.parseInt(index);
        return place < facts.size() && !facts.get(place).isEmpty();
    }

    private String shown(MatchResult place, List<String> facts) {
        int index = Integer.parseInt(place.group(1));
        String fact = index < facts.size() ? facts.get(index) : "";
        if (fact.isEmpty()) {
            return orElse(place.group(3) == null ? "nothing" : place.group(3), "");
        }
        String form = place.group(2) == null ? "" : place.group(2);
        return switch (form) {
            case "kr" -> Fraction.parse(fact).map(NorwegianFormat::kroner).orElse(fact);
            case "number" -> Fraction.parse(fact).map(TextBundle::number).orElse(fact);
            case "date" ->
                PlainValues.parseDate(fact)
                        .map((LocalDate date) -> NorwegianFormat.date(date))
                        .orElse(fact);
            case "word" -> orElse("word." + fact, fact);
            case "kind" -> orElse("kind." + fact, fact);
            case "key" -> orElse("many." + fact, fact);
            case "few" -> orElse("few." + fact, fact);
            case "Few" -> {
                String few = orElse("few." + fact, fact);
                yield few.substring(0, 1).toUpperCase(Locale.ROOT) + few.substring(1);
            }
            case "words" -> several(fact, each -> orElse("word." + each, each));
            case "fields" -> several(fact, each -> FieldNames.in(language).of(Record.class, each));
            case "sentence" ->
                said(fact, facts.subList(index + 1, facts.size())).orElse(String.join(" ", facts));
            default -> fact;
        };
    }

    /** A decimal number when it ends, else the fraction itself. */
    private static String number(Fraction fraction) {
        var decimal = NorwegianFormat.rounded(fraction, 10).stripTrailingZeros();
        return Fraction.of(decimal).equals(fraction) ? NorwegianFormat.number(decimal) : fraction.toString();
    }
}
