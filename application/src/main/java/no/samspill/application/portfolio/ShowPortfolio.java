package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.portfolio.PortfolioView;

/** Vis porteføljen: strategies and measures, as they stand on a day. */
public final class ShowPortfolio {

    public record Query(LocalDate asOf) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;

    @Inject
    ShowPortfolio(UnitOfWork unit, Registers registers, Measures measures) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
    }

    public PortfolioView execute(Query query) {
        return PortfolioView.of(
                unit.run(() -> registers.all().with(measures.all())).portfolio(), query.asOf());
    }
}
