package no.samspill.http.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.application.NotFound;
import no.samspill.application.measures.ReadPublished;
import no.samspill.application.notice.LastNotice;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.access.Caller;
import no.samspill.http.openapi.AnswerFields;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Parameter;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.RouteTable;
import no.samspill.http.route.Wire;

/** How every route is served: its parameters and form are looked at, what it asks for is done, and the answer is given. */
final class RouteHandler implements Handler {

    private static final int REFUSED = 422;

    private final Route route;
    private final Regions regions;
    private final Clock clock;
    private final AnswerFields fields;
    private final AnswerCache kept;
    private final RouteTable routes;

    RouteHandler(Route route, Regions regions, Clock clock, AnswerCache kept, RouteTable routes) {
        this.route = route;
        this.regions = regions;
        this.clock = clock;
        this.fields = new AnswerFields(route);
        this.kept = kept;
        this.routes = routes;
    }

    @Override
    public void handle(Context context) {
        Metrics.remember(context, route);
        Wire wire = new Wire(context);
        RoutePermission.demand(wire, route);
        wire.refuseUnknown(known());
        Optional<Samspill> region = region(wire);
        MediaType form = wire.form(route.forms());
        Request request = new Request(wire, region, clock, fields, routes);
        try {
            Supplier<RenderedAnswer> work =
                    () -> RenderedAnswer.of(route.handling().apply(request), form);
            RenderedAnswer answer =
                    route.steady() ? kept.answer(key(wire, request, form), work) : done(wire, region, work);
            Optional<String> chosen =
                    route.takes(AnswerFields.CHOSEN) ? wire.parameter(AnswerFields.CHOSEN) : Optional.empty();
            give(context, wire, chosen.map(names -> chosen(names, answer)).orElse(answer));
        } catch (Refused refused) {
            BiFunction<Request, List<Reason>, Answer> shown = route.refused().orElseThrow(() -> refused);
            give(
                    context,
                    wire,
                    RenderedAnswer.of(shown.apply(request, refused.reasons()).status(REFUSED), form));
        }
    }

    /** Some fields of it; its version is still that of all of it. */
    private RenderedAnswer chosen(String given, RenderedAnswer answer) {
        if (answer.form() != MediaType.JSON) {
            throw HttpRefusal.ONLY_AS_JSON.with(AnswerFields.CHOSEN);
        }
        return answer.with(fields.chosen(given, answer.content()));
    }

    private static AnswerCache.Key key(Wire wire, Request request, MediaType form) {
        return new AnswerCache.Key(
                wire.address(),
                form,
                request.language(),
                request.caller(),
                request.today(),
                request.useCase(LastNotice.class).execute(new LastNotice.Query()));
    }

    private RenderedAnswer done(Wire wire, Optional<Samspill> region, Supplier<RenderedAnswer> work) {
        if (!route.verb().changes()) {
            return work.get();
        }
        boolean rehearsal = wire.isTrue(Route.DRY_RUN);
        Optional<String> key = wire.header(Route.KEY).filter(given -> route.verb() == Route.Verb.POST && !rehearsal);
        if (region.isEmpty()) {
            key.ifPresent(given -> {
                throw HttpRefusal.KEY_WITHOUT_REGION.with();
            });
            return work.get();
        }
        Samspill there = region.get();
        return rehearsal
                ? there.rehearse(work)
                : key.map(given -> IdempotentAnswer.of(wire, there, given).answer(work))
                        .orElseGet(() -> there.together(work));
    }

    private List<String> known() {
        return Stream.concat(
                        route.parameters().stream()
                                .filter(one -> one.place() == Parameter.Place.QUERY)
                                .map(Parameter::name),
                        route.verb().changes() ? Stream.of(Route.DRY_RUN) : Stream.empty())
                .toList();
    }

    /** The one that the path names; none when it names none, and then no database is asked. */
    private Optional<Samspill> region(Wire wire) {
        return wire.region()
                .map(name -> regions.find(name)
                        .filter(found -> isSeen(wire.caller(), name, found))
                        .orElseThrow(() -> new NotFound("Region", name)));
    }

    /** Whether one may know that the region is there: by what they are in it, or by what is public of it. */
    private static boolean isSeen(Caller caller, String name, Samspill region) {
        return !caller.roles(name).isEmpty()
                || !region.useCase(ReadPublished.class)
                        .execute(new ReadPublished.Query())
                        .isEmpty();
    }

    private void give(Context context, Wire wire, RenderedAnswer answer) {
        context.header("Vary", "Accept, Accept-Language, Accept-Encoding, Cookie")
                .header("Cache-Control", "private, no-cache");
        answer.headers().forEach(context::header);
        String version = answer.version().orElseGet(() -> ETags.of(answer.content()));
        context.header("ETag", ETags.tag(version));
        if (!route.verb().changes() && wire.has(version)) {
            context.status(304);
            return;
        }
        context.status(answer.status()).contentType(answer.form().header()).result(answer.content());
    }
}
