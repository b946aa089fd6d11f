package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;

/** Vis et tiltak med alt som har hendt det. */
public final class ShowMeasure {

    public record Query(MeasureId measure) {}

    private final UnitOfWork unit;
    private final Measures measures;

    @Inject
    ShowMeasure(UnitOfWork unit, Measures measures) {
        this.unit = unit;
        this.measures = measures;
    }

    public Measure execute(Query query) {
        return unit.run(
                () -> NotFound.unlessIn(measures.find(Set.of(query.measure())), query.measure(), Measure.class));
    }
}
