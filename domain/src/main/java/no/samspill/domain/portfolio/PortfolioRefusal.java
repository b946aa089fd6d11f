package no.samspill.domain.portfolio;

import no.samspill.domain.Reason;

/** Avslag på en portefølje: why a portfolio is refused. The facts of each reason stand beside it, in order. */
public enum PortfolioRefusal implements Reason.Code {
    /** Facts: the id. Two of the same kind have it. */
    SAME_ID_TWICE,
    /** Facts: the measure. Its first acts are not those that are stored; what has happened is never changed. */
    ACTS_DIFFER,
    /** Facts: the measure. Nothing has happened to it. */
    NO_ACTS,
    /** Facts: the version, what rests on it, comma-separated. What has been used is not overwritten. */
    TEXT_IN_USE,
    /** Facts: the id, the date of the decision, today. Nobody has decided what is not decided yet. */
    DECISION_AFTER_TODAY
}
