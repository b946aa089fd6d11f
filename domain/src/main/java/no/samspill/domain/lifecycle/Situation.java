package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Situasjon: what an act meets.
 *
 * @param measure the measure it happens to
 * @param standing where the measure is; empty before its first act
 * @param date the day of the act
 */
public record Situation(MeasureId measure, Optional<Standing> standing, LocalDate date, Docket docket) {}
