package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;

/**
 * Utvalg av tiltak: which measures to list, by title and id, as they stood at the end of a day.
 *
 * @param party one that takes part, or is asked to
 * @param title a part of the title, in any case
 * @param after the last one of the page before
 * @param size how many to list at most
 */
public record MeasureQuery(
        LocalDate on,
        Optional<Phase> phase,
        Optional<StrategyId> strategy,
        Optional<PartyId> party,
        Optional<String> title,
        Optional<MeasureSummary> after,
        int size) {}
