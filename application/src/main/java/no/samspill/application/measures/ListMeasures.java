package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;

/** Vis tiltakene: a page of those that are wanted, as they stood on a day. */
public final class ListMeasures {

    public record Query(MeasureQuery wanted) {}

    private final UnitOfWork unit;
    private final Measures measures;

    @Inject
    ListMeasures(UnitOfWork unit, Measures measures) {
        this.unit = unit;
        this.measures = measures;
    }

    public List<MeasureSummary> execute(Query query) {
        return unit.run(() -> measures.list(query.wanted()));
    }
}
