package no.samspill.application.followup;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.followup.Evaluation;

/** Vis evalueringene: in the order they were delivered to the register. */
public final class ListEvaluations {

    public record Query() {}

    private final UnitOfWork unit;
    private final Registers registers;

    @Inject
    ListEvaluations(UnitOfWork unit, Registers registers) {
        this.unit = unit;
        this.registers = registers;
    }

    public List<Evaluation> execute(Query query) {
        return unit.run(() -> registers.all().evaluations());
    }
}
