package no.samspill.domain.agreement;

/** Annen form: how a cooperation is still organised, though it ought to have one of the forms of {@link LegalForm}. */
public enum OtherForm {
    /** Styre etter § 27 i kommuneloven av 1992. */
    BOARD_OF_1992_ACT,
    /** Selskap med delt ansvar (DA). */
    PARTNERSHIP,
    /** Forening. */
    ASSOCIATION
}
