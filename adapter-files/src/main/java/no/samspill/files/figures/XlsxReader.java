package no.samspill.files.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.FigureTable.Cell;
import no.samspill.files.figures.FigureTable.Kind;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Workbooks: every visible sheet as a table. */
final class XlsxReader {

    /** Excel keeps 15 digits; what comes after them is noise of its own arithmetic. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 30;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Text in quotes or brackets, and characters escaped or given as a width, say nothing of a format's kind. */
    private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].");

    /** Excel takes none that is longer, and what is in one is looked for from each of its letters. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[ymdhs]");

    private XlsxReader() {}

    static List<FigureTable> of(byte[] file) {
        byte[] checked = XlsxPackage.checked(file);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(checked), new ReadingOptions(true, false))) {
            List<FigureTable> tables = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(table(sheet));
                }
            }
            return tables;
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | UncheckedIOException damaged) {
            // The library meets damaged workbooks with whatever it stumbles on; nothing of ours throws here.
            throw new Refused(List.of(Reason.at("", FileRefusal.XLSX_DAMAGED)));
        }
    }

    private static FigureTable table(Sheet sheet) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                rows.add(cells(sheet.getName(), each.next()));
            }
        }
        return new FigureTable(sheet.getName(), rows, List.of());
    }

    private static List<Cell> cells(String sheet, Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String place = FigureTable.place(row.getRowNum() - 1L, column);
            cells.add(cell(sheet + "!" + place, row.getCell(column)));
        }
        return cells;
    }

    private static Cell cell(String where, org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return new Cell(where, Kind.TEXT, "");
        }
        Object value = cell.getValue();
        if (value == null) {
            boolean formula = cell.getType() == CellType.FORMULA;
            return new Cell(where, formula ? Kind.UNCALCULATED : Kind.ERROR, formula ? "=" + cell.getFormula() : "?");
        }
        if (value instanceof BigDecimal number) {
            return number(where, number, Objects.requireNonNullElse(cell.getDataFormatString(), ""));
        }
        String text = Headings.stripped(value.toString());
        boolean error = cell.getType() == CellType.ERROR
                || (cell.getType() == CellType.FORMULA && text.startsWith("#") && text.length() > 1);
        return new Cell(where, error ? Kind.ERROR : Kind.TEXT, text);
    }

    private static Cell number(String where, BigDecimal number, String format) {
        // Such a number is kept as it is: written out, or only rounded, it could fill the memory or overflow.
        boolean plain = Math.abs((long) number.precision() - number.scale()) < LONGEST_NUMBER;
        BigDecimal kept = plain ? number.round(EXCEL).stripTrailingZeros() : number;
        if (isDate(format)) {
            boolean possible = plain && kept.abs().compareTo(BigDecimal.valueOf(3_000_000)) < 0;
            return new Cell(
                    where,
                    Kind.DATE,
                    possible ? DAY_ZERO.plusDays(kept.longValue()).toString() : kept.toString());
        }
        return new Cell(where, Kind.NUMBER, plain ? kept.toPlainString() : kept.toString());
    }

    private static boolean isDate(String format) {
        return format.length() <= LONGEST_FORMAT
                && DATE_LETTERS.matcher(SILENT.matcher(format).replaceAll("")).find();
    }
}
