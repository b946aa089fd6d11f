package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.PublicMeasure;

/** Vis et offentlig tiltak: what everyone may see of it, on a day. */
public final class ShowPublicMeasure {

    public record Query(MeasureId measure, LocalDate day) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;

    @Inject
    ShowPublicMeasure(UnitOfWork unit, Registers registers, Measures measures) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
    }

    /** {@link NotFound} when there is no such measure, when it is not marked as public, and when it had not begun. */
    public PublicMeasure execute(Query query) {
        return unit.run(() -> Optional.of(query.measure())
                .filter(measures.published()::contains)
                .flatMap(id -> Optional.ofNullable(measures.find(Set.of(id)).get(id)))
                .flatMap(one ->
                        PublicMeasure.of(one, query.day(), registers.all().portfolio()))
                .orElseThrow(() -> new NotFound(
                        Measure.class.getSimpleName(), query.measure().value())));
    }
}
