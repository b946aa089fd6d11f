package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;

/** Vis ikke lenger et tiltak for alle: takes the mark from it, at once; one that has none stays without. */
public final class UnpublishMeasure {

    public record Command(MeasureId measure, String actor) {}

    private final UnitOfWork unit;
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    UnpublishMeasure(UnitOfWork unit, Measures measures, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@link NotFound} when there is no such measure. */
    public void execute(Command command) {
        unit.run(() -> {
            MeasureId id = command.measure();
            NotFound.unlessIn(measures.find(Set.of(id)), id, Measure.class);
            if (measures.published().contains(id)) {
                measures.unpublish(List.of(id));
                audit.add(List.of(
                        new AuditEntry(clock.instant(), command.actor(), AuditAct.UNPUBLISH_MEASURE, id.value(), "")));
            }
            return id;
        });
    }
}
