package no.samspill.domain.imports;

/** Innlesingens tilstand: how far an import has come. */
public enum ImportStatus {
    /** Nobody has begun. */
    WAITING,
    /** It has been begun, and goes on until all is done, whoever stops on the way. */
    RUNNING,
    /** All that could be taken in, has been. */
    DONE,
    /** Nothing has been taken in, for reasons its rows have. */
    REFUSED
}
