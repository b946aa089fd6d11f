package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureView;

/** Vis et tiltak: how it stands on a day, and what has happened to it by then. */
public final class ShowMeasure {

    /**
     * Which measure.
     *
     * @param today the day it is asked: what is told to come after it is told of a day that is not past
     */
    public record Query(MeasureId measure, LocalDate asOf, LocalDate today) {

        /** With all that has happened to it, also what is dated ahead. */
        public static Query ofAll(MeasureId measure) {
            return new Query(measure, LocalDate.MAX, LocalDate.MAX);
        }
    }

    private final UnitOfWork unit;
    private final Measures measures;

    @Inject
    ShowMeasure(UnitOfWork unit, Measures measures) {
        this.unit = unit;
        this.measures = measures;
    }

    public MeasureView execute(Query query) {
        Measure measure = unit.run(
                () -> NotFound.unlessIn(measures.find(Set.of(query.measure())), query.measure(), Measure.class));
        return MeasureView.of(measure, query.asOf(), query.today());
    }
}
