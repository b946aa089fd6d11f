package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.JudgedItem;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Authorship;

/** Før i registrene: bodies, decisions, agreement texts and the like, new or as one more revision of what has the same id. */
public final class UpdateRegisters {

    /**
     * What to register.
     *
     * @param portfolio without measures
     * @param reason why something is changed; needed where something rests on it
     */
    public record Command(Portfolio portfolio, Optional<String> reason, String actor) {

        public Command(Portfolio portfolio, String actor) {
            this(portfolio, Optional.empty(), actor);
        }

        public Command {
            if (!portfolio.measures().isEmpty()) {
                throw new IllegalArgumentException("measures are not registered so");
            }
        }
    }

    private final UnitOfWork unit;
    private final Registers registers;
    private final Intake intake;
    private final Clock clock;

    @Inject
    UpdateRegisters(UnitOfWork unit, Registers registers, Intake intake, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.intake = intake;
        this.clock = clock;
    }

    /** All that is registered afterwards; {@link Refused} when it is not in order, or would overwrite what has been used. */
    public Portfolio execute(Command command) {
        return unit.run(() -> {
            Register given = Register.of(command.portfolio());
            Refused.ifAny(given.refusals());
            List<JudgedItem> judged = intake.judged(Item.of(given), Optional.of(new Replacing(command.reason())));
            Refused.ifAny(judged.stream().flatMap(one -> one.reasons().stream()).toList());
            Authorship by = new Authorship(clock.instant(), command.actor(), command.reason());
            intake.take(judged, by, judged.stream().map(one -> entry(one, by)).toList());
            return registers.all().portfolio();
        });
    }

    private static AuditEntry entry(JudgedItem one, Authorship by) {
        return new AuditEntry(
                by.at(), by.actor(), AuditAct.UPDATE_REGISTERS, one.item().id(), one.change());
    }
}
