package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.application.portfolio.ReadMatrix.Line;
import no.samspill.application.portfolio.ReadMatrix.Matrix;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.municipality.Organisation;
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
    private Day day;

    @Mixin
    private Store store;

    @Mixin
    private Output output;

    MatrixCommand(Terminal terminal) {
        this.day = new Day(terminal);
        this.store = new Store(terminal);
        this.output = new Output(terminal);
    }

    @Override
    public Integer call() {
        Matrix matrix = store.read(
                        samspill -> samspill.useCase(ReadMatrix.class).execute(new ReadMatrix.Query(day.date())))
                .seenBy(party);
        return output.write(
                Answer.ofTable(() -> Json.of(matrix).toString(), () -> table(matrix.lines(), matrix.organisations())));
    }

    private static Table table(List<Line> lines, List<Organisation> columns) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text(Texts.of("column.id"), "measure"));
        heads.add(Column.text(Texts.of("column.title"), "title"));
        heads.add(Column.text(Texts.of("column.phase"), "phase"));
        heads.add(Column.text(Texts.of("column.costStatement"), "costStatement"));
        columns.forEach(one -> heads.add(Column.text(one.name(), one.id().value())));
        return new Table(
                heads,
                lines.stream()
                        .map(line -> Stream.concat(
                                        Stream.of(
                                                Cell.of(line.measure()),
                                                Cell.of(line.standing()
                                                        .profile()
                                                        .title()),
                                                Cells.word(line.standing().phase()),
                                                statement(line)),
                                        columns.stream().map(one -> cell(line, one.id())))
                                .toList())
                        .toList());
    }

    /** Which statement the shares are from; what is missing when there is none. */
    private static Cell statement(Line line) {
        return line.statement()
                .map(one -> new Cell(
                        Texts.of(
                                "matrix.statement",
                                StatementName.of(one.agreement(), one.number()),
                                Texts.name(one.purpose()),
                                Cells.of(one.sharing().input().period().from()).shown(),
                                Cells.of(one.sharing().input().period().to()).shown()),
                        one.id().value()))
                .orElseGet(() -> new Cell(
                        Texts.of(
                                "matrix.cost." + line.cost().name(),
                                line.standing()
                                        .profile()
                                        .costAgreement()
                                        .map(Object::toString)
                                        .orElse("")),
                        line.cost().name()));
    }

    private static Cell cell(Line line, PartyId id) {
        Optional<PartyStanding> standing = line.standing().party(id);
        Optional<Cell> share = line.share(id).map(Cells::of);
        Stream<String> shown = Stream.concat(
                standing.stream().flatMap(one -> words(line, one)),
                share.stream().map(one -> Texts.of("matrix.share", one.shown())));
        Stream<String> raw = Stream.concat(
                standing.stream().map(one -> one.role().name()), share.stream().map(Cell::raw));
        return new Cell(shown.collect(Collectors.joining(", ")), raw.collect(Collectors.joining(" ")));
    }

    /** The role; the phase when it is not simply taking part; what it puts in itself, when that is known. */
    private static Stream<String> words(Line line, PartyStanding standing) {
        Stream<String> role = Stream.of(Refusals.SENTENCES.word(standing.role()));
        Stream<String> phase = standing.phase().takesPart() && standing.until().isEmpty()
                ? Stream.empty()
                : Stream.of(Refusals.SENTENCES.word(standing.phase()));
        return Stream.of(role, phase, money(line, standing.party())).flatMap(each -> each);
    }

    private static Stream<String> money(Line line, PartyId id) {
        return line.standing().profile().contributions().stream()
                .filter(one -> one.party().equals(id))
                .flatMap(one -> one.amount().stream())
                .map(amount -> Cells.of(amount).shown() + " kr");
    }
}
