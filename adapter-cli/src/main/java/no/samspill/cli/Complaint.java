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
                CommandTexts.of(key + ".what", values),
                List.of(CommandTexts.of(key + ".why", values)),
                CommandTexts.of(key + ".remedy", values));
    }

    /** Lines for a person; what is quoted from a file or a command cannot steer the screen. */
    String text(Style style) {
        String reasons = why.size() == 1
                ? "  " + CommandTexts.of("complaint.why", ScreenTable.clean(why.get(0)))
                : IntStream.range(0, why.size())
                        .mapToObj(i -> "  " + (i + 1) + ". " + ScreenTable.clean(why.get(i)))
                        .collect(Collectors.joining("\n"));
        return style.alarm(CommandTexts.of("complaint.what")) + " " + ScreenTable.clean(what) + "\n" + reasons + "\n  "
                + CommandTexts.of("complaint.remedy", ScreenTable.clean(remedy)) + "\n";
    }
}
