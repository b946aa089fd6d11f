package no.samspill.domain.costsharing;

/**
 * Regelfeil: what makes a rule invalid, the first fact of {@link SharingRefusal#INVALID_RULE}. The other facts stand
 * beside each. A reader of rules has words of its own besides, for what it cannot read.
 */
public enum RuleFault {
    /** A split without parts. */
    NO_PARTS,
    /** Facts: the part's name, its weight or the fixed share. */
    NEGATIVE_WEIGHT,
    /** Facts: the index. */
    NEGATIVE_INDEX,
    /** Facts: the key. A stepped price without classes. */
    NO_BRACKETS,
    /** Facts: the text of the cost. A price list shares no cost; direct costs are allowed. */
    COST_IN_TARIFF,
    /** Facts: the text of the grant. A price list has no cost for it to reduce. */
    GRANT_IN_TARIFF
}
