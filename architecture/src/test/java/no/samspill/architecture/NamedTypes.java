package no.samspill.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project by what they are called, to look up what a document names. */
record NamedTypes(Map<String, List<Source>> files) {

    static NamedTypes of(Code code) {
        return new NamedTypes(code.sources().stream().collect(Collectors.groupingBy(NamedTypes::simpleName)));
    }

    static String simpleName(Source source) {
        return source.className().substring(source.packageName().length() + 1);
    }

    /** Those that no file is called after, or whose file does not hold what is named in it. */
    List<String> unknown(Set<String> named) {
        return named.stream().filter(type -> !isKnown(type)).toList();
    }

    boolean isKnown(String type) {
        List<String> parts = List.of(type.split("\\.", -1));
        return files.getOrDefault(parts.get(0), List.of()).stream()
                .anyMatch(file -> parts.stream().skip(1).allMatch(part -> holds(file, part)));
    }

    private static boolean holds(Source file, String word) {
        Pattern whole = Pattern.compile("\\b" + word + "\\b");
        return file.lines().stream().anyMatch(line -> whole.matcher(line).find());
    }

    /** What a document names that is not there, one line each. */
    Stream<String> unknownIn(Document document) {
        return unknown(document.types()).stream().map(type -> document.name() + " names " + type);
    }
}
