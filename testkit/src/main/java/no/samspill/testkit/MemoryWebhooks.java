package no.samspill.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

record MemoryWebhooks(MemoryStore store) implements Webhooks {

    @Override
    public List<Webhook> all() {
        return List.copyOf(store.tables().webhooks.values());
    }

    @Override
    public void add(Webhook webhook) {
        if (store.tables().webhooks.putIfAbsent(webhook.id().value(), webhook) != null) {
            throw new StaleVersion(webhook.id().value());
        }
    }

    @Override
    public void replace(Webhook before, Webhook after) {
        if (!store.tables().webhooks.replace(before.id().value(), before, after)) {
            throw new StaleVersion(before.id().value());
        }
    }

    @Override
    public void remove(WebhookId id) {
        store.tables().webhooks.remove(id.value());
        store.tables().deliveries.removeIf(one -> one.webhook().equals(id));
    }

    @Override
    public void log(Collection<Delivery> deliveries) {
        store.tables().deliveries.addAll(deliveries);
    }

    @Override
    public List<Delivery> deliveries(WebhookId id, int limit) {
        List<Delivery> theirs = store.tables().deliveries.stream()
                .filter(one -> one.webhook().equals(id))
                .collect(Collectors.toList());
        Collections.reverse(theirs);
        return List.copyOf(theirs.subList(0, Math.min(limit, theirs.size())));
    }

    @Override
    public int forgetBefore(Instant moment) {
        int before = store.tables().deliveries.size();
        store.tables().deliveries.removeIf(one -> one.at().isBefore(moment));
        return before - store.tables().deliveries.size();
    }
}
