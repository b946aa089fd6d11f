package no.samspill.files.table;

import java.util.List;

/**
 * Tabellformat: how a {@link Table} becomes a file. Whoever gives tables asks {@link #ALL} what there is to choose from, so
 * that a new format is a class, and a line here.
 */
public interface TableFormat {

    /** Comma-separated values (RFC 4180), amounts and dates as in JSON. */
    TableFormat CSV = new CsvFormat();

    /** What a spreadsheet program set up for Norwegian opens as a table: semicolons, decimal commas, words for people. */
    TableFormat EXCEL_CSV = new ExcelCsvFormat();

    /** A workbook (ISO/IEC 29500) with the rows on its first sheet. */
    TableFormat XLSX = new XlsxFormat();

    /** All there are; of those with one media type or one ending, the first is the one that is meant by it. */
    List<TableFormat> ALL = List.of(CSV, EXCEL_CSV, XLSX);

    MediaName name();

    /** The whole file. */
    byte[] write(Table table);

    /** What is added to a file that has a table already. */
    default byte[] more(Table table) {
        return write(table);
    }
}
