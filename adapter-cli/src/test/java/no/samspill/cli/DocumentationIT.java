package no.samspill.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.cli.DocumentedSession.Step;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents tell the reader to run, run with the program as it was built. */
class DocumentationIT {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/brukerveiledning.md", "docs/tiltak.md"})
    void every_command_does_what_the_document_says(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        Guide guide = Guide.read(name);
        List<Step> steps = new DocumentedSession(folder).run(guide);
        assertThat(steps).isNotEmpty();
        List<String> faults = new ArrayList<>();
        steps.stream()
                .filter(step -> step.code() != step.expected())
                .map(step -> fault(guide, step.block(), step.line() + "\nended with " + step.code(), step.output()))
                .forEach(faults::add);
        guide.blocks("text")
                .forEach(shown -> before(guide, shown).ifPresent(block -> {
                    List<String> output = steps.stream()
                            .filter(step -> step.block().equals(block))
                            .flatMap(step -> step.output().stream())
                            .toList();
                    if (!DocumentedSession.fits(shown.lines(), output)) {
                        faults.add(fault(guide, shown, "is not what the commands above it write:", output));
                    }
                }));
        assertThat(faults).isEmpty();
    }

    /** The block of commands that a block shows the output of: the one right above it. */
    private static Optional<Guide.Block> before(Guide guide, Guide.Block shown) {
        return guide.blocks("sh").stream()
                .filter(block -> block.end() + 1 == shown.line())
                .findFirst();
    }

    private static String fault(Guide guide, Guide.Block block, String what, List<String> output) {
        return Stream.concat(Stream.of("\n" + guide + ":" + block.line() + ": " + what), output.stream())
                .collect(joining("\n    "));
    }
}
