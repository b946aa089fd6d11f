package no.samspill.application.notice;

import no.samspill.application.NotFound;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

/** One of those that are registered. */
final class SubscribedWebhook {

    private SubscribedWebhook() {}

    static Webhook in(Webhooks webhooks, WebhookId id) {
        return webhooks.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Webhook", id.value()));
    }
}
