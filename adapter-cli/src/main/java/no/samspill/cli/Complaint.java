package no.samspill.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is said when something is wrong: what, why, and what to do.
 *
 * @param why one line, or a numbered list when there are more
 */
record Complaint(String what, List<String> why, String remedy) {

    Complaint {
        why = List.copyOf(why);
    }

    /** The three texts under the key: {@code key.what}, {@code key.why} and {@code key.remedy}, with the same values. */
    static Complaint of(String key, Object... values) {
        return new Complaint(
                Texts.of(key + ".what", values),
                List.of(Texts.of(key + ".why", values)),
                Texts.of(key + ".remedy", values));
    }

    /** Lines for a person; what is quoted from a file or a command cannot steer the screen. */
    String text(Style style) {
        String reasons = why.size() == 1
                ? "  " + Texts.of("complaint.why", Layout.clean(why.get(0)))
                : IntStream.range(0, why.size())
                        .mapToObj(i -> "  " + (i + 1) + ". " + Layout.clean(why.get(i)))
                        .collect(Collectors.joining("\n"));
        return style.alarm(Texts.of("complaint.what")) + " " + Layout.clean(what) + "\n" + reasons + "\n  "
                + Texts.of("complaint.remedy", Layout.clean(remedy)) + "\n";
    }
}
