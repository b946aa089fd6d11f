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

/** Vis et tiltak for alle: marks it as public; one that is so already stays so. */
public final class PublishMeasure {

    public record Command(MeasureId measure, String actor) {}

    private final UnitOfWork unit;
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PublishMeasure(UnitOfWork unit, Measures measures, AuditTrail audit, Clock clock) {
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
            if (!measures.published().contains(id)) {
                measures.publish(List.of(id));
                audit.add(List.of(
                        new AuditEntry(clock.instant(), command.actor(), AuditAct.PUBLISH_MEASURE, id.value(), "")));
            }
            return id;
        });
    }
}
