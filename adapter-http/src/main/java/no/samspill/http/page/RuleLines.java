package no.samspill.http.page;

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

/** Regelen med ord: a sentence for each thing it says. */
public record RuleLines(Page page) {

    public List<String> of(SharingRule rule) {
        List<String> lines = new ArrayList<>(rule instanceof Split split ? split(split) : tariff((Tariff) rule));
        lines.add(page.text("proration." + rule.proration()));
        lines.add(page.text(
                rule instanceof Split ? "rule.rounding" : "rule.rounding-each", page.text("unit." + rule.unit())));
        return lines;
    }

    private List<String> split(Split split) {
        List<String> lines = new ArrayList<>();
        split.parts().forEach(part -> lines.add(page.text("rule.part", part.name(), weight(part), key(part.key()))));
        lines.add(page.capital(page.word(split.grants())) + ".");
        split.minimum().ifPresent(minimum -> lines.add(page.text("rule.minimum", page.kroner(minimum))));
        split.cap().ifPresent(cap -> lines.add(page.text("rule.cap", page.kroner(cap))));
        return lines;
    }

    private String weight(Part part) {
        return part.weight().map(Fraction::toString).orElseGet(() -> page.text("rule.rest"));
    }

    private String key(Key key) {
        if (key instanceof Key.ByFigure figures) {
            return page.text("rule.by-figure", name(figures.key()));
        }
        return key instanceof Key.Fixed fixed
                ? page.text(
                        "rule.fixed",
                        fixed.shares().entrySet().stream()
                                .map(share -> share.getKey() + " " + share.getValue())
                                .collect(Collectors.joining(", ")))
                : page.text("rule.equal");
    }

    private String name(String key) {
        return page.field("key." + key);
    }

    private List<String> tariff(Tariff tariff) {
        List<String> lines = new ArrayList<>();
        lines.add(page.text("rule.base", page.kroner(tariff.base())));
        tariff.rates().forEach(rate -> lines.addAll(rate(rate)));
        tariff.minimum().ifPresent(minimum -> lines.add(page.text("rule.minimum", page.kroner(minimum))));
        tariff.cap().ifPresent(cap -> lines.add(page.text("rule.cap", page.kroner(cap))));
        tariff.outsideCap().forEach(rate -> rate(rate).forEach(line -> lines.add(page.text("rule.outside", line))));
        if (!tariff.index().equals(Fraction.ONE)) {
            lines.add(page.text("rule.index", page.percent(tariff.index())));
        }
        return lines;
    }

    private List<String> rate(Rate rate) {
        if (rate instanceof Rate.Flat flat) {
            return List.of(page.text("rule.rate", page.kroner(flat.perUnit()), name(rate.key())));
        }
        Rate.Stepped stepped = (Rate.Stepped) rate;
        List<String> lines = new ArrayList<>(List.of(page.text("rule.stepped." + stepped.mode(), name(rate.key()))));
        stepped.brackets().forEach(bracket -> lines.add(bracket(bracket, name(rate.key()))));
        return lines;
    }

    private String bracket(Rate.Bracket bracket, String key) {
        String prices = Stream.concat(
                        bracket.perUnit().stream().map(price -> page.text("rule.rate", page.kroner(price), key)),
                        bracket.amount().stream().map(NorwegianFormat::kroner))
                .collect(Collectors.joining(" + "));
        return bracket.upTo()
                .map(upTo -> page.text("rule.up-to", NorwegianFormat.number(upTo), prices))
                .orElseGet(() -> page.text("rule.open", prices));
    }
}
