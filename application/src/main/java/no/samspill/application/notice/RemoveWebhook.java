package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.WebhookId;

/** Avslutt abonnement: nothing more is sent there, and what is kept of it is forgotten. */
public final class RemoveWebhook {

    public record Command(WebhookId id, String actor) {}

    private final UnitOfWork unit;
    private final Webhooks webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RemoveWebhook(UnitOfWork unit, Webhooks webhooks, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@link NotFound} when there is no such webhook. */
    public void execute(Command command) {
        unit.run(() -> {
            WebhookId id = SubscribedWebhook.in(webhooks, command.id()).id();
            webhooks.remove(id);
            audit.add(
                    List.of(new AuditEntry(clock.instant(), command.actor(), AuditAct.REMOVE_WEBHOOK, id.value(), "")));
            return id;
        });
    }
}
