package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.IdTaken;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

/** Registrer abonnement: someone is told of what is done from now on. {@link IdTaken} when there is one with the id. */
public final class RegisterWebhook {

    /**
     * What is subscribed to.
     *
     * @param acts what is told of; none for everything
     * @param after the number of the notice before the first; empty for those from now on
     */
    public record Command(
            WebhookId id, String address, Set<String> acts, SigningKey key, Optional<Long> after, String actor) {}

    private final UnitOfWork unit;
    private final Webhooks webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RegisterWebhook(UnitOfWork unit, Webhooks webhooks, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    public Webhook execute(Command command) {
        return unit.run(() -> {
            Webhook webhook = new Webhook(
                    command.id(),
                    command.address(),
                    command.acts(),
                    command.key(),
                    command.after().orElseGet(audit::last),
                    0,
                    clock.instant());
            String id = command.id().value();
            if (webhooks.all().stream().anyMatch(one -> one.id().equals(command.id()))) {
                throw new IdTaken(id);
            }
            webhooks.add(webhook);
            audit.add(List.of(new AuditEntry(
                    clock.instant(), command.actor(), AuditAct.REGISTER_WEBHOOK, id, command.address())));
            return webhook;
        });
    }
}
