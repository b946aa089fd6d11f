package no.samspill.domain.governance;

/** Organslag: what kind of body it is, and so what it can decide. */
public enum BodyKind {
    /** Kommunestyre: the municipal council, which by law decides much itself. */
    MUNICIPAL_COUNCIL,
    /** Fylkesting: the county council, which does the same for a county. */
    COUNTY_COUNCIL,
    /** Formannskap: the municipal executive board. */
    EXECUTIVE_BOARD,
    /** Kommunedirektør: one person, who decides what has been delegated. */
    CHIEF_EXECUTIVE,
    /** Regionråd: the regional council. */
    REGIONAL_COUNCIL,
    /** Kommunedirektørutvalg: the chief executives of a region, who advise. */
    COMMITTEE_OF_CHIEF_EXECUTIVES,
    /** Representantskap: the top body of a political council, a task community or a company. */
    COUNCIL_OF_REPRESENTATIVES,
    /** Felles, folkevalgt nemnd: the joint elected committee of a host-municipality cooperation. */
    JOINT_COMMITTEE,
    /** Klagenemnd: decides complaints over what a joint committee has decided. */
    COMPLAINTS_COMMITTEE,
    /** Arbeidsutvalg: the working committee of another body. */
    WORKING_COMMITTEE,
    /** Styringsgruppe: the steering group of a project. */
    STEERING_GROUP,
    /** Fagnettverk: a professional network. */
    NETWORK,
    /** Arbeidsgruppe, prosjektgruppe: a working group. */
    WORKING_GROUP,
    /** Styre: the board of a company, a trust, a foundation or any other that is no municipality. */
    BOARD;

    /**
     * Whether it is what decides where the law has each participant itself decide: kommunestyret, fylkestinget, and representantskapet
     * of a company that is a participant.
     */
    boolean decidesItself() {
        return isCouncil() || this == COUNCIL_OF_REPRESENTATIVES;
    }

    /** Whether it is the council of a municipality or a county. */
    public boolean isCouncil() {
        return this == MUNICIPAL_COUNCIL || this == COUNTY_COUNCIL;
    }
}
