package no.samspill.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The script that lets a shell complete commands and options; the same for the shells that know bash's way. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {

    /** The shells there is a script for. */
    enum Shell {
        BASH,
        ZSH
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "bash|zsh", descriptionKey = "shell")
    private Shell shell = Shell.BASH;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (shell == Shell.ZSH) {
            terminal.out().println("autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit");
        }
        terminal.out().print(AutoComplete.bash("samspill", spec.root().commandLine()));
    }
}
