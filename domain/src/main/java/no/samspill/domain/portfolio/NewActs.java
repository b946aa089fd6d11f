package no.samspill.domain.portfolio;

/**
 * Tiltak med nye handlinger: a measure that has got more acts than are stored.
 *
 * @param stored how many of its acts are stored already; none of a new measure
 */
public record NewActs(Measure measure, int stored) {}
