package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.domain.AuditAct;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;

/** What the check needs to know that stands outside the register. */
final class Outside {

    private final AuditTrail audit;
    private final KeyFigureSets figures;
    private final Clock clock;

    @Inject
    Outside(AuditTrail audit, KeyFigureSets figures, Clock clock) {
        this.audit = audit;
        this.figures = figures;
        this.clock = clock;
    }

    /** The day each measure was first taken in with a document; one that never was is left out. */
    Map<MeasureId, LocalDate> takenIn(List<Measure> measures) {
        Map<String, Instant> first = new HashMap<>(audit.first(AuditAct.IMPORT_PORTFOLIO));
        audit.first(AuditAct.CONTINUE_IMPORT)
                .forEach((id, at) -> first.merge(id, at, (one, other) -> one.isBefore(other) ? one : other));
        Map<MeasureId, LocalDate> days = new HashMap<>();
        measures.forEach(measure -> Optional.ofNullable(first.get(measure.id().value()))
                .ifPresent(at -> days.put(measure.id(), LocalDate.ofInstant(at, clock.getZone()))));
        return days;
    }

    /** The day of the newest figures of each key that a text bases costs on, as known on the day. */
    Map<String, LocalDate> newestFigures(List<AgreementText> texts, LocalDate on) {
        Map<String, LocalDate> newest = new HashMap<>();
        texts.stream()
                .flatMap(text -> text.economy().stream())
                .flatMap(economy -> economy.keyFigureDates().stream())
                .map(Economy.KeyFigureDate::key)
                .distinct()
                .forEach(key -> figures.latestBefore(key, on.plusDays(1))
                        .ifPresent(set -> newest.put(key, set.figures().referenceDate())));
        return newest;
    }
}
