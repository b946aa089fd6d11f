package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Rate;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.Tariff;
import no.samspill.domain.money.Fraction;
import no.samspill.json.NorwegianFormat;

/** A cost-sharing rule in plain words, a line for each thing it says. */
final class RuleWords {

    private RuleWords() {}

    static List<String> of(SharingRule rule) {
        List<String> lines = new ArrayList<>(rule instanceof Split split ? split(split) : tariff((Tariff) rule));
        lines.add(CommandTexts.name(rule.proration()));
        lines.add(CommandTexts.of(
                rule instanceof Split ? "rule.rounding" : "rule.rounding-each", CommandTexts.name(rule.unit())));
        return lines;
    }

    private static List<String> split(Split split) {
        List<String> lines = new ArrayList<>();
        split.parts()
                .forEach(part -> lines.add(CommandTexts.of("rule.part", part.name(), weight(part), key(part.key()))));
        lines.add(CommandTexts.name(split.grants()));
        split.minimum()
                .ifPresent(minimum -> lines.add(CommandTexts.of("rule.minimum", NorwegianFormat.kroner(minimum))));
        split.cap().ifPresent(cap -> lines.add(CommandTexts.of("rule.cap", NorwegianFormat.kroner(cap))));
        return lines;
    }

    private static String weight(Part part) {
        return part.weight().map(Fraction::toString).orElseGet(() -> CommandTexts.of("rule.rest"));
    }

    private static String key(Key key) {
        if (key instanceof Key.ByFigure figures) {
            return CommandTexts.of(
                    "rule.by-figure", CommandTexts.orElse("key." + figures.key() + ".many", figures.key()));
        }
        return key instanceof Key.Fixed fixed
                ? CommandTexts.of(
                        "rule.fixed",
                        fixed.shares().entrySet().stream()
                                .map(share -> share.getKey() + " " + share.getValue())
                                .collect(Collectors.joining(", ")))
                : CommandTexts.of("rule.equal");
    }

    private static List<String> tariff(Tariff tariff) {
        List<String> lines = new ArrayList<>();
        lines.add(CommandTexts.of("rule.base", NorwegianFormat.kroner(tariff.base())));
        tariff.rates().forEach(rate -> lines.addAll(rate(rate)));
        tariff.minimum()
                .ifPresent(minimum -> lines.add(CommandTexts.of("rule.minimum", NorwegianFormat.kroner(minimum))));
        tariff.cap().ifPresent(cap -> lines.add(CommandTexts.of("rule.cap", NorwegianFormat.kroner(cap))));
        tariff.outsideCap()
                .forEach(rate -> rate(rate).forEach(line -> lines.add(CommandTexts.of("rule.outside", line))));
        if (!tariff.index().equals(Fraction.ONE)) {
            lines.add(CommandTexts.of(
                    "rule.index",
                    NorwegianFormat.number(NorwegianFormat.rounded(
                            tariff.index().times(Fraction.of(10_000)).dividedBy(Fraction.of(100)), 2))));
        }
        return lines;
    }

    private static List<String> rate(Rate rate) {
        String key = CommandTexts.orElse("key." + rate.key() + ".one", rate.key());
        if (rate instanceof Rate.Flat flat) {
            return List.of(CommandTexts.of("rule.rate", NorwegianFormat.kroner(flat.perUnit()), key));
        }
        Rate.Stepped stepped = (Rate.Stepped) rate;
        List<String> lines = new ArrayList<>(List.of(CommandTexts.of(
                "rule.stepped",
                CommandTexts.orElse("key." + rate.key() + ".many", rate.key()),
                CommandTexts.name(stepped.mode()))));
        stepped.brackets()
                .forEach(bracket -> lines.add(CommandTexts.of(
                        "rule.bracket",
                        bracket.upTo()
                                .map(upTo -> CommandTexts.of("rule.up-to", NorwegianFormat.number(upTo)))
                                .orElseGet(() -> CommandTexts.of("rule.open")),
                        Stream.concat(
                                        bracket.perUnit().stream()
                                                .map(price -> CommandTexts.of(
                                                        "rule.rate", NorwegianFormat.kroner(price), key)),
                                        bracket.amount().stream().map(NorwegianFormat::kroner))
                                .collect(Collectors.joining(" + ")))));
        return lines;
    }
}
