package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Uses;

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
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    UpdateRegisters(UnitOfWork unit, Registers registers, Measures measures, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that is registered afterwards; {@link Refused} when it is not in order, or would overwrite what has been used. */
    public Portfolio execute(Command command) {
        return unit.run(() -> {
            Portfolio given = command.portfolio();
            Refused.ifAny(refusals(given));
            registers.put(Register.of(given));
            audit.add(given.ids().stream()
                    .map(id -> new AuditEntry(clock.instant(), command.actor(), AuditAct.UPDATE_REGISTERS, id, ""))
                    .toList());
            return registers.all().portfolio();
        });
    }

    private List<Reason> refusals(Portfolio given) {
        List<Reason> reasons = new ArrayList<>(given.refusals(LocalDate.now(clock)));
        List<AgreementText> texts = given.agreements();
        Uses uses = new Uses(texts.isEmpty() ? given : registers.all().portfolio());
        if (uses.differs(texts)) {
            Uses all = new Uses(uses.stored().with(measures.all()));
            for (int i = 0; i < texts.size(); i++) {
                all.refusal(texts.get(i), "/agreements/" + i).ifPresent(reasons::add);
            }
        }
        return reasons;
    }
}
