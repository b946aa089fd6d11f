package no.samspill.domain.costsharing;

import no.samspill.domain.Reason;

/**
 * Avslag på et oppgjørsutkast: why a statement draft is refused, besides what is wrong with the case it makes. The facts
 * of each stand beside it, in order.
 */
public enum StatementRefusal implements Reason.Code {
    /** Facts: the key, the date. No key figures are registered for the reference date the draft names. */
    NO_KEY_FIGURES,
    /** Facts: the key, the first day of the period. No key figures are registered for any date before it. */
    NO_KEY_FIGURES_BEFORE,
    /** Facts: the key, the keys of the rule. The draft names a reference date for a key that the rule does not use. */
    UNUSED_REFERENCE_DATE,
    /** Facts: the name, its last day before it left, its first day back. A case has each party in one stretch of time. */
    PARTY_RETURNS_WITHIN_PERIOD,
    /** Facts: the statement, its agreement. The statement to put right is of another agreement. */
    CORRECTS_ANOTHER_AGREEMENT,
    /** Facts: the statement, the one that corrects it. Correct the newest instead. */
    ALREADY_CORRECTED,
    /** Facts: the purpose of the statement to put right, the purpose of the draft. */
    PURPOSE_OF_CORRECTION_DIFFERS,
    /** Facts: the grant treatment. The rule is a price list; there are no grants in it to treat. */
    TREATMENT_OF_PRICE_LIST
}
