package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * The server is a program of its own, with options of its own, and the launcher sends one there. It stands here so that help,
 * manual and completion name it.
 */
@Command(name = "serve")
final class ServeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandTexts.of("usage.serve", String.join(" ", options)));
    }
}
