package no.samspill.domain.invoicing;

import no.samspill.domain.Reason;

/** Avslag på en fakturakjøring: why an invoice run is refused. The facts of each reason stand beside it, in order. */
public enum InvoicingRefusal implements Reason.Code {
    /** Facts: the year, the run kind. That half-year's run has been issued; what has changed since is a correction. */
    ALREADY_ISSUED,
    /** Facts: the year. Nothing has been issued in it that a correction could put right. */
    NOTHING_TO_CORRECT,
    /** Facts: the purpose the run needs, the purpose of the statement. */
    WRONG_PURPOSE,
    /** Facts: the year, the statement's first and last day. The statement is not of that year. */
    STATEMENT_OF_ANOTHER_YEAR,
    /** Facts: the statement, the one that corrects it. */
    STATEMENT_IS_CORRECTED,
    /** Facts: the year. Everybody has been invoiced what they are to pay: there is no difference. */
    NOTHING_TO_INVOICE
}
