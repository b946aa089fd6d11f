package no.samspill.http.page;

import java.util.List;

/**
 * Felt: one thing to be filled in on a page, or several that belong together.
 *
 * @param name its place in what is filled in, with points between the steps: {@code profile.parts.0.title}
 * @param label the key of what it is called
 * @param value what is filled in; empty when nothing is
 * @param options what can be chosen
 * @param wrong what is wrong with it, as sentences
 * @param fields those it consists of
 */
public record Field(
        String name,
        String label,
        Kind kind,
        boolean compulsory,
        String value,
        List<Option> options,
        List<String> wrong,
        List<Field> fields) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        AMOUNT,
        DATE,
        TRUTH,
        CHOICE,
        /** A file of one's own. */
        FILE,
        /** Fields that belong together. */
        GROUP,
        /** As many as are wanted of the same. */
        LIST
    }

    /** One of those that can be chosen. */
    public record Option(String value, String text) {}

    /** A sentence about what is wrong, and the id of the field it is about; empty when it is about the whole. */
    public record Wrong(String sentence, String field) {}

    public Field {
        options = List.copyOf(options);
        wrong = List.copyOf(wrong);
        fields = List.copyOf(fields);
    }

    /** Its id on the page. */
    public String id() {
        return "f-" + name.replace('.', '-');
    }
}
