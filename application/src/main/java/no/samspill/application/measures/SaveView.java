package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Views;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.portfolio.SavedView;

/** Lagre en visning: new or in place of the one with the same id. */
public final class SaveView {

    public record Command(SavedView view, String actor) {}

    private final UnitOfWork unit;
    private final Views views;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SaveView(UnitOfWork unit, Views views, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    public SavedView execute(Command command) {
        SavedView view = command.view();
        Refused.ifAny(view.refusals());
        return unit.run(() -> {
            views.put(view);
            audit.add(List.of(new AuditEntry(
                    clock.instant(),
                    command.actor(),
                    AuditAct.SAVE_VIEW,
                    view.id().value(),
                    view.name())));
            return view;
        });
    }
}
