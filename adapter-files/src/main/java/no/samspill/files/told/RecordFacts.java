package no.samspill.files.told;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.governance.Body;
import no.samspill.files.told.Fact.Told;
import no.samspill.files.told.Fact.Value;
import no.samspill.json.FieldNames;
import no.samspill.json.Language;

/**
 * Et register fortalt: every field of a record that says something, in words, with the names of what it refers to. A field that
 * a record is given is told without more.
 */
public final class RecordFacts {

    private final FieldNames fields;
    private final ValueInWords words;

    private RecordFacts(FieldNames fields, ValueInWords words) {
        this.fields = fields;
        this.words = words;
    }

    /** With the names of what is referred to, and nothing else. */
    public static RecordFacts in(Language language, RegisterNames names) {
        return new RecordFacts(FieldNames.in(language), new ValueInWords(language, names, false));
    }

    /** The same, with the ids behind the names. */
    public static RecordFacts withIds(Language language, RegisterNames names) {
        return new RecordFacts(FieldNames.in(language), new ValueInWords(language, names, true));
    }

    /** The fields of the record that say something, but not those that are told elsewhere. */
    public List<Fact> of(Record record, String... elsewhere) {
        Set<String> without = Set.of(elsewhere);
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> !without.contains(one.getName()))
                .flatMap(one -> fact(record, one).stream())
                .toList();
    }

    private Optional<Fact> fact(Record record, RecordComponent component) {
        Object value = value(record, component);
        Optional<Told> told = isOwnId(record, component.getName())
                ? Optional.of(new Fact.Values(List.of(new Value(value.toString(), ""))))
                : told(value);
        return told.map(one -> new Fact(component.getName(), label(record, component), one));
    }

    private String label(Record record, RecordComponent component) {
        return fields.of(record.getClass(), component.getName());
    }

    private static boolean isOwnId(Record record, String component) {
        return component.equals("id") || (record instanceof AgreementText && component.equals("version"));
    }

    private Optional<Told> told(Object value) {
        if (value instanceof Optional<?> some) {
            return some.flatMap(this::told);
        }
        if (value instanceof Collection<?> all) {
            return several(List.copyOf(all));
        }
        if (value instanceof Rotation turns) {
            return Optional.of(new Fact.Group(new TurnFacts(fields, words).named(turns, of(turns))));
        }
        if (isGroup(value)) {
            List<Fact> facts = of((Record) value);
            return facts.isEmpty() ? Optional.empty() : Optional.of(new Fact.Group(facts));
        }
        return words.of(value).map(one -> new Fact.Values(List.of(one)));
    }

    private Optional<Told> several(List<?> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.stream().allMatch(RecordFacts::isGroup)) {
            return Optional.of(rows(all.stream().map(Record.class::cast).toList()));
        }
        return Optional.of(new Fact.Values(
                all.stream().flatMap(one -> words.of(one).stream()).toList()));
    }

    /** A column for each field that one of them says something in; and one for what each is, where they are of several types. */
    private Told rows(List<Record> all) {
        List<Map<String, List<Value>>> rows = all.stream().map(this::row).toList();
        List<String> heads = Stream.concat(
                        Stream.of(""),
                        all.stream()
                                .flatMap(one -> Arrays.stream(one.getClass().getRecordComponents())
                                        .map(each -> label(one, each))))
                .distinct()
                .filter(head -> rows.stream().anyMatch(row -> row.containsKey(head)))
                .toList();
        return new Fact.Rows(
                heads,
                rows.stream()
                        .map(row -> heads.stream()
                                .map(head -> row.getOrDefault(head, List.of()))
                                .toList())
                        .toList());
    }

    private Map<String, List<Value>> row(Record one) {
        Map<String, List<Value>> row = new LinkedHashMap<>();
        if (Arrays.stream(one.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
            row.put("", List.of(new Value(fields.type(one.getClass()), "")));
        }
        of(one).forEach(fact -> row.merge(fact.label(), inline(fact.told()), RecordFacts::both));
        return row;
    }

    private static List<Value> both(List<Value> one, List<Value> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** In one cell. */
    private static List<Value> inline(Told told) {
        return told instanceof Fact.Values some ? some.values() : List.of(new Value(told.line(), ""));
    }

    /** Whose turn it is on the day: to lead the body, and to be host of what it arranges. */
    public List<Fact> turns(Body body, LocalDate day) {
        return new TurnFacts(fields, words).of(body, day);
    }

    /** Whether a record is several fields, and not one value written as text. */
    private static boolean isGroup(Object value) {
        return value instanceof Record record && !ValueInWords.isOne(record);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
