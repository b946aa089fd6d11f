package no.samspill.application.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;

/** Lever en evaluering: how a measure went, in a half-year or a year. */
public final class RecordEvaluation {

    public record Command(Evaluation evaluation, String actor) {}

    private static final Portfolio NOTHING =
            new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RecordEvaluation(UnitOfWork unit, Registers registers, Measures measures, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    public Evaluation execute(Command command) {
        return unit.run(() -> put(command));
    }

    private Evaluation put(Command command) {
        Evaluation evaluation = command.evaluation();
        Measure of =
                NotFound.unlessIn(measures.find(Set.of(evaluation.measure())), evaluation.measure(), Measure.class);
        Refused.ifAny(evaluation.refusals(of.goalsOn(evaluation.delivered())));
        registers.put(new Register(NOTHING, List.of(evaluation)));
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                command.actor(),
                AuditAct.RECORD_EVALUATION,
                evaluation.measure().value(),
                evaluation.id().value())));
        return evaluation;
    }
}
