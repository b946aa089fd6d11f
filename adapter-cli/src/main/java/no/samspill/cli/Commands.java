package no.samspill.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** The tree of commands: a noun, then a verb. Alone it shows its help. */
@Command(
        name = "samspill",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        abbreviateSynopsis = true,
        versionProvider = Commands.Version.class)
final class Commands implements Runnable {

    private static final List<Class<?>> GROUPS = List.of(
            CostSharingCommands.class,
            AgreementCommands.class,
            KeyFigureCommands.class,
            StatementCommands.class,
            InvoiceCommands.class,
            MunicipalityCommands.class,
            OrganisationNumberCommands.class,
            AuditCommands.class,
            DatabaseCommands.class,
            DemoCommand.class,
            CompletionCommand.class,
            HelpCommand.class);

    /** Examples stand before the details: most people need no more. */
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    private final Terminal terminal;

    private Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The commands these arguments can mean: when the first of them names a group, that group alone, since reading the
     * others' annotations takes longer than most commands.
     */
    static CommandLine of(Terminal terminal, String... arguments) {
        List<Class<?>> named = GROUPS.stream()
                .filter(group -> group != HelpCommand.class)
                .filter(group -> arguments.length > 0 && name(group).equals(arguments[0]))
                .toList();
        Factory factory = new Factory(terminal);
        CommandLine root = new CommandLine(new Commands(terminal), factory);
        for (Class<?> group : named.isEmpty() ? GROUPS : named) {
            root.addSubcommand(new CommandLine(group, factory));
        }
        return configured(root, terminal);
    }

    /** {@code help a b} means {@code a b --help}, for every depth. */
    static String[] withoutHelpCommand(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        String[] rotated = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        rotated[arguments.length - 1] = "--help";
        return rotated;
    }

    private static String name(Class<?> group) {
        return group.getAnnotation(Command.class).name();
    }

    private static CommandLine configured(CommandLine root, Terminal terminal) {
        ExitCodes exitCodes = new ExitCodes(terminal);
        Converters.register(root);
        root.setResourceBundle(ResourceBundle.getBundle("no.samspill.cli.help"));
        root.setHelpSectionKeys(SECTIONS);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setExecutionExceptionHandler(exitCodes);
        root.setParameterExceptionHandler(exitCodes);
        root.setOut(new java.io.PrintWriter(terminal.out(), true));
        root.setErr(new java.io.PrintWriter(terminal.err(), true));
        root.setUsageHelpWidth(Math.max(80, Math.min(120, terminal.screen().width())));
        Ansi ansi = terminal.wantsColor(terminal.screen().data()) ? Ansi.ON : Ansi.OFF;
        root.setColorScheme(Help.defaultColorScheme(ansi));
        return root;
    }

    @Override
    public void run() {
        // The usage that was asked for by asking for nothing.
        Commands.of(terminal).usage(terminal.out());
    }

    /** The version of this program. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"samspill " + Main.version()};
        }
    }

    /** Gives commands and their shared options the terminal. */
    private record Factory(Terminal terminal) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Terminal.class})) {
                    return type.cast(constructor.newInstance(terminal));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
