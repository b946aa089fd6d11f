package no.samspill.domain.released;

import java.nio.file.Path;

/** The changelog, to hold against it what is said to be told in it. */
public final class Changelog {

    private final String text;

    Changelog(String text) {
        this.text = text;
    }

    /** That of the project. */
    public static Changelog read() {
        return new Changelog(ReleasedAnswers.read(Path.of("../CHANGELOG.md")));
    }

    /** Whether a sentence stands in it, under a heading newer than the version; on which lines does not matter. */
    public boolean saysSince(String version, String sentence) {
        int end = text.indexOf("\n## " + version + " ");
        return end >= 0 && !sentence.isBlank() && plain(text.substring(0, end)).contains(plain(sentence));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
