package no.samspill.domain.municipality;

/** Organisasjonsslag: what someone who takes part in a cooperation is, seen from the region. */
public enum OrganisationKind {
    /** A municipality of the region. */
    MUNICIPALITY,
    /** A municipality outside the region. */
    ASSOCIATED_MUNICIPALITY,
    COUNTY_MUNICIPALITY,
    /** Interkommunalt selskap: an inter-municipal company, which can take part in another. */
    INTERMUNICIPAL_COMPANY,
    STATE,
    HOSPITAL,
    PRIVATE,
    /** A body of the region that can take part or be host, such as a regional council. */
    REGIONAL
}
