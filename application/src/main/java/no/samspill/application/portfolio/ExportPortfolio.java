package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.followup.Register;

/** Skriv ut porteføljen: everything that is registered, as it was taken in and as it has become. */
public final class ExportPortfolio {

    public record Query() {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;

    @Inject
    ExportPortfolio(UnitOfWork unit, Registers registers, Measures measures) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
    }

    public Register execute(Query query) {
        return unit.run(() -> registers.all().with(measures.all()));
    }
}
