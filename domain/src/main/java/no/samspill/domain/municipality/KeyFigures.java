package no.samspill.domain.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Nøkkeltall: the figures of one key (pupils, inhabitants, hours ...) for many parties, at one reference date.
 *
 * @param referenceDate the date counted on, for pupils 1 October (GSI), for inhabitants 1 January (SSB)
 * @param source where the figures are from, as it is to be cited
 * @param figures by party; iterates in the order of the ids
 */
public record KeyFigures(LocalDate referenceDate, String source, FigureStatus status, Map<PartyId, Figure> figures) {

    public KeyFigures {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(figures)));
    }

    /** The party's number; empty when it is suppressed, not collected or not there at all. */
    public Optional<BigDecimal> value(PartyId party) {
        Figure figure = figures.get(party);
        return figure == null ? Optional.empty() : figure.value();
    }
}
