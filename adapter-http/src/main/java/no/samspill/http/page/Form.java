package no.samspill.http.page;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.http.templates.page.JteformGenerated;
import no.samspill.http.templates.page.JtetakenGenerated;
import no.samspill.json.JsonRefusal;

/**
 * En side med et skjema: the fields of some records, as they are filled in.
 *
 * @param records whose fields they are, those of the first record first
 * @param version of what is to be changed, when the form was made; empty when nothing is there yet
 */
public record Form(Request request, String title, String version, List<Class<?>> records) {

    private static final String VERSION = "version";

    /**
     * The form as it is shown.
     *
     * @param possible whether nothing stands in the way of what is filled in
     */
    public record View(
            Page page, List<Field> fields, List<Field.Wrong> wrong, boolean possible, String seen, String version) {}

    /**
     * What is shown after a file was taken in.
     *
     * @param on the page of the menu where what is known of it stands
     */
    public record Taken(Page page, String how, List<String> told, String on) {}

    public static Form of(Request request, String title, String version, Class<?>... records) {
        return new Form(request, title, version, Arrays.asList(records));
    }

    /** Something that was filled in; {@link Refused} when it cannot be read. */
    public static <T> T read(String pointer, String given, Function<String, T> maker) {
        try {
            return maker.apply(given);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refused(List.of(Reason.at(pointer, HttpRefusal.INVALID_PARAMETER, "id", given)));
        }
    }

    /** The page as it is when it is opened, or when one more of something is wanted. */
    public Answer shown(FilledForm filled) {
        return page(filled, List.of(), false);
    }

    /** The page as it is when what was sent was refused. */
    public Answer refused(FilledForm filled, List<Reason> reasons) {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        List<Field> fields = fields(filled);
        List<Reason> told = reasons.stream().map(one -> named(one, fields)).toList();
        told.forEach(one -> wrong.computeIfAbsent(one.pointer(), place -> new ArrayList<>())
                .add(request.sentences().of(one)));
        return page(filled.wrong(wrong), told, false);
    }

    /** The page as it is when nothing stands in the way of what is filled in. */
    public Answer possible(FilledForm filled) {
        return page(filled, List.of(), true);
    }

    /** The page after a file was taken in: what has become of it, or would; what is known of it stands on another page. */
    public Answer taken(List<String> told, String on) {
        String how = request.isRehearsal() ? "file.possible" : "file.done";
        return Templates.page(
                JtetakenGenerated::render, new Taken(Page.of(request, title), request.text(how), told, on));
    }

    private Answer page(FilledForm filled, List<Reason> reasons, boolean possible) {
        Page page = Page.of(request, title);
        List<Field> fields = fields(filled);
        List<Field.Wrong> wrong = reasons.stream()
                .map(one ->
                        new Field.Wrong(page.sentence(one) + law(one), place(fields, FilledForm.name(one.pointer()))))
                .toList();
        return Templates.page(JteformGenerated::render, new View(page, fields, wrong, possible, seenName(), version));
    }

    /** Where a reason tells of a field by its name in JSON, it tells of it by what it is called on the page. */
    private Reason named(Reason reason, List<Field> fields) {
        String name = FilledForm.name(reason.pointer());
        return flat(fields)
                .filter(one -> one.name().equals(name) && reason.code() instanceof JsonRefusal)
                .filter(one -> !reason.facts().isEmpty()
                        && name.endsWith(reason.facts().get(0)))
                .findFirst()
                .map(field -> {
                    List<String> facts = new ArrayList<>(reason.facts());
                    facts.set(0, Page.of(request, title).field(field.label()));
                    return new Reason(reason.code(), reason.pointer(), facts, reason.basis());
                })
                .orElse(reason);
    }

    private static Stream<Field> flat(List<Field> fields) {
        return fields.stream().flatMap(one -> Stream.concat(Stream.of(one), flat(one.fields())));
    }

    private static String law(Reason reason) {
        return reason.basis()
                .map(one -> " (" + one.act() + " " + one.paragraph() + ")")
                .orElse("");
    }

    /** The id of the field, or of the nearest it is a part of. */
    private static String place(List<Field> fields, String name) {
        return fields.stream()
                .filter(one -> name.equals(one.name()) || name.startsWith(one.name() + "."))
                .map(one -> place(one.fields(), name).isEmpty() ? one.id() : place(one.fields(), name))
                .findFirst()
                .orElse("");
    }

    /** The fields, as they are filled in. */
    List<Field> fields(FilledForm filled) {
        Page page = Page.of(request, title);
        FormFields shape = new FormFields(filled, new Choices(page, RegisteredNames.registers(request)));
        return records.stream().flatMap(one -> shape.of(one).stream()).toList();
    }

    /** The version that was seen when the form was made; for one without, a number that is no version. */
    public static Set<Integer> seen(FilledForm filled) {
        return ETags.numbers(ETags.tag(filled.value(VERSION)));
    }

    /** Demands that nobody has changed what is to be changed since the form was made. */
    public void expectUnchanged(FilledForm filled) {
        String seen = filled.value(seenName());
        if (!seen.equals(version)) {
            throw HttpRefusal.PRECONDITION_FAILED.with(seen);
        }
    }

    /** What the version that was seen is sent as, apart from a number of a version that is filled in. */
    private String seenName() {
        return records.stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .anyMatch(one -> one.getName().equals(VERSION) && one.getType() == int.class)
                ? "seen"
                : VERSION;
    }
}
