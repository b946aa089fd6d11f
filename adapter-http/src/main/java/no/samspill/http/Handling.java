package no.samspill.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.NotFound;
import no.samspill.application.measures.ReadPublished;
import no.samspill.application.notice.LastNotice;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** How every route is served: its parameters and form are looked at, what it asks for is done, and the answer is given. */
final class Handling implements Handler {

    private static final int REFUSED = 422;
    private static final String KEY = "Idempotency-Key";

    private final Route route;
    private final Regions regions;
    private final Clock clock;
    private final Fields fields;
    private final Kept kept;
    private final RouteTable routes;

    Handling(Route route, Regions regions, Clock clock, Kept kept, RouteTable routes) {
        this.route = route;
        this.regions = regions;
        this.clock = clock;
        this.fields = new Fields(route);
        this.kept = kept;
        this.routes = routes;
    }

    @Override
    public void handle(Context context) {
        Metrics.remember(context, route);
        Permission.demand(context, route);
        refuseUnknownParameters(context);
        Samspill region = region(context);
        MediaType form = negotiated(context);
        Request request = new Request(context, region, clock, fields, routes);
        try {
            Supplier<Frozen> work = () -> Frozen.of(route.handling().apply(request), form);
            Frozen answer =
                    route.steady() ? kept.answer(key(context, request, form), work) : done(context, region, work);
            String chosen = route.takes(Fields.CHOSEN) ? context.queryParam(Fields.CHOSEN) : null;
            give(context, chosen == null ? answer : chosen(chosen, answer));
        } catch (Refused refused) {
            BiFunction<Request, List<Reason>, Answer> shown = route.refused().orElseThrow(() -> refused);
            give(context, Frozen.of(shown.apply(request, refused.reasons()).status(REFUSED), form));
        }
    }

    /** Some fields of it; its version is still that of all of it. */
    private Frozen chosen(String given, Frozen answer) {
        if (answer.form() != MediaType.JSON) {
            throw HttpRefusal.ONLY_AS_JSON.with(Fields.CHOSEN);
        }
        return answer.with(fields.chosen(given, answer.content()));
    }

    private static Kept.Key key(Context context, Request request, MediaType form) {
        return new Kept.Key(
                Request.address(context),
                form,
                request.language(),
                request.caller(),
                request.today(),
                request.useCase(LastNotice.class).execute(new LastNotice.Query()));
    }

    private Frozen done(Context context, Samspill region, Supplier<Frozen> work) {
        if (!route.verb().changes()) {
            return work.get();
        }
        return isRehearsal(context) ? region.rehearse(work) : change(context, region, work);
    }

    private Frozen change(Context context, Samspill region, Supplier<Frozen> work) {
        Optional<String> key =
                Optional.ofNullable(context.header(KEY)).filter(given -> route.verb() == Route.Verb.POST);
        return key.isPresent() ? Once.of(context, region, key.get()).answer(work) : region.together(work);
    }

    private void refuseUnknownParameters(Context context) {
        List<String> known = Stream.concat(
                        route.parameters().stream()
                                .filter(one -> one.place() == Parameter.Place.QUERY)
                                .map(Parameter::name),
                        route.verb().changes() ? Stream.of(Route.DRY_RUN) : Stream.empty())
                .toList();
        Refused.ifAny(context.queryParamMap().entrySet().stream()
                .filter(one -> !known.contains(one.getKey()) || one.getValue().size() > 1)
                .map(one -> Reason.at(
                        "",
                        known.contains(one.getKey()) ? HttpRefusal.INVALID_PARAMETER : HttpRefusal.UNKNOWN_PARAMETER,
                        one.getKey(),
                        String.join(", ", known)))
                .toList());
    }

    private Samspill region(Context context) {
        Map<String, String> parts = context.pathParamMap();
        if (!parts.containsKey("region")) {
            return regions.all().entrySet().stream()
                    .filter(one -> Caller.of(context).may(route.access(), one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }
        String name = context.pathParam("region");
        return regions.find(name)
                .filter(found -> isSeen(Caller.of(context), name, found))
                .orElseThrow(() -> new NotFound("Region", name));
    }

    /** Whether one may know that the region is there: by what they are in it, or by what is public of it. */
    private static boolean isSeen(Caller caller, String name, Samspill region) {
        return !caller.roles(name).isEmpty()
                || !region.useCase(ReadPublished.class)
                        .execute(new ReadPublished.Query())
                        .isEmpty();
    }

    private boolean isRehearsal(Context context) {
        return Request.isTrue(context, Route.DRY_RUN);
    }

    /** The form most wanted of those there are; problems are given whatever is asked for. */
    private MediaType negotiated(Context context) {
        List<MediaType> forms = route.forms();
        String format = context.queryParam(Route.FORMAT);
        if (format != null) {
            return forms.stream()
                    .filter(one -> one.ending().equals(format))
                    .findFirst()
                    .orElseThrow(() -> HttpRefusal.INVALID_PARAMETER.with(Route.FORMAT, format));
        }
        String accept = Optional.ofNullable(context.header("Accept")).orElse("*/*");
        MediaType best = forms.stream()
                .max(Comparator.comparingInt((MediaType one) -> one.acceptedBy(accept))
                        .thenComparing(Comparator.comparingInt(forms::indexOf).reversed()))
                .orElseThrow();
        if (best.acceptedBy(accept) == 0) {
            throw HttpRefusal.NOT_ACCEPTABLE.with(
                    forms.stream().map(MediaType::type).collect(Collectors.joining(", ")));
        }
        return best;
    }

    private void give(Context context, Frozen answer) {
        context.header("Vary", "Accept, Accept-Language, Accept-Encoding, Cookie")
                .header("Cache-Control", "private, no-cache");
        answer.headers().forEach(context::header);
        String version = answer.version().orElseGet(() -> Versions.of(answer.content()));
        context.header("ETag", Versions.tag(version));
        String known = context.header("If-None-Match");
        if (!route.verb().changes() && known != null && Versions.isKnown(known, version)) {
            context.status(304);
            return;
        }
        context.status(answer.status()).contentType(answer.form().header()).result(answer.content());
    }
}
