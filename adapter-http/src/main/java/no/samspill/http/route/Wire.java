package no.samspill.http.route;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.access.Caller;
import no.samspill.json.Language;

/** Ledningen: what a route is asked with, as it came by HTTP; nothing else reads it from there. */
public final class Wire {

    private static final String CALLER = "caller";

    private final Context context;

    public Wire(Context context) {
        this.context = context;
    }

    /** Says who asks, to whoever asks about it afterwards. */
    public void remember(Caller caller) {
        context.attribute(CALLER, caller);
    }

    public Caller caller() {
        return Objects.requireNonNull(context.attribute(CALLER), CALLER);
    }

    public Language language() {
        return LanguageChoice.of(context);
    }

    /** The path that was asked for. */
    String path() {
        return context.path();
    }

    /** A part of the path, as it is. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** The name of the region in the path; empty when the path is of none. */
    public Optional<String> region() {
        return Optional.ofNullable(context.pathParamMap().get("region"));
    }

    /** The path, and what stands after it, as they were sent. */
    public String address() {
        String query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    /** All that is asked: how, of what, and what was sent. */
    public String whole() {
        return context.req().getMethod() + " " + address() + " " + ETags.of(context.bodyAsBytes());
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /** Whether the parameter says so; {@link Refused} when it says neither. */
    public boolean isTrue(String name) {
        String given = parameter(name).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw HttpRefusal.INVALID_PARAMETER.with(name, given);
        }
        return given.equals("true");
    }

    /** What stands after the question mark; the first one given of each. */
    Map<String, String> parameters() {
        Map<String, String> all = new TreeMap<>();
        context.queryParamMap().forEach((name, values) -> all.put(name, values.isEmpty() ? "" : values.get(0)));
        return all;
    }

    /** Refuses what is none of these, or is given more than once. */
    public void refuseUnknown(List<String> known) {
        Map<String, List<String>> given = context.queryParamMap();
        Stream<Reason> unknown = given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Reason.at("", HttpRefusal.UNKNOWN_PARAMETER, name, String.join(", ", known)));
        Stream<Reason> repeated = given.entrySet().stream()
                .filter(one -> known.contains(one.getKey()) && one.getValue().size() > 1)
                .map(one ->
                        Reason.at("", HttpRefusal.INVALID_PARAMETER, one.getKey(), String.join(", ", one.getValue())));
        Refused.ifAny(Stream.concat(unknown, repeated).toList());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(context.cookie(name));
    }

    /** The form most wanted of these; problems are given whatever is asked for. */
    public MediaType form(List<MediaType> forms) {
        Optional<String> format = parameter(Route.FORMAT);
        if (format.isPresent()) {
            return forms.stream()
                    .filter(one -> one.ending().equals(format.get()))
                    .findFirst()
                    .orElseThrow(() -> HttpRefusal.INVALID_PARAMETER.with(Route.FORMAT, format.get()));
        }
        return MediaType.wanted(forms, header("Accept").orElse("*/*"))
                .orElseThrow(() -> HttpRefusal.NOT_ACCEPTABLE.with(
                        forms.stream().map(MediaType::type).collect(Collectors.joining(", "))));
    }

    /** Whether the one who asks has this version already. */
    public boolean has(String version) {
        return header("If-None-Match")
                .filter(known -> ETags.isKnown(known, version))
                .isPresent();
    }

    /** The JSON that was sent; {@link Refused} when it is something else. */
    byte[] json() {
        if (!MediaType.sent(context).equalsIgnoreCase(MediaType.JSON.type())) {
            throw HttpRefusal.UNSUPPORTED_MEDIA_TYPE.with(MediaType.JSON.type());
        }
        return context.bodyAsBytes();
    }

    /** What was filled in on a page, by the name of the field; the last one given of each. */
    Map<String, String> filledIn() {
        if (!UploadedFile.isForm(context)) {
            throw HttpRefusal.UNSUPPORTED_MEDIA_TYPE.with(UploadedFile.FORM);
        }
        Map<String, String> filled = new TreeMap<>();
        context.formParamMap()
                .forEach((name, values) -> filled.put(name, values.isEmpty() ? "" : values.get(values.size() - 1)));
        filled.remove(Request.CSRF_FIELD);
        return filled;
    }

    /** A file that was chosen on a page, under this name. */
    Optional<UploadedFile> file(String name) {
        return UploadedFile.in(context, name);
    }
}
