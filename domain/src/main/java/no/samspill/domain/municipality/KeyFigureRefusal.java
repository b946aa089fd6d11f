package no.samspill.domain.municipality;

import no.samspill.domain.Reason;

/**
 * Avslag på nøkkeltall: why key figures are refused when they are to be registered. The facts of each reason stand beside
 * it, in order.
 */
public enum KeyFigureRefusal implements Reason.Code {
    /** Facts: the key, the reference date. The set holds no figure. */
    NO_FIGURES,
    /** Facts: the key, the reference date, the version. Final figures are registered; provisional ones cannot take over. */
    FINAL_ARE_REGISTERED
}
