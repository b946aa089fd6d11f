package no.samspill.cli;

import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;

/** The command {@code samspill}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code: see {@link ExitCodes}. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(Main::start);
        System.exit(run(arguments, terminal));
    }

    /** Runs one command and answers its exit code. */
    static int run(String[] arguments, Terminal terminal) {
        int code = asksForVersion(arguments) ? printVersion(terminal) : execute(arguments, terminal);
        boolean lost = terminal.out().checkError();
        if (lost) {
            terminal.err().print(Complaint.of("output-lost").text(Style.PLAIN));
        }
        terminal.err().flush();
        return lost ? ExitCodes.IO : code;
    }

    private static int execute(String[] arguments, Terminal terminal) {
        String[] meant = Commands.withoutHelpCommand(arguments);
        return Commands.of(terminal, meant).execute(meant);
    }

    /** Answered before picocli is touched, which would take three times as long as everything else. */
    private static boolean asksForVersion(String[] arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    private static int printVersion(Terminal terminal) {
        terminal.out().println("samspill " + Program.version());
        return ExitCodes.OK;
    }

    /** Opens the database; the one place that starts the program's inside. */
    static Samspill start(Settings settings) {
        return Samspill.start(settings);
    }
}
