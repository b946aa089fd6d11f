package no.samspill.files.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.portfolio.ReadMatrix.Line;
import no.samspill.application.portfolio.ReadMatrix.Matrix;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.PublicSummary;
import no.samspill.files.table.Table.Column;
import no.samspill.files.told.RegisterNames;

/**
 * Tiltakene som tabeller: a line for each measure, who is in it, and how it has gone.
 *
 * @param names what people read before the ids of what is referred to; programs read the ids alone
 */
public record PortfolioTables(TableTexts texts, RegisterNames names) {

    /** With ids and no names. */
    public PortfolioTables(TableTexts texts) {
        this(texts, RegisterNames.none());
    }

    public Table measures(List<MeasureSummary> measures) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("title"),
                                texts.text("phase"),
                                texts.text("since"),
                                texts.text("responsible"),
                                texts.text("strategy"),
                                texts.text("parties")),
                        measures.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        Cell.text(one.title()),
                                        texts.word(one.phase()),
                                        Cell.of(one.since()),
                                        Cell.text(one.responsible().orElse("")),
                                        TableTexts.named(
                                                names, one.strategy().stream().toList()),
                                        TableTexts.named(names, one.parties())))
                                .toList())
                .titled(texts.of("table.measures"));
    }

    /** The measures that are public, and of each no more than everyone may see. */
    public Table published(List<PublicSummary> measures) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("title"),
                                texts.text("kind"),
                                texts.text("phase"),
                                texts.text("since"),
                                texts.text("host"),
                                texts.text("parties")),
                        measures.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        Cell.text(one.title()),
                                        one.kind().map(texts::word).orElse(Cell.EMPTY),
                                        texts.word(one.phase()),
                                        Cell.of(one.since()),
                                        Cell.text(one.host().orElse("")),
                                        Cell.text(String.join(", ", one.parties()))))
                                .toList())
                .titled(texts.of("table.public-measures"));
    }

    public Table evaluations(List<Evaluation> evaluations) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("measure"),
                                texts.text("kind"),
                                texts.number("year"),
                                texts.text("at", "delivered"),
                                texts.text("light", "overall"),
                                texts.text("recommendation")),
                        evaluations.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        TableTexts.named(names, List.of(one.measure())),
                                        texts.word(one.kind()),
                                        Cell.of(one.year()),
                                        Cell.of(one.delivered()),
                                        texts.word(one.lights().overall().light()),
                                        texts.word(one.recommendation())))
                                .toList())
                .titled(texts.of("table.evaluations"));
    }

    /**
     * A measure on each row, a municipality in each column: what it is there, and what it pays. A workbook has what is paid
     * on a sheet of its own too, to be added up.
     */
    public Table matrix(Matrix matrix) {
        Table taking = table("matrix", matrix, line -> true, this::cell);
        Table shares = table("shares", matrix, line -> line.statement().isPresent(), PortfolioTables::share);
        return shares.rows().isEmpty() ? taking : taking.and(shares);
    }

    private Table table(String name, Matrix matrix, Predicate<Line> wanted, BiFunction<Line, PartyId, Cell> cells) {
        List<Column> heads = new ArrayList<>();
        heads.add(texts.text("id", "measure"));
        heads.add(texts.text("title"));
        heads.add(texts.text("phase"));
        heads.add(texts.text("costStatement"));
        matrix.organisations()
                .forEach(one -> heads.add(Column.text(one.name(), one.id().value())));
        if (matrix.isShared()) {
            heads.add(texts.number("sum-kroner", "total"));
        }
        return new Table(
                        heads,
                        matrix.lines().stream()
                                .filter(wanted)
                                .map(line -> Stream.of(
                                                front(line),
                                                matrix.organisations().stream().map(one -> cells.apply(line, one.id())),
                                                total(matrix, line))
                                        .flatMap(each -> each)
                                        .toList())
                                .toList(),
                        sums(matrix))
                .titled(texts.of("table." + name));
    }

    private static Stream<Cell> total(Matrix matrix, Line line) {
        return matrix.isShared()
                ? Stream.of(line.total().map(amount -> Cell.of(amount)).orElse(Cell.EMPTY))
                : Stream.empty();
    }

    /** What each pays of all that is shared; nothing when nothing is. */
    private List<List<Cell>> sums(Matrix matrix) {
        if (!matrix.isShared()) {
            return List.of();
        }
        return List.of(Stream.of(
                        Stream.of(Cell.text(texts.of("column.sum")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                        matrix.organisations().stream().map(one -> Cell.of(matrix.total(one.id()))),
                        Stream.of(Cell.of(matrix.total())))
                .flatMap(each -> each)
                .toList());
    }

    private static Cell share(Line line, PartyId id) {
        return line.share(id).map(amount -> Cell.of(amount)).orElse(Cell.EMPTY);
    }

    private Stream<Cell> front(Line line) {
        return Stream.of(
                Cell.text(line.measure()),
                Cell.text(line.standing().profile().title()),
                texts.word(line.standing().phase()),
                statement(line));
    }

    /** Which statement the shares are from; what is missing when there is none. */
    private Cell statement(Line line) {
        return line.statement()
                .map(one -> Cell.text(
                        texts.of(
                                "matrix.statement",
                                one.agreement() + "/" + one.number(),
                                texts.name(one.purpose()),
                                Cell.of(one.sharing().input().period().from()).shown(),
                                Cell.of(one.sharing().input().period().to()).shown()),
                        one.id().value()))
                .orElseGet(() -> Cell.text(
                        texts.of(
                                "matrix.cost." + line.cost().name(),
                                line.standing()
                                        .profile()
                                        .costAgreement()
                                        .map(Object::toString)
                                        .orElse("")),
                        line.cost().name()));
    }

    private Cell cell(Line line, PartyId id) {
        Optional<PartyStanding> standing = line.standing().party(id);
        Optional<Cell> share = line.share(id).map(amount -> Cell.of(amount));
        Stream<String> shown = Stream.concat(
                standing.stream().flatMap(one -> words(line, one)),
                share.stream().map(one -> texts.of("matrix.share", one.shown())));
        Stream<String> raw = Stream.concat(
                standing.stream().map(one -> one.role().name()), share.stream().map(Cell::raw));
        return Cell.text(shown.collect(Collectors.joining(", ")), raw.collect(Collectors.joining(" ")));
    }

    /** The role; the phase when it is not simply taking part; what it puts in itself, when that is known. */
    private Stream<String> words(Line line, PartyStanding standing) {
        Stream<String> role = Stream.of(texts.sentences().word(standing.role()));
        Stream<String> phase = standing.phase().takesPart() && standing.until().isEmpty()
                ? Stream.empty()
                : Stream.of(texts.sentences().word(standing.phase()));
        return Stream.of(role, phase, money(line, standing.party())).flatMap(each -> each);
    }

    private static Stream<String> money(Line line, PartyId id) {
        return line.standing().profile().contributions().stream()
                .filter(one -> one.party().equals(id))
                .flatMap(one -> one.amount().stream())
                .map(amount -> Cell.of(amount).shown() + " kr");
    }
}
