package no.samspill.files;

import no.samspill.domain.Reason;

/**
 * Why a file is not read. The facts of each reason stand beside it, in order.
 *
 * <p>The pointer says where: {@code C7} for line 7, third field of a text file (as a spreadsheet program shows it),
 * {@code Ark1!C7} in a workbook, a JSON pointer in JSON, empty for the whole file. The sentences stand in
 * {@code refusals_*.properties} beside this class: {@code Sentences.in(language, FileRefusal.class)}.
 */
public enum FileRefusal implements Reason.Code {
    /** Facts: the most accepted, in megabytes. */
    FILE_TOO_LARGE,
    FILE_EMPTY,
    /** Facts: the encoding read as, the line, the byte of the file, both counted from 1. */
    WRONG_ENCODING,
    /** A quotation mark is opened and never closed, or text follows a closed one. */
    CSV_MALFORMED,
    /** Facts: how many fields the line has, how many the header has. */
    CSV_EXTRA_FIELDS,
    /** Facts: the most rows accepted. */
    TOO_MANY_ROWS,
    /** Not a workbook of the kind .xlsx: an old .xls, one with a password, or something else. */
    XLSX_NOT_A_WORKBOOK,
    XLSX_DAMAGED,
    /** Facts: the most accepted unpacked, in megabytes. More parts or more content than any honest table. */
    XLSX_SWOLLEN,
    /** Facts: the part. A document type declaration, which no spreadsheet program writes. */
    XLSX_DOCTYPE,
    /** Facts: the names sought for the column of municipality numbers, of their names, and of figures. */
    HEADER_NOT_FOUND,
    /** Facts: the names sought, the names there are. */
    COLUMN_NOT_FOUND,
    /** Facts: the names sought, the names found. */
    COLUMN_NOT_UNIQUE,
    /** Facts: the sheets that have such a table. */
    SHEET_NOT_UNIQUE,
    NO_ROWS,
    /** Facts: the text given. */
    INVALID_MUNICIPALITY_NUMBER,
    /** Facts: the text given, the number it may have been. */
    LEADING_ZERO_LOST,
    /** Facts: the number, the date. */
    UNKNOWN_MUNICIPALITY,
    /** Facts: the number, the name, the last day, the numbers of the successors. */
    ENDED_MUNICIPALITY,
    /** Facts: the number, the name, the first day. */
    FUTURE_MUNICIPALITY,
    /** Facts: the number, the name given, the name in the register. */
    NAME_DIFFERS,
    /** Facts: the name given, the date. In a table without numbers the name alone must say which municipality it is. */
    UNKNOWN_NAME,
    /** Facts: the name given, the numbers of those that have it. */
    NAME_NOT_UNIQUE,
    /** Facts: the number, where it stands first. */
    DUPLICATE_MUNICIPALITY,
    /** Facts: the text given. */
    NOT_A_NUMBER,
    /** Facts: the text given. */
    NEGATIVE_NUMBER,
    /** Facts: the text given, the most decimals accepted. */
    TOO_MANY_DECIMALS,
    /** Facts: the text of the cell. */
    DATE_IN_CELL,
    /** Facts: the error, for example #REF!. */
    ERROR_IN_CELL,
    /** Facts: the formula. It was saved without its value. */
    FORMULA_WITHOUT_VALUE,
    /** The report is not built as Udir builds it at this place. */
    GSI_MALFORMED,
    /** Facts: the headings there are. The report must be of one school year. */
    GSI_YEAR_UNCLEAR,
    /** The dataset is not JSON-stat 2.0 at this place. */
    JSONSTAT_MALFORMED,
    /** Facts: the dimension asked for, the dimensions there are. */
    DIMENSION_NOT_FOUND,
    /** Facts: the category asked for, the dimension, its categories. */
    CATEGORY_NOT_FOUND,
    /** Facts: the dimension, its categories. One must be picked. */
    CATEGORY_NOT_PICKED,
    /** Facts: the status mark. */
    UNKNOWN_STATUS,
    /** Facts: the time the dataset gives, the reference date asked for. */
    TIME_DIFFERS
}
