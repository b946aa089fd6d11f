package no.samspill.files.figures;

import no.samspill.domain.Reason;

/** What the reader of a file should be told, though it was read. The facts of each note stand beside it, in order. */
public enum FileNote implements Reason.Code {
    /** Facts: the heading of the column the figures are from. */
    COLUMN_READ,
    /** Facts: the code, the name. No municipality on the reference date, so left out. */
    LEFT_OUT,
    /** Facts: the text of the line. A line of totals, left out. */
    TOTAL_LEFT_OUT,
    /** Facts: the text. A line with one text and no figure: a heading, a source or a remark. */
    TEXT_LEFT_OUT,
    /** Facts: the text given, the number read. The name beside it confirms the leading zero. */
    LEADING_ZERO_RESTORED
}
