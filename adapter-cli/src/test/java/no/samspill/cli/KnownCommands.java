package no.samspill.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands and options there are, to hold against those a document names. */
final class KnownCommands {

    /** The server is a program of its own, which holds the documents to its options in its own tests. */
    private static final String SERVER = "serve";

    private static final CommandLine ROOT = root();

    private KnownCommands() {}

    static CommandLine root() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Commands.of(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                Map.of(),
                Terminal.Screen.NONE,
                Clock.systemUTC(),
                Main::start));
    }

    /** What is named in a piece of code, but not there: a command, or an option of it; of an option alone, any command's. */
    static List<String> unknownIn(String code) {
        List<String> words = List.of(code.replaceAll("\"[^\"]*\"", "text").split("\\s+"));
        if (words.get(0).startsWith("--")) {
            return missing(words, options(ROOT).collect(Collectors.toSet()), code);
        }
        if (!words.get(0).matches("(\\./)?samspill")
                || words.size() == 1
                || words.get(1).equals(SERVER)) {
            return List.of();
        }
        CommandLine command = ROOT;
        int next = 1;
        while (next < words.size() && command.getSubcommands().containsKey(words.get(next))) {
            command = command.getSubcommands().get(words.get(next++));
        }
        boolean isGroup = !command.getSubcommands().isEmpty();
        if (isGroup && next < words.size() && !words.get(next).startsWith("-")) {
            return List.of(code + ": " + words.get(next));
        }
        return missing(words, command.getCommandSpec().optionsMap().keySet(), code);
    }

    private static List<String> missing(List<String> words, Set<String> known, String code) {
        return words.stream()
                .filter(word -> word.startsWith("--"))
                .map(word -> word.replaceFirst("=.*", ""))
                .filter(word -> !known.contains(word))
                .map(word -> code + ": " + word)
                .toList();
    }

    private static Stream<String> options(CommandLine command) {
        return Stream.concat(
                command.getCommandSpec().optionsMap().keySet().stream(),
                command.getSubcommands().values().stream().flatMap(KnownCommands::options));
    }

    /** Every command that does something, as it is called. */
    static List<String> all() {
        return leaves(ROOT).filter(name -> !name.equals("samspill help")).toList();
    }

    private static Stream<String> leaves(CommandLine command) {
        return commands(command).map(one -> one.getCommandSpec().qualifiedName());
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : command.getSubcommands().values().stream().flatMap(KnownCommands::commands);
    }

    /** Every command that has the option, as it is called after the name of the program. */
    static List<String> withOption(String option) {
        return commands(ROOT)
                .map(CommandLine::getCommandSpec)
                .filter(one -> one.optionsMap().containsKey(option))
                .map(one -> one.qualifiedName().replaceFirst("^samspill ", ""))
                .toList();
    }

    /** As the help of the program lists them. */
    static List<String> exitCodes() {
        return List.copyOf(ROOT.getCommandSpec().usageMessage().exitCodeList().keySet());
    }
}
