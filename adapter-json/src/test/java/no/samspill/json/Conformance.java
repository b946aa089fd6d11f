package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.samspill.json.JsonText.Duplicates;

/** A file with a case and its agreed answer or refusal. */
record Conformance(Path file) {

    static Stream<Conformance> all() {
        try {
            Path folder = Path.of(
                    Conformance.class.getResource("/conformance/cost-sharing").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().map(Conformance::new).toList().stream();
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
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
