package no.samspill.cli;

import java.util.List;
import java.util.concurrent.Callable;
import no.samspill.application.portfolio.ShowRevisions;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.RevisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What has been registered of one thing from time to time: who wrote it, when and why. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "register-kind")
    private ItemKind kind = ItemKind.DECISION;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "register-id")
    private String id = "";

    @Mixin
    private DatabaseOption store;

    @Mixin
    private CommandOutput output;

    HistoryCommand(Terminal terminal) {
        this.store = new DatabaseOption(terminal);
        this.output = new CommandOutput(terminal);
    }

    @Override
    public Integer call() {
        ShowRevisions.Query query = new ShowRevisions.Query(new RegisterKey(kind, id));
        List<Revision> all =
                store.read(samspill -> samspill.useCase(ShowRevisions.class).execute(query));
        return output.write(answer(all));
    }

    static CommandAnswer answer(List<Revision> all) {
        return CommandAnswer.ofTable(
                () -> JsonList.of(RevisionRecord.of(all), Json::answer).toString(),
                () -> Tables.REVISIONS.revisions(all));
    }
}
