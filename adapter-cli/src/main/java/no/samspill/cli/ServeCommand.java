package no.samspill.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * The server is a program of its own, and the launcher sends one there. It stands here, with the options the server reads, so that
 * help, manual and completion name them.
 */
@SuppressWarnings("UnusedVariable") // the server reads the options; here they are named
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "PORT")
    private String port = "";

    @Option(names = "--address", paramLabel = "ADDRESS")
    private String address = "";

    @Option(names = "--db", paramLabel = "DATABASE")
    private String database = "";

    @Option(names = "--region", paramLabel = "NAME=DATABASE")
    private List<String> regions = List.of();

    @Option(names = "--config", paramLabel = "FILE")
    private String configuration = "";

    @Option(names = "--demo")
    private boolean demo;

    @Unmatched
    private List<String> others = List.of();

    @Override
    public void run() {
        List<String> given = spec.commandLine().getParseResult().originalArgs();
        String options = String.join(" ", given.subList(given.indexOf(spec.name()) + 1, given.size()));
        throw new ParameterException(spec.commandLine(), CommandTexts.of("usage.serve", options));
    }
}
