package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.portfolio.Portfolio;

/** Vis registrene: organisations, bodies, meetings, strategies, decisions and agreement texts, without measures. */
public final class ReadRegisters {

    public record Query() {}

    private final UnitOfWork unit;
    private final Registers registers;

    @Inject
    ReadRegisters(UnitOfWork unit, Registers registers) {
        this.unit = unit;
        this.registers = registers;
    }

    public Portfolio execute(Query query) {
        return unit.run(() -> registers.all().portfolio());
    }
}
