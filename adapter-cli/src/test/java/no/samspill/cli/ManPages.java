package no.samspill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes a manual page for every command, from what its help is made of. Run by the build; not a test.
 *
 * <p>Written out here, since the way over AsciiDoc would have every build fetch a Ruby to make forty small files.
 */
final class ManPages {

    private final Path folder;

    private ManPages(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new ManPages(folder).write(Commands.of(Terminal.ofProcess(Main::start)));
    }

    private void write(CommandLine command) throws IOException {
        CommandSpec spec = command.getCommandSpec();
        Files.writeString(folder.resolve(name(spec) + ".1"), String.join("\n", page(spec)) + "\n");
        for (CommandLine sub : command.getSubcommands().values()) {
            if (!sub.getCommandSpec().helpCommand()) {
                write(sub);
            }
        }
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private static List<String> page(CommandSpec spec) {
        List<String> page = new ArrayList<>();
        page.add(".TH " + name(spec).toUpperCase(Locale.ROOT) + " 1 \"\" \"samspill " + Program.version()
                + "\" Samspill");
        section(
                page,
                "NAVN",
                Stream.of(name(spec) + " - "
                        + String.join(" ", spec.usageMessage().header())));
        section(page, "BRUK", Stream.of(synopsis(spec)));
        section(page, "BESKRIVELSE", Stream.of(spec.usageMessage().description()));
        section(
                page,
                "EKSEMPLER",
                Stream.of(spec.usageMessage().footer()).flatMap(line -> Stream.of(line.strip(), ".br")));
        section(page, "KOMMANDOER", spec.subcommands().values().stream().flatMap(ManPages::command));
        section(
                page,
                "VALG",
                Stream.concat(
                        spec.positionalParameters().stream().flatMap(ManPages::parameter),
                        spec.options().stream().flatMap(ManPages::option)));
        section(
                page,
                "AVSLUTNINGSKODER",
                spec.usageMessage().exitCodeList().entrySet().stream()
                        .flatMap(code -> item(code.getKey(), code.getValue())));
        return page;
    }

    private static void section(List<String> page, String title, Stream<String> lines) {
        List<String> texts = lines.filter(line -> !line.isBlank()).toList();
        if (!texts.isEmpty()) {
            page.add(".SH " + title);
            texts.forEach(text -> page.add(text.matches("\\.(TP|br|B .*)") ? text : escaped(text)));
        }
    }

    private static String synopsis(CommandSpec spec) {
        String parameters = spec.positionalParameters().stream()
                .map(one -> " " + one.paramLabel())
                .collect(Collectors.joining());
        String required = spec.options().stream()
                .filter(one -> one.required() && one.group() == null)
                .map(one -> " " + one.longestName() + "=" + one.paramLabel())
                .collect(Collectors.joining());
        return spec.qualifiedName() + (spec.subcommands().isEmpty() ? parameters + required + " [valg]" : " KOMMANDO");
    }

    private static Stream<String> command(CommandLine sub) {
        CommandSpec spec = sub.getCommandSpec();
        return item(spec.name(), String.join(" ", spec.usageMessage().header()));
    }

    private static Stream<String> parameter(PositionalParamSpec one) {
        return item(one.paramLabel(), String.join(" ", one.description()));
    }

    private static Stream<String> option(OptionSpec one) {
        String value = one.arity().max() > 0 ? "=" + one.paramLabel() : "";
        return item(String.join(", ", one.names()) + value, String.join(" ", one.description()));
    }

    private static Stream<String> item(String term, String text) {
        return Stream.of(".TP", ".B " + escaped(term), text);
    }

    /** No backslash, hyphen or first full stop means anything but itself. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
