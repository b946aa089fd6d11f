package no.samspill.domain;

/**
 * Lovbestemmelse: a rule of law the program applies, by name. Where it stands, from when to when, and which number it holds,
 * is data: {@link Statutes}.
 */
public enum Provision {
    /** Which forms of cooperation there are. */
    FORMS_OF_COOPERATION,
    /** Each council itself creates the political council. */
    POLITICAL_COUNCIL_CREATED,
    /** What the agreement of a political council must hold. */
    POLITICAL_COUNCIL_AGREEMENT,
    /** Each council itself creates the task community. */
    TASK_COMMUNITY_CREATED,
    /** What the agreement of a task community must hold. */
    TASK_COMMUNITY_AGREEMENT,
    /** Each council itself adopts the agreement of a host-municipality cooperation, and what it must hold. */
    HOST_AGREEMENT,
    /** The host tells the County Governor that the cooperation is created. */
    HOST_REPORTED_TO_COUNTY_GOVERNOR,
    /** Withdrawal from and dissolution of a host-municipality cooperation; the notice, in months. */
    HOST_WITHDRAWAL,
    /** Each council itself adopts the company agreement, and what it must hold. */
    COMPANY_AGREEMENT,
    /** Withdrawal from an inter-municipal company; the notice, in months. */
    COMPANY_WITHDRAWAL,
    /** The chief executive decides what has been delegated and is not of principle. */
    DELEGATION_TO_CHIEF_EXECUTIVE,
    /** Cases are prepared properly. */
    PROPER_PREPARATION,
    /** Bodies that solve tasks in a shared system agree who is responsible for the documentation. */
    SHARED_DOCUMENTATION,
    /** The body that had the responsibility lists the documentation handed over. */
    DOCUMENTATION_LIST
}
