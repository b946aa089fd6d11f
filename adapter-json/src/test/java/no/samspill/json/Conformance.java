package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.json.JsonText.Duplicates;

/** A file with a case and its agreed answer or refusal. */
record Conformance(Path file) {

    private static final Path FOLDER = folder();

    /** In the domain's tests, as a folder or, when those are packaged, within their jar. */
    private static Path folder() {
        try {
            URI place =
                    Conformance.class.getResource("/conformance/cost-sharing").toURI();
            if (place.getScheme().equals("jar")) {
                FileSystems.newFileSystem(place, Map.of()); // left open: the files are read from it until the tests end
            }
            return Path.of(place);
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Stream<Conformance> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Conformance::new).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Conformance named(String name) {
        return all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    String name() {
        return file.getFileName().toString().replace(".json", "");
    }

    byte[] json() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonNode tree() {
        return JsonText.read(json(), Duplicates.REFUSED, JsonReader.MAX_BYTES);
    }

    JsonNode expected() {
        return tree().path("expect");
    }

    @Override
    public String toString() {
        return name();
    }
}
