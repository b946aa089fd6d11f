package no.samspill.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which municipality is in which measure, as what, and what it puts in itself. */
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

    /** A measure that has not ended, and how it stands. */
    private record Line(Measure measure, Standing standing) {}

    @Override
    public Integer call() {
        Portfolio portfolio = store.read(
                        samspill -> samspill.useCase(ExportPortfolio.class).execute(new ExportPortfolio.Query()))
                .portfolio();
        List<Organisation> columns = portfolio.organisations().stream()
                .filter(one -> party.map(one.id()::equals).orElse(one.kind() == OrganisationKind.MUNICIPALITY))
                .toList();
        List<Line> lines = lines(portfolio, day.date()).toList();
        return output.write(Answer.ofTable(() -> json(lines, columns).toString(), () -> table(lines, columns)));
    }

    private Stream<Line> lines(Portfolio portfolio, LocalDate date) {
        return portfolio.measures().stream()
                .flatMap(measure -> measure.standingOn(date).map(standing -> new Line(measure, standing)).stream())
                .filter(line -> !line.standing().phase().isEnded())
                .filter(line ->
                        party.map(one -> line.standing().party(one).isPresent()).orElse(true));
    }

    private static Table table(List<Line> lines, List<Organisation> columns) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text(Texts.of("column.id"), "measure"));
        heads.add(Column.text(Texts.of("column.title"), "title"));
        heads.add(Column.text(Texts.of("column.phase"), "phase"));
        columns.forEach(one -> heads.add(Column.text(one.name(), one.id().value())));
        return new Table(
                heads,
                lines.stream()
                        .map(line -> Stream.concat(
                                        Stream.of(
                                                Cell.of(line.measure().id()),
                                                Cell.of(line.standing()
                                                        .profile()
                                                        .title()),
                                                Cells.word(line.standing().phase())),
                                        columns.stream().map(one -> cell(line, one.id())))
                                .toList())
                        .toList());
    }

    private static Cell cell(Line line, PartyId id) {
        return line.standing()
                .party(id)
                .map(one -> new Cell(words(line, one), one.role().name()))
                .orElse(Cells.EMPTY);
    }

    /** The role; the phase when it is not simply taking part; what it pays, when that is known. */
    private static String words(Line line, PartyStanding standing) {
        Stream<String> role = Stream.of(Refusals.SENTENCES.word(standing.role()));
        Stream<String> phase = standing.phase().takesPart() && standing.until().isEmpty()
                ? Stream.empty()
                : Stream.of(Refusals.SENTENCES.word(standing.phase()));
        return Stream.of(role, phase, money(line, standing.party()))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> money(Line line, PartyId id) {
        return line.standing().profile().contributions().stream()
                .filter(one -> one.party().equals(id))
                .flatMap(one -> one.amount().stream())
                .map(amount -> Cells.of(amount).shown() + " kr");
    }

    private static Json json(List<Line> lines, List<Organisation> columns) {
        return Json.list(lines.stream()
                .map(line -> {
                    Map<String, Json> parties = new LinkedHashMap<>();
                    columns.forEach(one -> line.standing()
                            .party(one.id())
                            .ifPresent(standing -> parties.put(one.id().value(), Json.ofPortfolio(standing))));
                    Map<String, Json> fields = new LinkedHashMap<>();
                    fields.put("measure", Json.text(line.measure().id().value()));
                    fields.put("phase", Json.text(line.standing().phase().name()));
                    fields.put("parties", Json.object(parties));
                    return Json.object(fields);
                })
                .toList());
    }
}
