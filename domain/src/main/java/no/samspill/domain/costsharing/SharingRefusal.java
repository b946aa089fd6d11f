package no.samspill.domain.costsharing;

import no.samspill.domain.Reason;

/** Avslag på en fordelingssak: why a sharing case is refused. The facts of each reason stand beside it, in order. */
public enum SharingRefusal implements Reason.Code {
    NO_PARTIES,
    /** Facts: the id, the name of the first with it. */
    DUPLICATE_PARTY,
    /** Facts: the id. A direct cost or a fixed share names a party that is not in the case. */
    UNKNOWN_PARTY,
    /** Facts: the party's name, the period's first and last day. */
    PARTY_OUTSIDE_PERIOD,
    /** Facts: first day, last day. */
    INVALID_PERIOD,
    /** Facts: the text given. Not a number, more than two decimals, or over 10¹⁵ kroner. */
    INVALID_AMOUNT,
    /** Facts: the text of the line, or the name of the field; the amount. */
    NEGATIVE_AMOUNT,
    /** Facts: the key, the keys there are, comma-separated. */
    UNKNOWN_KEY,
    /** Facts: the key, the party's name, the figure's state: MISSING, SUPPRESSED or NOT_COLLECTED. */
    MISSING_KEY_FIGURE,
    /** Facts: the key, the party's name, the value. */
    NEGATIVE_KEY_FIGURE,
    /** Facts: the part's name, the key. */
    ZERO_KEY_TOTAL,
    /** Facts: what the weights (or the fixed shares) sum to. */
    WEIGHTS_NOT_ONE,
    /** Facts: the names of the rest parts, comma-separated. */
    MORE_THAN_ONE_REST,
    NO_REST_PART,
    /** Facts: the grants, the shared cost. */
    GRANT_EXCEEDS_COST,
    /** Facts: the rest part's name, its amount in kroner as a fraction. */
    NEGATIVE_PART,
    /** Facts: the party's name, its exact share in kroner as a fraction. */
    NEGATIVE_SHARE,
    /** Facts: the amount to share, the unit. */
    TOTAL_NOT_IN_UNIT,
    /** Facts: the field, its amount, the unit. */
    BOUND_NOT_IN_UNIT,
    /** Facts: the amount to share, the least and the most that minimum and cap let the parties pay together. */
    INFEASIBLE_BOUNDS,
    /** Facts: the key, the party's name, its figure, the last class's upper bound. */
    BRACKET_GAP,
    /** Facts: the key, the bound, the bound before it. */
    BRACKET_OVERLAP,
    /** Facts: what is wrong, as a word of {@code RuleFault}, then what it concerns. */
    INVALID_RULE
}
