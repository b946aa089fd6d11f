package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Views;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;

/** Fjern en lagret visning: the measures in it stay as they are. */
public final class RemoveView {

    public record Command(ViewId id, String actor) {}

    private final UnitOfWork unit;
    private final Views views;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RemoveView(UnitOfWork unit, Views views, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that was; {@link NotFound} when there is none. */
    public SavedView execute(Command command) {
        return unit.run(() -> {
            SavedView view = views.all().stream()
                    .filter(one -> one.id().equals(command.id()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(
                            SavedView.class.getSimpleName(), command.id().value()));
            views.remove(view.id());
            audit.add(List.of(new AuditEntry(
                    clock.instant(),
                    command.actor(),
                    AuditAct.REMOVE_VIEW,
                    view.id().value(),
                    view.name())));
            return view;
        });
    }
}
