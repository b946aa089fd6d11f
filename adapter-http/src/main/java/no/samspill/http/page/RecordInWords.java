package no.samspill.http.page;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.Description;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.ProfileField;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.http.route.Texts;

/** Fortalt: a record in words, a line for each of its fields that says something. */
public final class RecordInWords {

    private final Page page;
    private final RegisteredNames names;

    private RecordInWords(Page page, RegisteredNames names) {
        this.page = page;
        this.names = names;
    }

    /** The lines of the record; what is known of a measure is told beside its story. */
    public static List<String> of(Page page, RegisteredNames names, Object record) {
        return new RecordInWords(page, names).lines(record).toList();
    }

    private Stream<String> lines(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> one.getType() != Profile.class && one.getType() != Description.class)
                .map(one -> line(record, one))
                .flatMap(Optional::stream);
    }

    private Optional<String> line(Object record, RecordComponent component) {
        String label = page.field(Texts.fieldKey("field", record.getClass(), component.getName()));
        return Optional.of(told(RecordValues.value(record, component)))
                .filter(text -> !text.isEmpty())
                .map(text -> label + ": " + text);
    }

    private String told(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(this::told).orElse("");
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::told).collect(Collectors.joining("; "));
        }
        if (value instanceof Record record && Choices.isGroup(record.getClass())) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(one -> told(RecordValues.value(record, one)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return plain(value);
    }

    private String plain(Object value) {
        if (value instanceof ProfileField field) {
            return page.field(Texts.fieldKey("field", Profile.class, field.component()));
        }
        if (value instanceof Enum<?> constant) {
            return page.word(constant);
        }
        if (value instanceof Boolean truth) {
            return truth ? page.text("yes") : "";
        }
        if (value instanceof LocalDate date) {
            return page.date(date);
        }
        if (value instanceof Kroner amount) {
            return page.kroner(amount);
        }
        if (value instanceof PartyId) {
            return names.of("party", value);
        }
        if (value instanceof BodyId) {
            return names.of("body", value);
        }
        return value instanceof DecisionId ? names.of("decision", value) : value.toString();
    }
}
