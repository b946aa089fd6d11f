package no.samspill.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Feltnavn: what the fields of records are called in one language: {@code fields_nb.properties}, and {@code nn} and {@code en}. */
public final class FieldNames {

    private static final Map<Language, FieldNames> ALL =
            Arrays.stream(Language.values()).collect(toUnmodifiableMap(identity(), FieldNames::new));

    private final TextBundle texts;

    private FieldNames(Language language) {
        this.texts = TextBundle.of("fields", FieldNames.class, language);
    }

    public static FieldNames in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** What a field of the record is called; those of one name are called the same unless one has its own. */
    public String of(Class<?> record, String component) {
        String general = texts.orElse("field." + component, component);
        return texts.orElse("field." + record.getSimpleName() + "." + component, general);
    }

    /** What one of the type is called; the name of the type when it has no other. */
    public String type(Class<?> type) {
        return texts.orElse("type." + type.getSimpleName(), type.getSimpleName());
    }
}
