package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Webhook;

/** Vis abonnementer: by id. */
public final class ListWebhooks {

    public record Query() {}

    private final UnitOfWork unit;
    private final Webhooks webhooks;

    @Inject
    ListWebhooks(UnitOfWork unit, Webhooks webhooks) {
        this.unit = unit;
        this.webhooks = webhooks;
    }

    public List<Webhook> execute(Query query) {
        return unit.run(webhooks::all);
    }
}
