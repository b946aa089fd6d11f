package no.samspill.http.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.domain.costsharing.PartAmount;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.PartyId;
import no.samspill.http.page.Chart;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.json.NorwegianFormat;

/** Beregningsark: a sharing as tables, from what went in to what each party pays. */
public record SharingSheet(Page page, Sharing sharing) {

    private static final long FULL = 100;

    /** What each party pays, and what it is made of. */
    public Grid shares() {
        List<String> heads = new ArrayList<>(List.of("column.party"));
        List<PartAmount> parts =
                sharing.shares().isEmpty() ? List.of() : sharing.shares().get(0).parts();
        parts.forEach(part -> heads.add(name(part)));
        heads.add("sheet.amount");
        keys().forEach(key -> heads.add(page.text("sheet.per", key(key))));
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < sharing.shares().size(); i++) {
            rows.add(row(sharing.input().parties().get(i), sharing.shares().get(i)));
        }
        return new Grid(heads, rows);
    }

    private Grid.Row row(Party party, Share share) {
        List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.text(party.name())));
        share.parts().forEach(part -> cells.add(Grid.number(page.kroner(part.amount()))));
        cells.add(Grid.number(page.kroner(share.amount())));
        keys().forEach(key -> cells.add(Grid.number(perUnit(share, key))));
        return new Grid.Row("", cells);
    }

    String perUnit(Share share, String key) {
        return Optional.ofNullable(share.perUnit().get(key)).map(page::kroner).orElse("–");
    }

    List<String> keys() {
        return List.copyOf(new TreeSet<>(sharing.input().rule().keys()));
    }

    /** What one of what a key counts is called. */
    String key(String key) {
        return page.sentences().oneOf(key);
    }

    private String many(String key) {
        return page.sentences().manyOf(key);
    }

    private String name(PartAmount part) {
        return switch (part.kind()) {
            case PART -> part.name();
            case RATE -> page.text("sheet.by", many(part.name()));
            case OUTSIDE_CAP -> page.text("sheet.outside", many(part.name()));
            case GRANT -> page.text("sheet.grant");
            case BOUNDS -> page.text("sheet.bounds");
            case BASE -> page.text("sheet.base");
            case DIRECT -> page.text("sheet.direct");
        };
    }

    /** Each party's share of the sum, to be looked at. */
    public Chart chart() {
        long longest = sharing.shares().stream()
                .mapToLong(one -> Math.max(one.amount().ore(), 1))
                .max()
                .orElse(1);
        List<Chart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < sharing.shares().size(); i++) {
            Kroner amount = sharing.shares().get(i).amount();
            long length = Math.max(0, amount.ore()) / Math.max(1, longest / FULL);
            bars.add(new Chart.Bar(
                    sharing.input().parties().get(i).name(),
                    page.kroner(amount) + part(amount),
                    Math.min(FULL, length)));
        }
        return new Chart(bars);
    }

    private String part(Kroner amount) {
        Kroner sum = sharing.sum();
        return sum.isZero() ? "" : " (" + page.percent(amount.toFraction().dividedBy(sum.toFraction())) + ")";
    }

    /** The costs and the grants, and what is left to share. */
    public Grid sums() {
        List<Grid.Row> rows = new ArrayList<>();
        sharing.input().costs().forEach(cost -> rows.add(line(cost.text() + borne(cost.party()), cost.amount())));
        rows.add(line(page.text("sheet.gross"), sharing.gross()));
        sharing.input()
                .grants()
                .forEach(grant -> rows.add(line(grant.text(), grant.amount().negated())));
        rows.add(line(page.text("sheet.to-share"), sharing.toShare()));
        rows.add(line(page.text("sheet.sum"), sharing.sum()));
        return new Grid(List.of("sheet.what", "sheet.amount"), rows);
    }

    private String borne(Optional<PartyId> party) {
        return party.map(id -> " – " + page.text("sheet.borne", nameOf(id))).orElse("");
    }

    private String nameOf(PartyId id) {
        return sharing.input().parties().stream()
                .filter(one -> one.id().equals(id))
                .map(Party::name)
                .findFirst()
                .orElse(id.value());
    }

    private Grid.Row line(String text, Kroner amount) {
        return new Grid.Row("", List.of(Grid.text(text), Grid.number(page.kroner(amount))));
    }

    /** The key figures it is shared by. */
    public Grid figures() {
        List<String> heads = new ArrayList<>(List.of("column.party"));
        sharing.input()
                .keyFigures()
                .forEach((key, set) ->
                        heads.add(page.text("sheet.figures", many(key), page.date(set.referenceDate()), set.source())));
        Stream<Party> parties = sharing.input().parties().stream()
                .filter(one -> !sharing.input().keyFigures().isEmpty());
        return new Grid(
                heads, parties.map(party -> new Grid.Row("", figures(party))).toList());
    }

    private List<Grid.Cell> figures(Party party) {
        List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.text(party.name())));
        sharing.input().keyFigures().values().forEach(set -> {
            Figure figure = set.figures().get(party.id());
            Optional<BigDecimal> number = figure == null ? Optional.empty() : figure.value();
            cells.add(Grid.number(number.map(NorwegianFormat::number).orElse("–")));
        });
        return cells;
    }

    /** By how much what a party pays is another than before. */
    static String difference(Kroner now, Kroner before) {
        Kroner more = now.minus(before);
        return (more.isNegative() || more.isZero() ? "" : "+") + NorwegianFormat.kroner(more);
    }
}
