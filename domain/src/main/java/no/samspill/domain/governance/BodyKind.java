package no.samspill.domain.governance;

/** Organslag: what kind of body it is, and so what it can decide. */
public enum BodyKind {
    /** Kommunestyre. */
    MUNICIPAL_COUNCIL,
    /** Formannskap. */
    EXECUTIVE_BOARD,
    /** Kommunedirektør: one person, who decides what has been delegated. */
    CHIEF_EXECUTIVE,
    /** Regionråd. */
    REGIONAL_COUNCIL,
    /** Kommunedirektørutvalg: the chief executives of a region. Advises. */
    COMMITTEE_OF_CHIEF_EXECUTIVES,
    /** Representantskap: the top body of a political council, a task community or a company. */
    COUNCIL_OF_REPRESENTATIVES,
    /** Felles, folkevalgt nemnd: the joint elected committee of a host-municipality cooperation. */
    JOINT_COMMITTEE,
    /** Arbeidsutvalg. */
    WORKING_COMMITTEE,
    /** Styringsgruppe. */
    STEERING_GROUP,
    /** Fagnettverk. */
    NETWORK,
    /** Arbeidsgruppe, prosjektgruppe. */
    WORKING_GROUP
}
