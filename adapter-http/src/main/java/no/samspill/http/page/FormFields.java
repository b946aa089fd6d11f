package no.samspill.http.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.lifecycle.ProfileField;
import no.samspill.domain.money.Kroner;
import no.samspill.http.route.Texts;
import no.samspill.http.route.UploadedFile;

/**
 * Skjema: what must be filled in for a record of the domain, read from the record itself, as its JSON form is. A concept that
 * gets a new field gets it on the page at once.
 */
final class FormFields {

    /** What is said in more than a few words. */
    private static final Set<String> LONG = Set.of(
            "need",
            "purpose",
            "wording",
            "comment",
            "status",
            "followUp",
            "organisation",
            "mandate",
            "reason",
            "missing",
            "evaluation",
            "alternatives",
            "challenge",
            "expectedResult",
            "zeroAlternative",
            "benefits",
            "procedure");

    /** Which fields are said is seen from those the form shows. */
    private static final String SHOWN = ProfileField.class.getName();

    /** What a record is itself called is not chosen among those that are there. */
    private static final Set<String> OWN = Set.of("id", "version.text");

    private final FilledForm filled;
    private final Choices choices;

    FormFields(FilledForm filled, Choices choices) {
        this.filled = filled;
        this.choices = choices;
    }

    /** The fields of the record. */
    List<Field> of(Class<?> record) {
        return fields(record, "");
    }

    private List<Field> fields(Class<?> record, String place) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getGenericType().getTypeName().contains(SHOWN))
                .map(component -> field(record, component, place))
                .toList();
    }

    private Field field(Class<?> record, RecordComponent component, String place) {
        String name = place + component.getName();
        String label = Texts.fieldKey("field", record, component.getName());
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic) {
            Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? one(name, label, element, false)
                    : list(name, label, element);
        }
        return one(name, label, (Class<?>) type, type != boolean.class);
    }

    private Field one(String name, String label, Class<?> type, boolean compulsory) {
        if (type.isSealed()) {
            return alternatives(name, label, type, compulsory);
        }
        if (type.isRecord() && Choices.isGroup(type)) {
            return new Field(
                    name,
                    label,
                    Field.Kind.GROUP,
                    compulsory,
                    "",
                    List.of(),
                    filled.wrong(name),
                    fields(type, name + "."));
        }
        List<Field.Option> options = OWN.contains(name) ? List.of() : choices.of(type);
        Field.Kind kind = options.isEmpty() ? kind(name, type) : Field.Kind.CHOICE;
        String value = kind == Field.Kind.LINE ? choices.shown(name, filled.value(name)) : filled.value(name);
        return new Field(name, label, kind, compulsory, value, options, filled.wrong(name), List.of());
    }

    private static Field.Kind kind(String name, Class<?> type) {
        if (type == UploadedFile.class) {
            return Field.Kind.FILE;
        }
        if (type == LocalDate.class) {
            return Field.Kind.DATE;
        }
        if (type == Kroner.class) {
            return Field.Kind.AMOUNT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Field.Kind.TRUTH;
        }
        if (type == int.class || type == Integer.class) {
            return Field.Kind.NUMBER;
        }
        String last = name.replaceAll("(\\.\\d+)?$", "");
        return type == String.class && LONG.contains(last.substring(last.lastIndexOf('.') + 1))
                ? Field.Kind.TEXT
                : Field.Kind.LINE;
    }

    /** A list shows those that are filled in, and one more when that is asked for or there is none of something plain. */
    private Field list(String name, String label, Class<?> element) {
        boolean plain = !element.isSealed() && !(element.isRecord() && Choices.isGroup(element));
        int shown = Math.max(filled.size(name) + (filled.wantsMoreOf(name) ? 1 : 0), plain ? 1 : 0);
        String item = Texts.typeKey(element, label);
        List<Field> items = IntStream.range(0, shown)
                .mapToObj(i -> one(name + "." + i, item, element, false))
                .toList();
        return new Field(name, label, Field.Kind.LIST, false, "", List.of(), filled.wrong(name), items);
    }

    /** Which of several it is, and the fields of that one. */
    private Field alternatives(String name, String label, Class<?> type, boolean compulsory) {
        String tag = name + "." + type.getSimpleName().toLowerCase(Locale.ROOT);
        List<Class<?>> leaves = leaves(type).toList();
        List<Field.Option> options = leaves.stream()
                .map(leaf -> new Field.Option(Texts.constant(leaf), choices.typeName(leaf)))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                tag, label, Field.Kind.CHOICE, compulsory, filled.value(tag), options, filled.wrong(tag), List.of()));
        leaves.stream()
                .filter(leaf -> Texts.constant(leaf).equals(filled.value(tag)))
                .forEach(leaf -> fields.addAll(fields(leaf, name + ".")));
        return new Field(name, label, Field.Kind.GROUP, compulsory, "", List.of(), filled.wrong(name), fields);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FormFields::leaves)
                : Stream.of(type);
    }
}
