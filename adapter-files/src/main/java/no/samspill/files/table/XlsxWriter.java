package no.samspill.files.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samspill.files.table.Cell.Amount;
import no.samspill.files.table.Cell.Day;
import no.samspill.files.table.Cell.Decimal;
import no.samspill.files.table.Cell.Moment;
import no.samspill.files.table.Cell.Whole;
import no.samspill.json.NorwegianFormat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: numbers can be added up, dates be sorted, and text is text. There are no formulas in it, and the
 * same table always gives the same bytes.
 */
final class XlsxWriter {

    /** Excel's own limit. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int WIDEST = 60;
    private static final int MOST_DECIMALS = 10;
    private static final String WITHOUT_TITLE = "Samspill";
    private static final String MADE_BY = "docProps/core.xml";
    private static final Pattern MADE_AT = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxWriter() {}

    static byte[] written(Table table) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "Samspill", null)) {
                Stream.concat(Stream.of(table), table.more().stream())
                        .forEach(one ->
                                write(one, workbook.newWorksheet(one.title().isEmpty() ? WITHOUT_TITLE : one.title())));
            }
            return steady(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, fitting(table.columns().get(column).title()));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(table, column));
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Whole whole) {
            sheet.value(row, column, whole.number());
            sheet.style(row, column).format("0").set();
        } else if (cell instanceof Amount amount) {
            sheet.value(row, column, new BigDecimal(amount.raw()));
            sheet.style(row, column).format("#,##0.00").set();
        } else if (cell instanceof Decimal decimal) {
            sheet.value(row, column, new BigDecimal(decimal.raw()));
            sheet.style(row, column).format(format(decimal.number().scale())).set();
        } else if (cell instanceof Day day) {
            sheet.value(row, column, day.date());
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (cell instanceof Moment moment) {
            sheet.value(row, column, moment.time().atZone(NorwegianFormat.ZONE));
            sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
        } else if (!cell.shown().isEmpty()) {
            sheet.value(row, column, fitting(cell.shown()));
        }
    }

    private static String format(int decimals) {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, MOST_DECIMALS));
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** In characters, so that a date or an amount is never hidden, and a long text does not push all else away. */
    private static int width(Table table, int column) {
        Stream<String> texts = Stream.concat(
                Stream.of(table.columns().get(column).title() + "  "),
                table.rows().stream().map(row -> row.get(column).shown()));
        return 2 + Math.min(WIDEST, texts.mapToInt(String::length).max().orElse(0));
    }

    /** The same workbook, which does not say when it was made, and which can be read from its beginning. */
    private static byte[] steady(byte[] made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(made);
        try (ZipFile from = ZipFile.builder().setSeekableByteChannel(channel).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                try (InputStream content = from.getInputStream(part)) {
                    to.write(timeless(part.getName(), content.readAllBytes()));
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] timeless(String name, byte[] part) {
        return name.equals(MADE_BY)
                ? MADE_AT.matcher(new String(part, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : part;
    }
}
