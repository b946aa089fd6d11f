package no.samspill.domain.lifecycle;

/** Tiltaksslag: what kind of cooperation a measure is, whatever its legal form. */
public enum MeasureKind {
    /** Fagnettverk: people of one trade who meet. */
    NETWORK,
    /** Prosjekt: work with a beginning and an end. */
    PROJECT,
    /** Program: activities under one mandate. */
    PROGRAMME,
    /** Tjeneste hos en vert: a service that a host municipality runs for the others. */
    HOST_SERVICE,
    /** Kommunalt oppgavefellesskap: a municipal task community. */
    TASK_COMMUNITY,
    /** Interkommunalt politisk råd: an inter-municipal political council. */
    POLITICAL_COUNCIL,
    /** Selskap: an inter-municipal company. */
    COMPANY,
    /** Felles innkjøp: what is bought together. */
    JOINT_PROCUREMENT,
    /** Felles planarbeid: plans that are made together. */
    PLAN_WORK
}
