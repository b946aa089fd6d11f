package no.samspill.domain.invoicing;

import no.samspill.domain.costsharing.CostStatement;

/** Kjøringens slag: which invoice run of the year it is. */
public enum RunKind {
    /** H1: the half-year's part of the budget share. */
    FIRST_HALF,
    /** H2: the year's actual share less what was issued. */
    SECOND_HALF,
    /** Korreksjon: a corrected statement's share less what was issued. */
    CORRECTION;

    /** The run that comes next when a statement has just been confirmed. */
    public static RunKind after(CostStatement confirmed) {
        if (confirmed.corrects().isPresent()) {
            return CORRECTION;
        }
        return switch (confirmed.purpose()) {
            case BUDGET -> FIRST_HALF;
            case ACTUAL -> SECOND_HALF;
        };
    }
}
