package no.samspill.domain.agreement;

import no.samspill.domain.Reason;

/** What there is to say about an agreement text. The facts of each stand beside it, in order. */
public enum AgreementFinding implements Reason.Code {
    /** V03. Facts: the clause's code. A clause the law demands is missing. */
    CLAUSE_MISSING
}
