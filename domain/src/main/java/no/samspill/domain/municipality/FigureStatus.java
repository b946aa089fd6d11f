package no.samspill.domain.municipality;

/** Tallenes status: whether they are provisional or final. */
public enum FigureStatus {
    PROVISIONAL,
    FINAL
}
