package no.samspill.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Rate;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.Tariff;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/**
 * Fordelingsregelen med ord: a line for each thing a rule says, in one language. The texts stand in
 * {@code rules_nb.properties}, and {@code nn} and {@code en}.
 */
public final class RuleInWords {

    private static final Map<Language, RuleInWords> ALL =
            Arrays.stream(Language.values()).collect(toUnmodifiableMap(identity(), RuleInWords::new));

    private final TextBundle texts;
    private final Sentences sentences;

    private RuleInWords(Language language) {
        this.texts = TextBundle.of("rules", RuleInWords.class, language);
        this.sentences = Sentences.in(language);
    }

    public static RuleInWords in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Its lines, in the order they are applied. */
    public List<String> of(SharingRule rule) {
        List<String> lines = new ArrayList<>(rule instanceof Split split ? split(split) : tariff((Tariff) rule));
        lines.add(said(rule.proration().name()));
        lines.add(said(rule instanceof Split ? "rounding" : "rounding-each", sentences.word(rule.unit())));
        return List.copyOf(lines);
    }

    private List<String> split(Split split) {
        List<String> lines = new ArrayList<>();
        split.parts().forEach(part -> lines.add(said("part", part.name(), weight(part), key(part.key()))));
        lines.add(said(split.grants().name()));
        lines.addAll(bounds(split.minimum(), split.cap()));
        return lines;
    }

    private String weight(Part part) {
        return part.weight().map(Fraction::toString).orElseGet(() -> said("rest"));
    }

    private String key(Key key) {
        if (key instanceof Key.ByFigure figures) {
            return said("by-figure", sentences.manyOf(figures.key()));
        }
        return key instanceof Key.Fixed fixed
                ? said(
                        "fixed",
                        fixed.shares().entrySet().stream()
                                .map(share -> share.getKey() + " " + share.getValue())
                                .collect(joining(", ")))
                : said("equal");
    }

    private List<String> tariff(Tariff tariff) {
        List<String> lines = new ArrayList<>(List.of(said("base", NorwegianFormat.kroner(tariff.base()))));
        tariff.rates().forEach(rate -> lines.addAll(rate(rate)));
        lines.addAll(bounds(tariff.minimum(), tariff.cap()));
        tariff.outsideCap().forEach(rate -> {
            List<String> of = rate(rate);
            lines.add(said("outside", of.get(0)));
            lines.addAll(of.subList(1, of.size()));
        });
        if (!tariff.index().equals(Fraction.ONE)) {
            Fraction percent = tariff.index().times(Fraction.of(100));
            lines.add(said("index", NorwegianFormat.number(NorwegianFormat.rounded(percent, 2))));
        }
        return lines;
    }

    private List<String> bounds(Optional<Kroner> minimum, Optional<Kroner> cap) {
        return Stream.concat(
                        minimum.map(amount -> said("minimum", NorwegianFormat.kroner(amount))).stream(),
                        cap.map(amount -> said("cap", NorwegianFormat.kroner(amount))).stream())
                .toList();
    }

    private List<String> rate(Rate rate) {
        if (rate instanceof Rate.Flat flat) {
            return List.of(price(flat.perUnit(), flat.key()));
        }
        Rate.Stepped stepped = (Rate.Stepped) rate;
        List<String> lines =
                new ArrayList<>(List.of(said("stepped." + stepped.mode(), sentences.manyOf(stepped.key()))));
        stepped.brackets().forEach(bracket -> lines.add(bracket(bracket, stepped.key())));
        return lines;
    }

    private String bracket(Rate.Bracket bracket, String key) {
        String prices = Stream.concat(
                        bracket.perUnit().map(price -> price(price, key)).stream(),
                        bracket.amount().map(NorwegianFormat::kroner).stream())
                .collect(joining(" + "));
        String reach = bracket.upTo()
                .map(upTo -> said("up-to", NorwegianFormat.number(upTo)))
                .orElseGet(() -> said("open"));
        return said("bracket", reach, prices);
    }

    private String price(Fraction perUnit, String key) {
        return said("rate", NorwegianFormat.kroner(perUnit), sentences.oneOf(key));
    }

    private String said(String text, String... facts) {
        return texts.said(text, List.of(facts)).orElseThrow(() -> new IllegalArgumentException("no text: " + text));
    }
}
