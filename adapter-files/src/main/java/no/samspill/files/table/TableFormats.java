package no.samspill.files.table;

import java.util.List;

/**
 * Tabellformatene: what a table can be had as. Whoever gives tables asks {@link #ALL} what there is to choose from, so that a
 * new format is a class, and a line here.
 */
public final class TableFormats {

    /** Comma-separated values (RFC 4180), amounts and dates as in JSON. */
    public static final TableFormat CSV = new CsvFormat();

    /** What a spreadsheet program set up for Norwegian opens as a table: semicolons, decimal commas, words for people. */
    public static final TableFormat EXCEL_CSV = new ExcelCsvFormat();

    /** A workbook (ISO/IEC 29500) with the rows on its first sheet. */
    public static final TableFormat XLSX = new XlsxFormat();

    /** Of those with one media type or one ending, the first is the one that is meant by it. */
    public static final List<TableFormat> ALL = List.of(CSV, EXCEL_CSV, XLSX);

    private TableFormats() {}
}
