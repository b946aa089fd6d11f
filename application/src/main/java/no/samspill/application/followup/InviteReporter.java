package no.samspill.application.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.portfolio.Measure;

/** Inviter noen til å levere en evaluering: what shows that they are, is made by whoever lets them in. */
public final class InviteReporter {

    public record Command(Invitation invitation, String actor) {}

    private final UnitOfWork unit;
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InviteReporter(UnitOfWork unit, Measures measures, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last day the invitation stands. */
    public LocalDate execute(Command command) {
        return unit.run(() -> invite(command.invitation(), command.actor()));
    }

    private LocalDate invite(Invitation invitation, String actor) {
        NotFound.unlessIn(measures.find(Set.of(invitation.measure())), invitation.measure(), Measure.class);
        Refused.ifAny(invitation.refusals());
        LocalDate last = Invitation.lastDay(LocalDate.now(clock));
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                actor,
                AuditAct.INVITE_REPORTER,
                invitation.measure().value(),
                invitation.to() + ", " + last)));
        return last;
    }
}
