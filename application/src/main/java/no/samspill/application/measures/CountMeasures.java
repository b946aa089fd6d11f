package no.samspill.application.measures;

import jakarta.inject.Inject;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.portfolio.MeasureQuery;

/** Tell tiltakene: how many are wanted in all, as they stood on a day, on whichever page they are. */
public final class CountMeasures {

    public record Query(MeasureQuery wanted) {}

    private final UnitOfWork unit;
    private final Measures measures;

    @Inject
    CountMeasures(UnitOfWork unit, Measures measures) {
        this.unit = unit;
        this.measures = measures;
    }

    public int execute(Query query) {
        return unit.run(() -> measures.count(query.wanted()));
    }
}
