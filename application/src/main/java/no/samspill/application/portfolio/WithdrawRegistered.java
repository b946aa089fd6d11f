package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RegisteredThings;
import no.samspill.domain.registers.Revision;
import no.samspill.domain.registers.Uses;

/** Trekk tilbake noe som er ført: what nothing rests on is registered no more; it can still be read, and its id stays taken. */
public final class WithdrawRegistered {

    public record Command(RegisterKey key, Optional<String> reason, String actor) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WithdrawRegistered(UnitOfWork unit, Registers registers, Measures measures, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Its history, which ends with this; {@link NotFound} when it is not registered, {@link Refused} when something rests on it. */
    public List<Revision> execute(Command command) {
        return unit.run(() -> {
            RegisterKey key = command.key();
            Register all = registers.all().with(measures.all());
            if (!RegisteredThings.of(all).containsKey(key)) {
                throw new NotFound(key.kind().type().getSimpleName(), key.id());
            }
            Refused.ifAny(Uses.of(all).ofWithdrawal(key, command.reason()));
            registers.withdraw(key, new Authorship(clock.instant(), command.actor(), command.reason()));
            audit.add(List.of(new AuditEntry(
                    clock.instant(),
                    command.actor(),
                    AuditAct.WITHDRAW_REGISTERED,
                    key.id(),
                    command.reason().orElse(""))));
            return registers.revisions(Set.of(key));
        });
    }
}
