package no.samspill.domain.municipality;

/** Om tallene er foreløpige eller endelige. */
public enum FigureStatus {
    PROVISIONAL,
    FINAL
}
