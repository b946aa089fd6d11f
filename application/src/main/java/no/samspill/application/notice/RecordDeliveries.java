package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Webhook;

/** Før leveringer: how it went with what was taken on. {@link StaleVersion} when someone has changed the subscription meanwhile. */
public final class RecordDeliveries {

    /**
     * What has been done.
     *
     * @param before the subscription as it was when it was taken on
     * @param after as it is now
     * @param deliveries every attempt, in the order they were made
     */
    public record Command(Webhook before, Webhook after, List<Delivery> deliveries) {
        public Command {
            deliveries = List.copyOf(deliveries);
        }
    }

    private final UnitOfWork unit;
    private final Webhooks webhooks;

    @Inject
    RecordDeliveries(UnitOfWork unit, Webhooks webhooks) {
        this.unit = unit;
        this.webhooks = webhooks;
    }

    public void execute(Command command) {
        unit.run(() -> {
            webhooks.replace(command.before(), command.after());
            webhooks.log(command.deliveries());
            return command.after();
        });
    }
}
