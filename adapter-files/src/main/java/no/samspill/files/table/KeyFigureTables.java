package no.samspill.files.table;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.files.figures.BundledMunicipalities;

/** Registrerte nøkkeltall som tabeller. */
public record KeyFigureTables(TableTexts texts) {

    public Table list(List<RegisteredKeyFigures> sets) {
        return new Table(
                        List.of(
                                texts.text("key"),
                                texts.text("reference-date", "referenceDate"),
                                texts.number("version"),
                                texts.text("status"),
                                texts.number("figures"),
                                texts.number("unknown"),
                                texts.text("source"),
                                texts.text("registered", "registeredAt"),
                                texts.text("by", "registeredBy")),
                        sets.stream().map(this::row).toList())
                .titled(texts.of("table.key-figures"));
    }

    private List<Cell> row(RegisteredKeyFigures set) {
        long unknown = set.figures().figures().values().stream()
                .filter(Figure.Unknown.class::isInstance)
                .count();
        return List.of(
                Cell.text(set.key()),
                Cell.of(set.figures().referenceDate()),
                Cell.of(set.version()),
                texts.word(set.figures().status()),
                Cell.of(set.figures().figures().size() - unknown),
                Cell.of(unknown),
                Cell.text(set.figures().source()),
                Cell.of(set.registeredAt()),
                Cell.text(set.registeredBy()));
    }

    /** The figures of one set; one that is not known is an empty cell, and a note says why. */
    public Table figures(RegisteredKeyFigures set) {
        return new Table(
                        List.of(
                                texts.text("party"),
                                texts.text("name"),
                                texts.number("figure", "value"),
                                texts.text("note")),
                        set.figures().figures().entrySet().stream()
                                .map(entry -> List.of(
                                        Cell.text(entry.getKey()),
                                        Cell.text(name(
                                                entry.getKey(), set.figures().referenceDate())),
                                        entry.getValue()
                                                .value()
                                                .map(number -> Cell.of(number))
                                                .orElse(Cell.EMPTY),
                                        note(entry.getValue())))
                                .toList())
                .titled(texts.of("table.figures"));
    }

    /** What the municipality was called on the date; nothing for a party that is none. */
    private static String name(PartyId party, LocalDate date) {
        return MunicipalityNumber.in(party.value()).stream()
                .flatMap(number -> BundledMunicipalities.register().history(number).stream())
                .filter(one -> one.validity().contains(date))
                .map(Municipality::name)
                .findFirst()
                .orElse("");
    }

    private Cell note(Figure figure) {
        if (figure instanceof Figure.Manual manual) {
            return Cell.text(texts.of("figures.manual", manual.reason()), manual.reason());
        }
        return figure instanceof Figure.Unknown unknown ? texts.word(unknown) : Cell.EMPTY;
    }
}
