package no.samspill.domain.lifecycle;

/** Tiltaksslag: what kind of cooperation a measure is, whatever its legal form. */
public enum MeasureKind {
    /** Fagnettverk. */
    NETWORK,
    /** Prosjekt. */
    PROJECT,
    /** Program with activities. */
    PROGRAMME,
    /** Service that a host municipality runs for the others. */
    HOST_SERVICE,
    /** Kommunalt oppgavefellesskap. */
    TASK_COMMUNITY,
    /** Interkommunalt politisk råd. */
    POLITICAL_COUNCIL,
    /** Selskap. */
    COMPANY,
    /** Felles innkjøp. */
    JOINT_PROCUREMENT,
    /** Felles planarbeid. */
    PLAN_WORK
}
