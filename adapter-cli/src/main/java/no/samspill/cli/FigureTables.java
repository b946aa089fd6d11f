package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.files.BundledMunicipalities;

/** Registered key figures as tables. */
final class FigureTables {

    private FigureTables() {}

    static Table list(List<RegisteredKeyFigures> sets) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.key"), "key"),
                        Column.text(Texts.of("column.reference-date"), "referenceDate"),
                        Column.number(Texts.of("column.version"), "version"),
                        Column.text(Texts.of("column.status"), "status"),
                        Column.number(Texts.of("column.figures"), "figures"),
                        Column.number(Texts.of("column.unknown"), "unknown"),
                        Column.text(Texts.of("column.source"), "source"),
                        Column.text(Texts.of("column.registered"), "registeredAt"),
                        Column.text(Texts.of("column.by"), "registeredBy")),
                sets.stream().map(FigureTables::row).toList());
    }

    private static List<Cell> row(RegisteredKeyFigures set) {
        long unknown = set.figures().figures().values().stream()
                .filter(Figure.Unknown.class::isInstance)
                .count();
        return List.of(
                Cell.of(set.key()),
                Cells.of(set.figures().referenceDate()),
                Cell.of(set.version()),
                Cells.of(set.figures().status()),
                Cell.of(set.figures().figures().size() - unknown),
                Cell.of(unknown),
                Cell.of(set.figures().source()),
                Cells.of(set.registeredAt()),
                Cell.of(set.registeredBy()));
    }

    static Table figures(RegisteredKeyFigures set) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.party"), "party"),
                        Column.text(Texts.of("column.name"), "name"),
                        Column.number(Texts.of("column.figure"), "value"),
                        Column.text(Texts.of("column.note"), "note")),
                set.figures().figures().entrySet().stream()
                        .map(entry -> List.of(
                                Cell.of(entry.getKey()),
                                Cell.of(name(entry.getKey(), set.figures().referenceDate())),
                                entry.getValue().value().map(Cells::of).orElse(Cells.EMPTY),
                                note(entry.getValue())))
                        .toList());
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

    private static Cell note(Figure figure) {
        if (figure instanceof Figure.Manual manual) {
            return new Cell(Texts.of("figures.manual", manual.reason()), manual.reason());
        }
        return figure instanceof Figure.Unknown unknown ? Cells.of(unknown) : Cells.EMPTY;
    }
}
