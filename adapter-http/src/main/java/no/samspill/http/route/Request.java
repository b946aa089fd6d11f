package no.samspill.http.route;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samspill.application.NotFound;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.CalendarLimits;
import no.samspill.files.table.TableTexts;
import no.samspill.http.access.Caller;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import no.samspill.json.Language;
import no.samspill.json.Sentences;

/** Forespørsel: what is asked of a route, in the region it is asked about, by someone who may. */
public final class Request {

    /** The field of a form, and the header, that show that a change comes from a page of ours. */
    public static final String CSRF_FIELD = "csrf";

    public static final String CSRF_HEADER = "X-CSRF-Token";

    /** The cookie that says who has logged in. */
    public static final String SESSION_COOKIE = "__Host-samspill";

    /** As much as the one JSON form takes. */
    public static final long MOST_BYTES = JsonReader.MAX_BYTES;

    private static final long ORDINARY_PAGE = 50;

    private final Wire wire;
    private final Optional<Samspill> region;
    private final Clock clock;
    private final ListOrder order;
    private final RouteTable routes;

    public Request(Wire wire, Optional<Samspill> region, Clock clock, ListOrder order, RouteTable routes) {
        this.wire = wire;
        this.region = region;
        this.clock = clock;
        this.order = order;
        this.routes = routes;
    }

    /** The use case of this class, in the region; what is asked of no region has none. */
    public <T> T useCase(Class<T> type) {
        return region.orElseThrow().useCase(type);
    }

    /** The id in the path; {@link NotFound} when nothing can have it. */
    public <T> T id(Class<?> kind, Function<String, T> maker) {
        return id("id", kind, maker);
    }

    /** An id in the path, by the name of its place there. */
    public <T> T id(String name, Class<?> kind, Function<String, T> maker) {
        String given = wire.part(name);
        try {
            return maker.apply(given);
        } catch (IllegalArgumentException | DateTimeException impossible) {
            throw new NotFound(kind.getSimpleName(), given);
        }
    }

    /** A part of the path, as it is. */
    public String path(String name) {
        return wire.part(name);
    }

    /** A parameter; {@link Refused} when it cannot be read. A field of a page that is left empty says nothing. */
    public <T> Optional<T> query(String name, Function<String, T> maker) {
        return wire.parameter(name)
                .filter(given -> !given.isEmpty() || place().startsWith(ApiPaths.BASE))
                .map(given -> {
                    try {
                        return maker.apply(given);
                    } catch (IllegalArgumentException | DateTimeException unreadable) {
                        throw HttpRefusal.INVALID_PARAMETER.with(name, given);
                    }
                });
    }

    /** A day that is asked about; {@link Refused} when it is outside the calendar. */
    public Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = query(name, LocalDate::parse);
        day.ifPresent(one -> Refused.ifAny(CalendarLimits.refusals("/" + name, one)));
        return day;
    }

    /** The day it is asked about; today unless it says. */
    public LocalDate asOf() {
        return day("asOf").orElseGet(this::today);
    }

    /** A number that counts something, in the digits of JSON. */
    public Optional<Long> number(String name) {
        return query(name, given -> Long.valueOf(given.matches("[0-9]+") ? given : ""));
    }

    public java.time.Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How many of a list are wanted at once. */
    public int limit() {
        long wanted = number("limit").orElse(ORDINARY_PAGE);
        if (wanted < 1 || wanted > Route.LARGEST_PAGE) {
            throw HttpRefusal.INVALID_PARAMETER.with("limit", Long.toString(wanted));
        }
        return (int) wanted;
    }

    /** The list in the order asked for, by a field of each as JSON; as it is when nothing is said. */
    public <T> List<T> sorted(List<T> all, Function<T, Json> json) {
        return query(ListOrder.SORT, sort -> order.sorted(all, json, sort)).orElse(all);
    }

    /** Whether it is said how many are wanted at once; a table is whole unless it is. */
    public boolean saysLimit() {
        return wire.parameter("limit").isPresent();
    }

    /** The JSON that was sent; {@link Refused} when it is something else. */
    public byte[] json() {
        return wire.json();
    }

    /** The numbers of the versions that the one who asks has read; none when any will do. */
    public Set<Integer> seen() {
        String given = wire.header(Route.IF_MATCH).orElseThrow(HttpRefusal.PRECONDITION_REQUIRED::with);
        return given.equals("*") ? Set.of() : ETags.numbers(given);
    }

    /** Demands that the one who asks has read this version; {@link Refused} when another has come since. */
    public void expect(Supplier<String> version) {
        String given = wire.header(Route.IF_MATCH).orElseThrow(HttpRefusal.PRECONDITION_REQUIRED::with);
        if (!given.equals("*") && !ETags.holds(given, version.get())) {
            throw HttpRefusal.PRECONDITION_FAILED.with(given);
        }
    }

    /** Demands that the one who asks has not read any version; {@link Refused} when one has, of what is not there. */
    public void expectNothing() {
        wire.header(Route.IF_MATCH).ifPresent(given -> {
            throw HttpRefusal.PRECONDITION_FAILED.with(given);
        });
    }

    /** Whether the parameter says so; {@link Refused} when it says neither. */
    public boolean isTrue(String name) {
        return wire.isTrue(name);
    }

    /** Whether what is asked is only tried, and not stored. */
    public boolean isRehearsal() {
        return isTrue(Route.DRY_RUN);
    }

    /** Does what is asked, where what is sent stands at this place of the body: so the reasons point right. */
    public <T> T standingAt(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            throw new Refused(refused.reasons().stream()
                    .map(reason -> reason.under(place))
                    .toList());
        }
    }

    public Caller caller() {
        return wire.caller();
    }

    /** In whose name things are done. */
    public String actor() {
        return caller().name();
    }

    public Optional<String> cookie(String name) {
        return wire.cookie(name);
    }

    public Sentences sentences() {
        return Texts.in(language()).sentences();
    }

    /** All that can be asked for. */
    public RouteTable routes() {
        return routes;
    }

    /** What tables say. */
    public TableTexts tableTexts() {
        return TableTexts.in(language(), sentences());
    }

    /** What the pages say under the key. */
    public String text(String key, Object... values) {
        return Texts.in(language()).of(key, values);
    }

    public Language language() {
        return wire.language();
    }

    /** The name of the region in the address; empty when the address is of none. */
    public String regionName() {
        return wire.region().orElse("");
    }

    /** The path that was asked for. */
    public String place() {
        return wire.path();
    }

    /** What stands after the question mark, as it was sent. */
    public Map<String, String> filters() {
        return wire.parameters();
    }

    /** A file that was chosen on a page, under this name. */
    Optional<UploadedFile> file(String name) {
        return wire.file(name);
    }

    /** What was filled in on a page, by the name of the field; the last one given of each. */
    public Map<String, String> filledIn() {
        return wire.filledIn();
    }

    /** The address of the region's part of the interface: {@code /api/v1/regions/nord-troms}. */
    public String base() {
        return ApiPaths.BASE + "/regions/" + regionName();
    }
}
