package no.samspill.domain;

/** Alvorlighet: how much a finding matters. */
public enum Severity {
    /** Against the law, the agreement or an own rule; someone must do something. */
    ERROR,
    /** Lawful, but something is missing or about to go wrong. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
