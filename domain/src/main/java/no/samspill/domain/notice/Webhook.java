package no.samspill.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Abonnement (webhook): someone who wants to be told of what is done, one notice at a time and in order, as often as it takes.
 *
 * @param address where notices are sent: a URL
 * @param acts what is told of, as {@link no.samspill.domain.AuditEntry#act} has it; none for everything
 * @param told the number of the last notice that is done with: that has arrived, or was not asked for
 * @param failures how many attempts have failed since one last arrived
 * @param next when it is tried next, at the earliest
 */
public record Webhook(
        WebhookId id, String address, Set<String> acts, SigningKey key, long told, int failures, Instant next) {

    /** How long to wait after the first failure, after the second, and so on: three days in all. */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    public Webhook {
        acts = Set.copyOf(acts);
    }

    public boolean wants(Notice notice) {
        return acts.isEmpty() || acts.contains(notice.entry().act());
    }

    /** Whether no more is sent until someone asks for it: it has failed too long, or was declined. */
    public boolean isStopped() {
        return failures > PATIENCE.size();
    }

    public boolean isDue(Instant now) {
        return !isStopped() && !next.isAfter(now);
    }

    /** The same, which nobody else tries before then. */
    public Webhook heldUntil(Instant then) {
        return new Webhook(id, address, acts, key, told, failures, then);
    }

    /** All up to this notice has arrived. */
    public Webhook told(long notice, Instant now) {
        return new Webhook(id, address, acts, key, notice, 0, now);
    }

    /** This has not arrived. */
    public Webhook failed(Delivery delivery) {
        int more = delivery.isDeclined() ? PATIENCE.size() + 1 : failures + 1;
        Duration wait = PATIENCE.get(Math.min(more, PATIENCE.size()) - 1);
        return new Webhook(id, address, acts, key, told, more, delivery.at().plus(wait));
    }
}
