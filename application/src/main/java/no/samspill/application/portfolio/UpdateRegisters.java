package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.Clock;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Portfolio;

/** Før i registrene: bodies, decisions, agreement texts and the like, new or in place of what has the same id. */
public final class UpdateRegisters {

    /**
     * What to register.
     *
     * @param portfolio without measures
     */
    public record Command(Portfolio portfolio, String actor) {

        public Command {
            if (!portfolio.measures().isEmpty()) {
                throw new IllegalArgumentException("measures are not registered so");
            }
        }
    }

    private final UnitOfWork unit;
    private final Registers registers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    UpdateRegisters(UnitOfWork unit, Registers registers, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.audit = audit;
        this.clock = clock;
    }

    public Portfolio execute(Command command) {
        return unit.run(() -> {
            Portfolio given = command.portfolio();
            Refused.ifAny(given.refusals());
            registers.put(Register.of(given));
            audit.add(given.ids().stream()
                    .map(id -> new AuditEntry(clock.instant(), command.actor(), AuditAct.UPDATE_REGISTERS, id, ""))
                    .toList());
            return registers.all().portfolio();
        });
    }
}
