package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.portfolio.MeasureQuery;

/** Tell det som er registrert: how much there is of what people come for, whatever its day. */
public final class CountRegistered {

    /** After all that anyone registers. */
    private static final LocalDate FAR_AHEAD = LocalDate.of(9000, 1, 1);

    public record Query() {}

    /** How many there are of each. */
    public record Result(int agreements, int measures) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final Measures measures;

    @Inject
    CountRegistered(UnitOfWork unit, CostAgreements agreements, Measures measures) {
        this.unit = unit;
        this.agreements = agreements;
        this.measures = measures;
    }

    public Result execute(Query query) {
        return unit.run(() -> new Result(agreements.all().size(), measures.count(everyMeasure())));
    }

    private static MeasureQuery everyMeasure() {
        return new MeasureQuery(
                FAR_AHEAD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }
}
