package no.samspill.domain.municipality;

import no.samspill.domain.Reason;

/**
 * Avslag om kommuner: why something about municipalities or their figures is refused. The facts of each reason stand
 * beside it, in order.
 */
public enum MunicipalityRefusal implements Reason.Code {
    /** Facts: the text given, an {@link OrganisationNumber.Fault}. */
    INVALID_ORGANISATION_NUMBER,
    /** Facts: the date asked for, the first day the register knows. */
    DATE_BEFORE_REGISTER,
    /** Facts: the party, the number the source gives. A counted figure is never replaced by a manual one. */
    FIGURE_IS_COUNTED,
    /** Facts: the party, the number given. */
    NEGATIVE_MANUAL_FIGURE,
    /** Facts: the party. */
    MANUAL_FIGURE_WITHOUT_REASON
}
