package no.samspill.files.told;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opplysning: what is known in one field of a record, in words.
 *
 * @param name the field's, as in JSON
 * @param label what people call it
 */
public record Fact(String name, String label, Told told) {

    /** How it is told. */
    public sealed interface Told {

        /** The same, in one line. */
        String line();
    }

    /** What it is called, and what it says, in one line. */
    public String line() {
        return label + ": " + told.line();
    }

    /** One or more values. */
    public record Values(List<Value> values) implements Told {

        @Override
        public String line() {
            return joined(values.stream().map(Value::text), "; ");
        }
    }

    /** A record of its own. */
    public record Group(List<Fact> facts) implements Told {

        @Override
        public String line() {
            return joined(facts.stream().map(Fact::line), ", ");
        }
    }

    /**
     * Several records, a row for each.
     *
     * @param rows as many cells in each as there are heads; no value where nothing is known
     */
    public record Rows(List<String> heads, List<List<List<Value>>> rows) implements Told {

        @Override
        public String line() {
            return joined(
                    rows.stream()
                            .map(row ->
                                    joined(row.stream().flatMap(List::stream).map(Value::text), ", ")),
                    "; ");
        }
    }

    /**
     * One value.
     *
     * @param place where what it names stands, as {@code /bodies/kdu}; empty when it names nothing
     */
    public record Value(String text, String place) {}

    private static String joined(Stream<String> texts, String between) {
        return texts.collect(Collectors.joining(between));
    }
}
