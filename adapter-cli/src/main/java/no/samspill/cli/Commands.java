package no.samspill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The tree of commands: a noun, then a verb. Alone it shows its help. */
@Command(
        name = "samspill",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        abbreviateSynopsis = true,
        versionProvider = Commands.Version.class)
final class Commands implements Runnable {

    /** By name, so that finding one reads no annotation of the others. */
    private static final Map<String, Class<?>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("cost-sharing", CostSharingCommands.class);
        GROUPS.put("agreement", AgreementCommands.class);
        GROUPS.put("key-figures", KeyFigureCommands.class);
        GROUPS.put("statement", StatementCommands.class);
        GROUPS.put("invoice", InvoiceCommands.class);
        GROUPS.put("portfolio", PortfolioCommands.class);
        GROUPS.put("measure", MeasureCommands.class);
        GROUPS.put("body", BodyCommands.class);
        GROUPS.put("organisation", OrganisationCommands.class);
        GROUPS.put("strategy", StrategyCommands.class);
        GROUPS.put("meeting", MeetingCommands.class);
        GROUPS.put("decision", DecisionCommands.class);
        GROUPS.put("agreement-text", AgreementTextCommands.class);
        GROUPS.put("procedure", ProcedureCommands.class);
        GROUPS.put("evaluation", EvaluationCommands.class);
        GROUPS.put("history", HistoryCommand.class);
        GROUPS.put("withdraw", WithdrawCommand.class);
        GROUPS.put("calendar", CalendarCommand.class);
        GROUPS.put("matrix", MatrixCommand.class);
        GROUPS.put("check", CheckCommand.class);
        GROUPS.put("municipality", MunicipalityCommands.class);
        GROUPS.put("organisation-number", OrganisationNumberCommands.class);
        GROUPS.put("audit", AuditCommands.class);
        GROUPS.put("database", DatabaseCommands.class);
        GROUPS.put("demo", DemoCommand.class);
        GROUPS.put("serve", ServeCommand.class);
        GROUPS.put("completion", CompletionCommand.class);
    }

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
     * The commands these arguments can mean: when they name a group and a verb, those alone, since reading the annotations
     * of the others takes longer than most commands.
     */
    static CommandLine of(Terminal terminal, String... arguments) {
        Factory factory = new Factory(terminal);
        CommandLine root = new CommandLine(new Commands(terminal), factory);
        String noun = arguments.length > 0 ? arguments[0] : "";
        String verb = arguments.length > 1 ? arguments[1] : "";
        Class<?> named = GROUPS.get(noun);
        boolean all = named == null || named == CompletionCommand.class;
        for (Class<?> group : all ? GROUPS.values() : List.of(named)) {
            root.addSubcommand(group(group, verb, factory));
        }
        if (all) {
            root.addSubcommand(new CommandLine(HelpCommand.class, factory));
        }
        ExitCodes exitCodes = new ExitCodes(terminal);
        Converters.register(root);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(new PrintWriter(terminal.out(), true, UTF_8));
        root.setExecutionStrategy(Commands::execute);
        root.setExecutionExceptionHandler(exitCodes);
        root.setParameterExceptionHandler(exitCodes);
        return wantsHelp(arguments) ? withHelp(root, terminal) : root;
    }

    /** Runs the command, once it is sure that its answer has somewhere to go: afterwards would be too late to say. */
    private static int execute(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        // picocli shows help also when what it is wanted for is not there.
        if (!last.unmatched().isEmpty() && !command.getSubcommands().isEmpty()) {
            throw new UnmatchedArgumentException(command, last.unmatched());
        }
        last.commandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(CommandOutput.class::isInstance)
                .flatMap(output -> ((CommandOutput) output).taken().stream())
                .findAny()
                .ifPresent(file -> {
                    throw new ParameterException(command, CommandTexts.of("usage.output-taken", file));
                });
        return new CommandLine.RunLast().execute(parsed);
    }

    /** A verb is called as its method is; where that cannot be, all of the group are read. */
    private static CommandLine group(Class<?> type, String verb, Factory factory) {
        CommandLine group = new CommandLine(type, factory);
        List<Method> verbs = CommandLine.getCommandMethods(type, null);
        List<Method> named =
                verbs.stream().filter(method -> method.getName().equals(verb)).toList();
        for (Method method : named.isEmpty() ? verbs : named) {
            group.addSubcommand(new CommandLine(method, factory));
        }
        if (type == AgreementCommands.class && named.isEmpty()) {
            group.addSubcommand(new CommandLine(RuleCommands.class, factory));
        }
        return group;
    }

    private static boolean wantsHelp(String... arguments) {
        return arguments.length == 0
                || Arrays.stream(arguments).anyMatch(one -> one.equals("--help") || one.equals("-h"));
    }

    /** What help alone needs: its texts and colours take time to read. */
    private static CommandLine withHelp(CommandLine root, Terminal terminal) {
        root.setResourceBundle(ResourceBundle.getBundle("no.samspill.cli.help"));
        root.setHelpSectionKeys(SECTIONS);
        root.setUsageHelpWidth(Math.max(80, Math.min(120, terminal.screen().width())));
        Ansi ansi = terminal.wantsColor(terminal.screen().data()) ? Ansi.ON : Ansi.OFF;
        root.setColorScheme(Help.defaultColorScheme(ansi));
        return root;
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

    @Override
    public void run() {
        // The usage that was asked for by asking for nothing.
        Commands.of(terminal).usage(terminal.out());
    }

    /** The version of this program. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"samspill " + Program.version()};
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
