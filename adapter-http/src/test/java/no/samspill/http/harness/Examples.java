package no.samspill.http.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples that are delivered with the program. */
public final class Examples {

    private Examples() {}

    /** The text of one of them: {@code nord-troms/portfolio.json}. */
    public static String text(String file) {
        try {
            return Files.readString(Path.of("../examples").resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String orkdal(String file) {
        return text("orkdal-oy/" + file);
    }
}
