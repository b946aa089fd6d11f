package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Notice;
import no.samspill.domain.notice.Webhook;

/**
 * Ta på seg leveringer: one subscriber who waits for something, and what it is; nobody else takes it on for a while. Of several
 * instances that try at once one gets it, and the others a {@link StaleVersion}.
 */
public final class ClaimNotices {

    /**
     * How much is taken on.
     *
     * @param limit at most this many notices
     * @param hold how long nobody else takes them on; more than it takes to send them
     */
    public record Command(int limit, Duration hold) {}

    /**
     * What is to be sent.
     *
     * @param webhook as it is now; what has been done is told of this
     * @param notices those it wants, the lowest first; perhaps none
     * @param through the number of the last notice that is done with when these are
     */
    public record Claim(Webhook webhook, List<Notice> notices, long through) {
        public Claim {
            notices = List.copyOf(notices);
        }
    }

    private final UnitOfWork unit;
    private final Webhooks webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClaimNotices(UnitOfWork unit, Webhooks webhooks, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when nobody waits for anything. */
    public Optional<Claim> execute(Command command) {
        return unit.run(() -> {
            Instant now = clock.instant();
            return webhooks.all().stream()
                    .filter(one -> one.isDue(now))
                    .flatMap(one -> waiting(one, command, now).stream())
                    .findFirst();
        });
    }

    private Optional<Claim> waiting(Webhook webhook, Command command, Instant now) {
        List<Notice> notices = audit.after(webhook.told(), command.limit());
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        Webhook held = webhook.heldUntil(now.plus(command.hold()));
        webhooks.replace(webhook, held);
        long through = notices.get(notices.size() - 1).number();
        return Optional.of(new Claim(held, notices.stream().filter(held::wants).toList(), through));
    }
}
