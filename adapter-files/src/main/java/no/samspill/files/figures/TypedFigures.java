package no.samspill.files.figures;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.FigureTable.Cell;
import no.samspill.files.figures.FigureTable.Kind;
import no.samspill.files.figures.TableColumns.About;

/**
 * Key figures someone has typed: a header row somewhere near the top, then one row for each municipality with its number,
 * its name or both, and the figure. An empty figure is not collected, {@code *} is suppressed. Nothing is guessed: a
 * number must be a municipality's on the reference date, and a name beside it must be one of its names; a name alone must
 * be the name of one municipality only. Totals, and lines of one text without a figure, are left out and told of.
 */
public final class TypedFigures {

    private static final Set<String> TOTALS = Set.of("sum", "total", "totalt", "ialt", "sumtotalt", "sumialt");
    private static final Set<String> TOTAL_WORDS = Set.of("sum", "total", "totalt");

    private final MunicipalityRegister register;

    /** Reads with this register, which says what is a municipality on the reference date. */
    public TypedFigures(MunicipalityRegister register) {
        this.register = register;
    }

    /**
     * The figures of a text file: UTF-8 with or without byte order mark, or UTF-16 with one; separated by semicolon, comma
     * or tab, whichever makes the header readable.
     *
     * @throws no.samspill.domain.Refused with all that is wrong, as {@link FileRefusal}
     */
    public FigureReading csv(byte[] file, TableColumns columns, About about) {
        return read(CsvReader.of(file, StandardCharsets.UTF_8), columns, about);
    }

    /** The figures of a text file known to be in this encoding, for example ISO-8859-1; a byte order mark goes before. */
    public FigureReading csv(byte[] file, Charset charset, TableColumns columns, About about) {
        return read(CsvReader.of(file, charset), columns, about);
    }

    /**
     * The figures of a workbook: of the one sheet that has such a table. Formulas count with the value they had when the
     * file was saved; dates are refused, and text is never taken for a formula.
     *
     * @throws no.samspill.domain.Refused with all that is wrong, as {@link FileRefusal}
     */
    public FigureReading xlsx(byte[] file, TableColumns columns, About about) {
        return read(XlsxReader.of(file), columns, about);
    }

    private FigureReading read(List<FigureTable> tables, TableColumns columns, About about) {
        FigureCollection found = new FigureCollection();
        List<FigureTable> fitting = tables.stream()
                .filter(table -> TableHeader.in(table, columns).isPresent())
                .toList();
        if (fitting.isEmpty()) {
            TableHeader.refuseMissing(tables, columns, found);
            tables.stream().limit(1).map(FigureTable::faults).forEach(found::refuse);
        } else if (fitting.size() > 1) {
            String names = fitting.stream().map(FigureTable::name).collect(Collectors.joining(", "));
            found.refuse("", FileRefusal.SHEET_NOT_UNIQUE, names);
        }
        found.stopIfRefused();
        FigureTable table = fitting.get(0);
        TableHeader header = TableHeader.in(table, columns).orElseThrow();
        header.requireUnique(table, columns, found);
        for (List<Cell> row :
                table.rows().subList(header.row() + 1, table.rows().size())) {
            if (table.isText() && row.stream().skip(header.width()).anyMatch(cell -> !cell.isEmpty())) {
                String where = row.get(header.width()).where();
                found.refuse(where, FileRefusal.CSV_EXTRA_FIELDS, "" + row.size(), "" + header.width());
            } else if (!row.stream().allMatch(Cell::isEmpty)) {
                readRow(new Row(row, header, columns.decimals(), about.referenceDate()), found);
            }
        }
        found.refuse(table.faults());
        return found.reading(about.referenceDate(), about.source(), about.status());
    }

    /** One row, with what is needed to understand it. */
    private record Row(List<Cell> cells, TableHeader header, int decimals, LocalDate date) {

        Cell cell(int column) {
            return column >= 0 && column < cells.size()
                    ? cells.get(column)
                    : new Cell(cells.get(cells.size() - 1).where(), Kind.TEXT, "");
        }

        /** A table may have names only. */
        MunicipalityCells municipality() {
            return header.number() < 0
                    ? MunicipalityCells.named(cell(header.name()))
                    : MunicipalityCells.numbered(cell(header.number()), cell(header.name()));
        }

        /** The first thing that is said in the row. */
        Cell first() {
            return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow();
        }

        boolean isTotal() {
            String word = first().text().split("[\\s\\p{Z}:]", 2)[0];
            return TOTALS.contains(Headings.bare(first().text())) || TOTAL_WORDS.contains(Headings.bare(word));
        }

        /** A heading, a source or a remark: one text, in the place of no figure, that begins like no number. */
        boolean isRemark() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1
                    && cell(header.figure()).isEmpty()
                    && first().kind() == Kind.TEXT
                    && !Character.isDigit(first().text().charAt(0));
        }
    }

    private void readRow(Row row, FigureCollection found) {
        if (row.isTotal()) {
            found.note(row.first().where(), FileNote.TOTAL_LEFT_OUT, row.first().text());
            return;
        }
        MunicipalityCells municipality = row.municipality();
        if (row.isRemark() && !municipality.isName(register, row.date())) {
            found.note(row.first().where(), FileNote.TEXT_LEFT_OUT, row.first().text());
            return;
        }
        Optional<MunicipalityNumber> number = municipality.municipality(register, row.date(), found);
        Optional<Figure> figure = figure(row.cell(row.header().figure()), row.decimals(), found);
        if (number.isPresent() && figure.isPresent()) {
            found.add(municipality.where(), number.get(), figure.get());
        }
    }

    private static Optional<Figure> figure(Cell cell, int decimals, FigureCollection found) {
        Optional<FileRefusal> fault = fault(cell.kind());
        if (fault.isPresent()) {
            found.refuse(cell.where(), fault.get(), cell.text());
            return Optional.empty();
        }
        if (cell.isEmpty()) {
            return Optional.of(Figure.Unknown.NOT_COLLECTED);
        }
        if (cell.text().equals("*")) {
            return Optional.of(Figure.Unknown.SUPPRESSED);
        }
        Optional<BigDecimal> number = cell.number();
        if (number.isEmpty()) {
            found.refuse(cell.where(), FileRefusal.NOT_A_NUMBER, cell.text());
        }
        return number.flatMap(value -> found.counted(cell.where(), value, cell.text(), decimals));
    }

    private static Optional<FileRefusal> fault(Kind kind) {
        return switch (kind) {
            case TEXT, NUMBER -> Optional.empty();
            case DATE -> Optional.of(FileRefusal.DATE_IN_CELL);
            case ERROR -> Optional.of(FileRefusal.ERROR_IN_CELL);
            case UNCALCULATED -> Optional.of(FileRefusal.FORMULA_WITHOUT_VALUE);
        };
    }
}
