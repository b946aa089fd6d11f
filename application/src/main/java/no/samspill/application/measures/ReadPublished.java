package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.util.Set;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.lifecycle.MeasureId;

/** Les hvilke tiltak som er offentlige: those that are marked as public. */
public final class ReadPublished {

    public record Query() {}

    private final UnitOfWork unit;
    private final Measures measures;

    @Inject
    ReadPublished(UnitOfWork unit, Measures measures) {
        this.unit = unit;
        this.measures = measures;
    }

    public Set<MeasureId> execute(Query query) {
        return unit.run(measures::published);
    }
}
