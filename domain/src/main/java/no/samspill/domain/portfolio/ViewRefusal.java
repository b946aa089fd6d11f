package no.samspill.domain.portfolio;

import no.samspill.domain.Reason;

/** Avslag på en visning: why a view is not saved. The facts of each reason stand beside it, in order. */
public enum ViewRefusal implements Reason.Code {
    /** It is called nothing. */
    VIEW_WITHOUT_NAME,
    /** Facts: how many characters its name has, how many it can have. */
    VIEW_NAME_TOO_LONG
}
