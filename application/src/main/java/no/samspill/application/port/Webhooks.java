package no.samspill.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.samspill.application.StaleVersion;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

/** Who wants to be told of what is done, and how that has gone. */
public interface Webhooks {

    /** By id. */
    List<Webhook> all();

    /** Adds one; {@link StaleVersion} when there is one with the id. */
    void add(Webhook webhook);

    /** Puts one in place of the other; {@link StaleVersion} when somebody else has done so, or does so now. */
    void replace(Webhook before, Webhook after);

    /** Takes one away, with its deliveries. */
    void remove(WebhookId id);

    void log(Collection<Delivery> deliveries);

    /** The newest deliveries to one, newest first, at most so many. */
    List<Delivery> deliveries(WebhookId id, int limit);

    /** Forgets the deliveries before this; how many they were. */
    int forgetBefore(Instant moment);
}
