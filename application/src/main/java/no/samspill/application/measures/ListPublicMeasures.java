package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PublicSummary;

/** Vis de offentlige tiltakene: what everyone may see of those that are marked as public, by title, on a day. */
public final class ListPublicMeasures {

    public record Query(LocalDate day) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;

    @Inject
    ListPublicMeasures(UnitOfWork unit, Registers registers, Measures measures) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
    }

    public List<PublicSummary> execute(Query query) {
        return unit.run(() -> {
            Portfolio known = registers.all().portfolio();
            return measures.publishedOn(query.day()).stream()
                    .map(one -> PublicSummary.of(one, known))
                    .toList();
        });
    }
}
