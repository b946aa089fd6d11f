package no.samspill.domain.imports;

/** Innlesingsmåte: how the things of a document are taken in. */
public enum Manner {
    /** All of them or none. */
    WHOLE,
    /** Each by itself: what is right is taken in, what is wrong is refused. */
    EACH
}
