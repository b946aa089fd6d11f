package no.samspill.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document of the project in Markdown: its sections, its tables, and the types it names in code style. */
record Document(String name, List<String> lines) {

    /** What is shown in lines of its own. Its three marks are no marks of code style, and would turn all that follows inside out. */
    private static final Pattern SHOWN = Pattern.compile("(?m)^```.*\\R(?:.*\\R)*?```$");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A type, perhaps with what is in it: {@code Key.Equal}, {@code Outcome.NOTED}, {@code Agreement.host}. */
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*(?:\\.\\w+)*)(?:[(<].*)?");

    static Document read(String name) {
        try {
            return new Document(name, Files.readAllLines(BuildModule.ROOT.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Document of(String... lines) {
        return new Document("a fixture", List.of(lines));
    }

    /** The sections of the second level by their headings, in order. */
    Map<String, Document> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = new ArrayList<>();
                sections.put(line.substring("## ".length()), section);
            } else {
                section.add(line);
            }
        }
        Map<String, Document> read = new LinkedHashMap<>();
        sections.forEach((heading, text) -> read.put(heading, new Document(name + ", " + heading, text)));
        return read;
    }

    /** The rows of its tables, each as its cells; without the rows that name the columns. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean heads = i + 1 < lines.size() && isRule(lines.get(i + 1));
            if (lines.get(i).startsWith("|") && !heads && !isRule(lines.get(i))) {
                rows.add(cells(lines.get(i)));
            }
        }
        return rows;
    }

    private static boolean isRule(String line) {
        return line.matches("\\|[-| :]+\\|");
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1).split("\\|", -1)).map(String::strip).toList();
    }

    /** What stands in code style, in order. */
    Stream<String> code() {
        return code(String.join("\n", lines));
    }

    static Stream<String> code(String text) {
        return CODE.matcher(SHOWN.matcher(text).replaceAll("")).results().map(found -> found.group(1));
    }

    /** The types it names, with what it names in them. */
    Set<String> types() {
        return types(String.join("\n", lines));
    }

    static Set<String> types(String text) {
        Set<String> types = new LinkedHashSet<>();
        code(text).map(TYPE::matcher).filter(Matcher::matches).forEach(found -> types.add(found.group(1)));
        return types;
    }
}
