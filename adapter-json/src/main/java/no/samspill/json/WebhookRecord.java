package no.samspill.json;

import java.time.Instant;
import java.util.List;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

/** The JSON form of one who is told of what is done: all of it but the key. */
public record WebhookRecord(
        WebhookId id, String address, List<String> acts, String told, int failures, Instant next, boolean stopped) {

    public WebhookRecord {
        acts = List.copyOf(acts);
    }

    public static WebhookRecord of(Webhook webhook) {
        return new WebhookRecord(
                webhook.id(),
                webhook.address(),
                webhook.acts().stream().sorted().toList(),
                Long.toString(webhook.told()),
                webhook.failures(),
                webhook.next(),
                webhook.isStopped());
    }
}
