package no.samspill.http.route;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.samspill.files.table.Table;
import no.samspill.json.Json;
import no.samspill.json.Language;

/**
 * Svar: what a route answers, in each form it can be asked for; only the one asked for is made.
 *
 * @param forms the first is given to those who do not say
 * @param table the same as rows and columns, for the forms that are
 * @param version of the thing that is answered, for {@code ETag} and {@code If-Match}
 * @param headers besides those that every answer has
 */
public record Answer(
        int status,
        Map<MediaType, Supplier<byte[]>> forms,
        Optional<Supplier<Table>> table,
        Optional<String> version,
        Map<String, String> headers) {

    public Answer {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        headers = Map.copyOf(headers);
    }

    public static Answer of(Json json) {
        return of(MediaType.JSON, json::compact);
    }

    public static Answer of(MediaType form, Supplier<byte[]> content) {
        Map<MediaType, Supplier<byte[]>> forms = new EnumMap<>(MediaType.class);
        forms.put(form, content);
        return new Answer(200, forms, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Something new, that is found there. */
    public static Answer created(String location, Json json) {
        return of(json).status(201).header("Location", location);
    }

    /** Look there instead: what a page answers a form that has been done. */
    public static Answer seeOther(String location) {
        return of(MediaType.HTML, () -> new byte[0]).status(303).header("Location", location);
    }

    /** Not to be kept, nor taken for one that was given before. */
    public Answer once() {
        return version(UUID.randomUUID().toString()).header("Cache-Control", "no-store");
    }

    /** From now on whoever asks is answered in this language. */
    public Answer remembering(Language language) {
        return header("Set-Cookie", LanguageChoice.cookie(language));
    }

    public Answer status(int code) {
        return new Answer(code, forms, table, version, headers);
    }

    /** The same in one more form. */
    public Answer or(MediaType form, Supplier<byte[]> content) {
        Map<MediaType, Supplier<byte[]>> more = new LinkedHashMap<>(forms);
        more.put(form, content);
        return new Answer(status, more, table, version, headers);
    }

    /** The same as a table. */
    public Answer orTable(Supplier<Table> rows) {
        return new Answer(status, forms, Optional.of(rows), version, headers);
    }

    public Answer version(String text) {
        return new Answer(status, forms, table, Optional.of(text), headers);
    }

    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, forms, table, version, more);
    }
}
