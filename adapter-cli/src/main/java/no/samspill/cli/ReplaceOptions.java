package no.samspill.cli;

import java.util.Optional;
import no.samspill.domain.imports.Replacing;
import picocli.CommandLine.Option;

/** Whether what stands in a document takes the place of what is registered, and why. */
final class ReplaceOptions {

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "register-reason")
    private Optional<String> reason = Optional.empty();

    ReplaceOptions(Terminal terminal) {}

    /** Empty when what is registered stays as it is. */
    Optional<Replacing> asked() {
        return replace ? Optional.of(new Replacing(reason)) : Optional.empty();
    }
}
