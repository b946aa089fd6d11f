package no.samspill.domain.invoicing;

/** Kjøringens slag: which invoice run of the year it is. */
public enum RunKind {
    /** H1: the half-year's part of the budget share. */
    FIRST_HALF,
    /** H2: the year's actual share less what was issued. */
    SECOND_HALF,
    /** Korreksjon: a corrected statement's share less what was issued. */
    CORRECTION
}
