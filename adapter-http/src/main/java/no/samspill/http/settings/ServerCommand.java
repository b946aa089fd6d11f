package no.samspill.http.settings;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code samspill serve} as it is written: what it takes is said here once, and read and shown in help from here. */
@Command(
        name = "samspill serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        resourceBundle = "no.samspill.http.settings.serve",
        versionProvider = ServerCommand.Version.class)
final class ServerCommand {

    /** Examples stand before the details, as in the other commands. */
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7010")
    private String port = "";

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String address = "";

    @Option(names = "--db", paramLabel = "DATABASE")
    private Optional<String> database = Optional.empty();

    @Option(names = "--region", paramLabel = "NAME=DATABASE")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--config", paramLabel = "FILE")
    private Optional<String> configuration = Optional.empty();

    @Option(names = "--demo")
    private boolean demo;

    static CommandLine line(ServerCommand command) {
        CommandLine line = new CommandLine(command)
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(100);
        line.getCommandSpec().parser().collectErrors(true);
        line.setHelpSectionKeys(SECTIONS);
        return line;
    }

    /** Its help or its version, when these arguments ask for it. */
    static Optional<String> shown(String... arguments) {
        CommandLine line = line(new ServerCommand());
        ParseResult parsed = line.parseArgs(arguments);
        StringWriter text = new StringWriter();
        if (parsed.isUsageHelpRequested()) {
            line.usage(new PrintWriter(text), Ansi.OFF);
        } else if (parsed.isVersionHelpRequested()) {
            line.printVersionHelp(new PrintWriter(text), Ansi.OFF);
        }
        return Optional.of(text.toString()).filter(shown -> !shown.isEmpty());
    }

    /** Reads the arguments; what is wrong with them is added to the reasons. */
    static ServerCommand read(List<Reason> reasons, String... arguments) {
        ServerCommand command = new ServerCommand();
        for (Exception wrong : line(command).parseArgs(arguments).errors()) {
            reasons(wrong).forEach(reasons::add);
        }
        return command;
    }

    private static Stream<Reason> reasons(Exception wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            List<String> words = unknown.getUnmatched();
            List<String> options =
                    words.stream().filter(word -> word.startsWith("-")).toList();
            return Stream.of(options.isEmpty() ? words : options)
                    .flatMap(List::stream)
                    .map(one -> Reason.at("", StartRefusal.UNKNOWN_OPTION, one, String.join(", ", known())));
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(one -> Reason.at("", StartRefusal.VALUE_MISSING, name(Optional.of(one))));
        }
        ParameterException unreadable = (ParameterException) wrong;
        return Stream.of(Reason.at(
                "",
                StartRefusal.VALUE_UNREADABLE,
                name(Optional.ofNullable(unreadable.getArgSpec())),
                String.valueOf(unreadable.getValue())));
    }

    private static String name(Optional<ArgSpec> argument) {
        return argument.filter(OptionSpec.class::isInstance)
                .map(option -> ((OptionSpec) option).longestName())
                .orElse("");
    }

    /** The options there are. */
    static Set<String> known() {
        return new TreeSet<>(
                line(new ServerCommand()).getCommandSpec().optionsMap().keySet());
    }

    String port() {
        return port;
    }

    String address() {
        return address;
    }

    Optional<String> database() {
        return database;
    }

    List<String> regions() {
        return List.copyOf(regions);
    }

    Optional<String> configuration() {
        return configuration;
    }

    boolean demo() {
        return demo;
    }

    /** The version of this program. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "samspill "
                        + Optional.ofNullable(ServerCommand.class.getPackage().getImplementationVersion())
                                .orElse("0")
            };
        }
    }
}
