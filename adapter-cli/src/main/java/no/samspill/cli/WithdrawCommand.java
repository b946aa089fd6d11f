package no.samspill.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samspill.application.portfolio.WithdrawRegistered;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes away something that nothing rests on; its history stays. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "register-kind")
    private ItemKind kind = ItemKind.DECISION;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "register-id")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "register-reason")
    private Optional<String> reason = Optional.empty();

    @Mixin
    private WriteOptions change;

    @Mixin
    private CommandOutput output;

    WithdrawCommand(Terminal terminal) {
        this.change = new WriteOptions(terminal);
        this.output = new CommandOutput(terminal);
    }

    @Override
    public Integer call() {
        List<Revision> all = change.run(samspill -> samspill.useCase(WithdrawRegistered.class)
                .execute(new WithdrawRegistered.Command(new RegisterKey(kind, id), reason, change.actor())));
        change.done(CommandTexts.of("register.withdrawn", id));
        return output.write(HistoryCommand.answer(all));
    }
}
