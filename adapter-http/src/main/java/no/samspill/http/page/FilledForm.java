package no.samspill.http.page;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.http.route.Texts;
import no.samspill.json.TypedFields;

/**
 * Det som er fylt ut: what stands in the fields of a form, by their names, and what is wrong with it.
 *
 * @param values without those that are empty; the items of a list are numbered without gaps
 * @param wrong sentences, by the name of the field
 * @param more the list of which one more is wanted; empty when none is
 */
public record FilledForm(Map<String, String> values, Map<String, List<String>> wrong, String more) {

    private static final Pattern INDEX = Pattern.compile("\\.(\\d{1,3})(?=\\.|$)");

    /** What was sent of a page; a list from which something was taken away closes up. */
    public static FilledForm sent(Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        Map<String, Map<Integer, Integer>> places = new TreeMap<>();
        FilledForm.sorted(given).forEach((name, value) -> {
            if (!value.isBlank() && name.matches("[a-zA-Z0-9.]{1,200}")) {
                values.put(closedUp(name, places), FormWords.code(name, value.strip()));
            }
        });
        return new FilledForm(values, Map.of(), given.getOrDefault("add", ""));
    }

    /** By name, numbers by their size. */
    private static Map<String, String> sorted(Map<String, String> given) {
        Map<String, String> sorted = new TreeMap<>(java.util.Comparator.comparing((String name) ->
                        INDEX.matcher(name).replaceAll(one -> ".%03d".formatted(number(one.group(1)))))
                .thenComparing(java.util.Comparator.naturalOrder()));
        sorted.putAll(given);
        return sorted;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String closedUp(String name, Map<String, Map<Integer, Integer>> places) {
        StringBuilder closed = new StringBuilder();
        Matcher index = INDEX.matcher(name);
        int end = 0;
        while (index.find()) {
            closed.append(name.substring(end, index.start()));
            Map<Integer, Integer> taken = places.computeIfAbsent(closed.toString(), list -> new TreeMap<>());
            closed.append('.').append(taken.computeIfAbsent(number(index.group(1)), place -> taken.size()));
            end = index.end();
        }
        return closed.append(name.substring(end)).toString();
    }

    /** What stands in a record that is there already. */
    public static FilledForm from(Object record) {
        Map<String, String> values = new TreeMap<>();
        collect(record, "", values);
        return new FilledForm(values, Map.of(), "");
    }

    private static void collect(Object value, String name, Map<String, String> values) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(one -> collect(one, name, values));
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object one : list) {
                collect(one, name + "." + i++, values);
            }
        } else if (value instanceof Boolean truth) {
            if (truth) {
                values.put(name, "true");
            }
        } else if (value instanceof Record record && Choices.isGroup(record.getClass())) {
            Choices.tag(record.getClass())
                    .ifPresent(tag -> values.put(name + "." + tag, Texts.constant(record.getClass())));
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String place = name.isEmpty() ? component.getName() : name + "." + component.getName();
                collect(RecordValues.value(record, component), place, values);
            }
        } else {
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** The same, with sentences about what is wrong, by JSON pointers. */
    FilledForm wrong(Map<String, List<String>> byPointer) {
        Map<String, List<String>> byName = new TreeMap<>();
        byPointer.forEach((pointer, sentences) ->
                byName.computeIfAbsent(name(pointer), one -> new ArrayList<>()).addAll(sentences));
        return new FilledForm(values, byName, more);
    }

    /** {@code /profile/need} is {@code profile.need}. */
    public static String name(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    List<String> wrong(String name) {
        return wrong.getOrDefault(name, List.of());
    }

    /** Whether it is only sent for the form to grow or shrink: one more of a list, or the fields of another alternative. */
    public boolean isGrowing() {
        return !more.isEmpty();
    }

    /** With the values of another. */
    public FilledForm and(FilledForm other) {
        Map<String, String> both = new TreeMap<>(values);
        both.putAll(other.values);
        return new FilledForm(both, wrong, more);
    }

    public FilledForm without(String name) {
        Map<String, String> others = new TreeMap<>(values);
        others.remove(name);
        return new FilledForm(others, wrong, more);
    }

    boolean wantsMoreOf(String list) {
        return more.equals(list);
    }

    /** How many of a list are filled in. */
    int size(String list) {
        int size = 0;
        while (has(list + "." + size)) {
            size++;
        }
        return size;
    }

    private boolean has(String name) {
        return values.keySet().stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "."));
    }

    /** As the JSON that programs send: numbers and yes as such, everything else as text. */
    public byte[] json(Form form, String... besides) {
        List<String> lines = new ArrayList<>(List.of(besides));
        form.fields(this).forEach(field -> write(field, lines));
        return TypedFields.object(lines);
    }

    private static void write(Field field, List<String> lines) {
        field.fields().forEach(one -> write(one, lines));
        if (!field.value().isEmpty()) {
            String value = field.kind() == Field.Kind.AMOUNT
                    ? amount(field.value())
                    : FormWords.code(field.name(), field.value());
            boolean bare = field.kind() == Field.Kind.TRUTH
                    || (field.kind() == Field.Kind.NUMBER && field.value().matches("-?\\d{1,9}"));
            lines.add(field.name() + (bare ? ":=" : "=") + value);
        }
    }

    /** {@code 1 234,50} as people write it is {@code 1234.50}. */
    public static String amount(String written) {
        String bare = written.replaceAll("[\\s\\p{Z}]|kr", "").replace('\u2212', '-');
        return bare.indexOf('.') < 0 ? bare.replace(',', '.') : bare;
    }
}
