package no.samspill.http.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.NotFound;
import no.samspill.application.notice.ListDeliveries;
import no.samspill.application.notice.ListWebhooks;
import no.samspill.application.notice.RegisterWebhook;
import no.samspill.application.notice.RemoveWebhook;
import no.samspill.application.notice.ReplayNotices;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.DeliveryRecord;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;
import no.samspill.json.WebhookRecord;

/** What has been done, sent to programs that want to know: webhooks. */
final class WebhookRoutes {

    private static final String WEBHOOKS = ApiPaths.REGION + "/webhooks";
    private static final String WHICH = "The id of the webhook.";
    private static final Schema WEBHOOK = Schema.of(WebhookRecord.class);

    /** What is sent again: what came after this; where it stopped when nothing is said. */
    public record Replay(Optional<Integer> after) {}

    private final AllowedHosts hosts;

    WebhookRoutes(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    List<Route> all() {
        return List.of(list(), register(), show(), remove(), replay(), deliveries());
    }

    private static Route list() {
        return Route.get(WEBHOOKS, Access.WRITE)
                .named("listWebhooks", "Who is told of what is done, and how that goes.")
                .givesList(WEBHOOK)
                .saying("The webhooks, and how it goes with each.")
                .by(WebhookRoutes::list);
    }

    private Route register() {
        return Route.post(WEBHOOKS, Access.WRITE)
                .named("registerWebhook", "Tells an address of what is done from now on, signed (Standard Webhooks).")
                .takesBody(Schema.named("Subscription"))
                .gives(201, WEBHOOK)
                .saying("The webhook, without its signing key.")
                .by(this::register);
    }

    private static Route show() {
        return Route.get(WEBHOOKS + "/{id}", Access.WRITE)
                .named("showWebhook", "One webhook, and how it goes with it.")
                .takes("id", Schema.text(), WHICH)
                .gives(200, WEBHOOK)
                .saying("The webhook, without its signing key, and how it goes.")
                .by(request -> Answer.of(json(one(request))));
    }

    private static Route remove() {
        return Route.of(Route.Verb.DELETE, WEBHOOKS + "/{id}", Access.WRITE)
                .named("removeWebhook", "Tells a webhook no more, and forgets what was sent to it.")
                .takes("id", Schema.text(), WHICH)
                .gives(200, WEBHOOK)
                .saying("The webhook, as it was before it was removed.")
                .by(WebhookRoutes::remove);
    }

    private static Route replay() {
        return Route.post(WEBHOOKS + "/{id}/replays", Access.WRITE)
                .named("replayEvents", "Tells a webhook again from there on; also one that was stopped.")
                .takes("id", Schema.text(), WHICH)
                .takesBody(Schema.object(Map.of("after", Schema.number(0, Integer.MAX_VALUE))))
                .gives(200, WEBHOOK)
                .saying("The webhook, which is told again from there on.")
                .by(WebhookRoutes::replay);
    }

    private static Route deliveries() {
        return Route.get(WEBHOOKS + "/{id}/deliveries", Access.WRITE)
                .named("listDeliveries", "What was tried to tell a webhook, newest first.")
                .takes("id", Schema.text(), WHICH)
                .takesLimit("How many deliveries at most; 50 when not given.")
                .givesList(Schema.of(DeliveryRecord.class))
                .saying("What was tried, the newest first, and how each went.")
                .by(WebhookRoutes::deliveries);
    }

    private static Answer list(Request request) {
        return Answer.of(JsonList.of(all(request), WebhookRoutes::json));
    }

    private static List<Webhook> all(Request request) {
        return request.useCase(ListWebhooks.class).execute(new ListWebhooks.Query());
    }

    private static Webhook one(Request request) {
        WebhookId id = id(request);
        return all(request).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Webhook", id.value()));
    }

    private static WebhookId id(Request request) {
        return request.id(Webhook.class, WebhookId::new);
    }

    private Answer register(Request request) {
        RegisterWebhook.Command asked =
                JsonReader.record(request.json(), WebhookOrder.class).asked(hosts, request.actor());
        Webhook made = request.useCase(RegisterWebhook.class).execute(asked);
        return Answer.created(request.base() + "/webhooks/" + made.id(), json(made));
    }

    private static Answer remove(Request request) {
        Webhook removed = one(request);
        request.useCase(RemoveWebhook.class).execute(new RemoveWebhook.Command(removed.id(), request.actor()));
        return Answer.of(json(removed));
    }

    private static Answer replay(Request request) {
        Optional<Long> after =
                JsonReader.record(request.json(), Replay.class).after().map(Integer::longValue);
        if (after.filter(number -> number < 0).isPresent()) {
            throw HttpRefusal.INVALID_PARAMETER.with("after", after.get().toString());
        }
        return Answer.of(json(request.useCase(ReplayNotices.class)
                .execute(new ReplayNotices.Command(id(request), after, request.actor()))));
    }

    private static Answer deliveries(Request request) {
        ListDeliveries.Query query = new ListDeliveries.Query(id(request), request.limit());
        return Answer.of(JsonList.of(request.useCase(ListDeliveries.class).execute(query), WebhookRoutes::json));
    }

    private static Json json(Webhook webhook) {
        return Json.answer(WebhookRecord.of(webhook));
    }

    private static Json json(Delivery delivery) {
        return Json.answer(DeliveryRecord.of(delivery));
    }
}
