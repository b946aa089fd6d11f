package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.NotFound;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.WebhookId;

/** Vis leveringer: those to a subscriber, the newest first. */
public final class ListDeliveries {

    /**
     * Which.
     *
     * @param limit at most this many
     */
    public record Query(WebhookId webhook, int limit) {}

    private final UnitOfWork unit;
    private final Webhooks webhooks;

    @Inject
    ListDeliveries(UnitOfWork unit, Webhooks webhooks) {
        this.unit = unit;
        this.webhooks = webhooks;
    }

    /** {@link NotFound} when there is no such webhook. */
    public List<Delivery> execute(Query query) {
        return unit.run(() -> webhooks.deliveries(
                SubscribedWebhook.in(webhooks, query.webhook()).id(), query.limit()));
    }
}
