package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.Phase;

/**
 * Offentlig tiltak i en liste: what everyone sees of a measure that is marked as public, as a line, on some day.
 *
 * @param since the day it came into the phase
 * @param host what the host is called
 * @param parties what those are called who take part, or are asked to
 */
public record PublicSummary(
        MeasureId id,
        String title,
        Optional<MeasureKind> kind,
        Phase phase,
        LocalDate since,
        Optional<String> host,
        List<String> parties) {

    public PublicSummary {
        parties = List.copyOf(parties);
    }

    /** The line of a measure, where the registers say what is called what. */
    public static PublicSummary of(MeasureSummary measure, Portfolio registers) {
        return new PublicSummary(
                measure.id(),
                measure.title(),
                measure.kind(),
                measure.phase(),
                measure.since(),
                measure.host().map(registers::name),
                measure.parties().stream().map(registers::name).toList());
    }
}
