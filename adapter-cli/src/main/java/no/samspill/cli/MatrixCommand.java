package no.samspill.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.application.portfolio.ReadMatrix.Matrix;
import no.samspill.domain.municipality.PartyId;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which municipality is in which measure, as what, what it puts in itself, and what it pays of the cost that is shared. */
@Command(name = "matrix")
final class MatrixCommand implements Callable<Integer> {

    @Option(names = "--party", paramLabel = "ID", descriptionKey = "matrix-party")
    private Optional<PartyId> party = Optional.empty();

    @Mixin
    private DayOption day;

    @Mixin
    private DatabaseOption store;

    @Mixin
    private CommandOutput output;

    MatrixCommand(Terminal terminal) {
        this.day = new DayOption(terminal);
        this.store = new DatabaseOption(terminal);
        this.output = new CommandOutput(terminal);
    }

    @Override
    public Integer call() {
        Matrix matrix = store.read(
                        samspill -> samspill.useCase(ReadMatrix.class).execute(new ReadMatrix.Query(day.date())))
                .seenBy(party);
        return output.write(
                CommandAnswer.ofTable(() -> Json.of(matrix).toString(), () -> Tables.PORTFOLIO.matrix(matrix)));
    }
}
