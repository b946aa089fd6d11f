package no.samspill.application.keyfigures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigureRefusal;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/**
 * Registrer nøkkeltall: a set of figures for a key; a new version when the key and reference date are registered before.
 *
 * <p>Provisional figures may be followed by new provisional or by final ones, and final ones by corrected final ones; but
 * provisional figures never take over from final ones.
 */
public final class RegisterKeyFigures {

    public record Command(String key, KeyFigures figures, String actor) {}

    private final UnitOfWork unit;
    private final KeyFigureSets sets;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RegisterKeyFigures(UnitOfWork unit, KeyFigureSets sets, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.sets = sets;
        this.audit = audit;
        this.clock = clock;
    }

    public RegisteredKeyFigures execute(Command command) {
        return unit.run(() -> register(command));
    }

    private RegisteredKeyFigures register(Command command) {
        LocalDate date = command.figures().referenceDate();
        Optional<RegisteredKeyFigures> before = sets.find(command.key(), date);
        Refused.ifAny(refusals(command, before));
        RegisteredKeyFigures next = new RegisteredKeyFigures(
                command.key(),
                before.map(RegisteredKeyFigures::version).orElse(0) + 1,
                command.figures(),
                clock.instant(),
                command.actor());
        sets.add(next);
        audit.add(List.of(new AuditEntry(
                next.registeredAt(),
                command.actor(),
                AuditAct.REGISTER_KEY_FIGURES,
                command.key(),
                "referenceDate: " + date + ", version: " + next.version())));
        return next;
    }

    private static List<Reason> refusals(Command command, Optional<RegisteredKeyFigures> before) {
        List<Reason> reasons = new ArrayList<>();
        String date = command.figures().referenceDate().toString();
        if (command.figures().figures().isEmpty()) {
            reasons.add(Reason.at("/values", KeyFigureRefusal.NO_FIGURES, command.key(), date));
        }
        if (command.figures().status() == FigureStatus.PROVISIONAL) {
            before.filter(set -> set.figures().status() == FigureStatus.FINAL)
                    .ifPresent(set -> reasons.add(Reason.at(
                            "/status",
                            KeyFigureRefusal.FINAL_ARE_REGISTERED,
                            command.key(),
                            date,
                            Integer.toString(set.version()))));
        }
        return reasons;
    }
}
