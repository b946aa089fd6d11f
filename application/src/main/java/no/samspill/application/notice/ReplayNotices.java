package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

/** Send på nytt: a subscriber is told again from there on; and one that was stopped, is told again at all. */
public final class ReplayNotices {

    /**
     * From where.
     *
     * @param after the number of the notice before the first; empty to go on where it stopped
     */
    public record Command(WebhookId id, Optional<Long> after, String actor) {}

    private final UnitOfWork unit;
    private final Webhooks webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReplayNotices(UnitOfWork unit, Webhooks webhooks, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@link NotFound} when there is no such webhook. */
    public Webhook execute(Command command) {
        return unit.run(() -> {
            Webhook before = SubscribedWebhook.in(webhooks, command.id());
            Webhook after = before.told(command.after().orElse(before.told()), clock.instant());
            webhooks.replace(before, after);
            String id = command.id().value();
            audit.add(List.of(new AuditEntry(
                    clock.instant(), command.actor(), AuditAct.REPLAY_NOTICES, id, Long.toString(after.told()))));
            return after;
        });
    }
}
