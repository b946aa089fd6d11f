package no.samspill.files.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.NorwegianFormat;

/**
 * Registrene som tabeller: what measures refer to, a line for each.
 *
 * @param names what people read before the ids of what is referred to; programs read the ids alone
 */
public record RegisterTables(TableTexts texts, RegisterNames names) {

    /** With ids and no names. */
    public RegisterTables(TableTexts texts) {
        this(texts, RegisterNames.none());
    }

    public Table organisations(List<Organisation> all) {
        return new Table(
                        List.of(texts.text("id"), texts.text("name"), texts.text("kind")),
                        all.stream()
                                .map(one -> List.of(Cell.text(one.id()), Cell.text(one.name()), texts.word(one.kind())))
                                .toList())
                .titled(texts.of("table.organisations"));
    }

    public Table bodies(List<Body> all) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("name"),
                                texts.text("kind"),
                                texts.text("party", "organisation"),
                                texts.text("reports-to", "reportsTo")),
                        all.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        Cell.text(one.name()),
                                        texts.word(one.kind()),
                                        named(one.organisation()),
                                        named(one.reportsTo())))
                                .toList())
                .titled(texts.of("table.bodies"));
    }

    public Table meetings(List<Meeting> all) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("at", "date"),
                                texts.text("body", "bodies"),
                                texts.text("place"),
                                texts.text("held")),
                        all.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        Cell.of(one.date()),
                                        named(one.bodies()),
                                        maybe(one.place()),
                                        Cell.text(texts.of("is." + one.held()), Boolean.toString(one.held()))))
                                .toList())
                .titled(texts.of("table.meetings"));
    }

    public Table strategies(List<Strategy> all) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("title"),
                                texts.text("challenge"),
                                texts.text("goals"),
                                texts.text("expected-result", "expectedResult"),
                                texts.text("term", "period"),
                                texts.text("source")),
                        all.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        Cell.text(one.title()),
                                        maybe(one.challenge()),
                                        Cell.text(String.join("\n", one.goals())),
                                        maybe(one.expectedResult()),
                                        one.period().map(RegisterTables::period).orElse(Cell.EMPTY),
                                        maybe(one.source())))
                                .toList())
                .titled(texts.of("table.strategies"));
    }

    public Table decisions(List<Decision> all) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("at", "date"),
                                texts.text("body"),
                                texts.text("case", "caseNumber"),
                                texts.text("outcome"),
                                texts.text("agreement-text", "text"),
                                texts.text("wording")),
                        all.stream()
                                .map(one -> List.of(
                                        Cell.text(one.id()),
                                        Cell.of(one.date()),
                                        named(Optional.of(one.body())),
                                        maybe(one.caseNumber()),
                                        texts.word(one.outcome()),
                                        named(one.text()),
                                        Cell.text(one.wording())))
                                .toList())
                .titled(texts.of("table.decisions"));
    }

    /** What a decision is about, a line for each thing. */
    public Table matters(Decision of) {
        return new Table(
                        List.of(texts.text("subject"), texts.text("what")),
                        of.about().stream()
                                .map(one -> List.of(named(Optional.of(one.subject())), texts.word(one.what())))
                                .toList())
                .titled(texts.of("table.matters"));
    }

    public Table agreementTexts(List<AgreementText> all) {
        return new Table(
                        List.of(
                                texts.text("id", "version"),
                                texts.text("title"),
                                texts.text("form"),
                                texts.text("parties")),
                        all.stream()
                                .map(one -> List.of(
                                        Cell.text(one.version()),
                                        Cell.text(one.title()),
                                        texts.word(one.form()),
                                        named(one.parties())))
                                .toList())
                .titled(texts.of("table.agreement-texts"));
    }

    private Cell named(Optional<?> id) {
        return id.map(one -> TableTexts.named(names, List.of(one))).orElse(Cell.EMPTY);
    }

    private Cell named(List<?> ids) {
        return TableTexts.named(names, ids);
    }

    public Table procedures(List<Procedure> all) {
        return new Table(
                        List.of(
                                texts.text("version"),
                                texts.text("title"),
                                texts.text("term", "period"),
                                texts.text("decided-by", "decidedBy"),
                                texts.text("before-councils", "beforeCouncils"),
                                texts.number("longest-hold", "longestHold"),
                                texts.text("source")),
                        all.stream()
                                .map(one -> List.of(
                                        Cell.text(one.version()),
                                        Cell.text(one.title()),
                                        period(one.period()),
                                        named(one.decidedBy()),
                                        words(one.beforeCouncils()),
                                        one.longestHold().map(Cell::of).orElse(Cell.EMPTY),
                                        maybe(one.source())))
                                .toList())
                .titled(texts.of("table.procedures"));
    }

    /** Who decides what by it. */
    public Table rules(Procedure of) {
        return new Table(
                        List.of(texts.text("what"), texts.text("decided-by-bodies", "by")),
                        of.rules().stream()
                                .map(one -> List.of(texts.word(one.what()), words(one.by())))
                                .toList())
                .titled(texts.of("table.procedure-rules"));
    }

    /** What is due by it each year. */
    public Table deadlines(Procedure of) {
        return new Table(
                        List.of(texts.text("duty"), texts.text("due-day", "day")),
                        of.deadlines().stream()
                                .map(one -> List.of(
                                        texts.word(one.duty()),
                                        one.day().map(RegisterTables::day).orElse(Cell.EMPTY)))
                                .toList())
                .titled(texts.of("table.procedure-deadlines"));
    }

    private static Cell day(DayOfYear day) {
        return Cell.text(NorwegianFormat.day(day), day.value());
    }

    private Cell words(List<BodyKind> kinds) {
        return Cell.text(
                kinds.stream().map(texts::name).collect(Collectors.joining(", ")),
                kinds.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static Cell maybe(Optional<?> thing) {
        return thing.map(Cell::text).orElse(Cell.EMPTY);
    }

    /** From a day, and to another when it ends. */
    public static Cell period(OpenPeriod period) {
        String to = period.to().map(NorwegianFormat::date).orElse("");
        String raw = period.from() + "/" + period.to().map(Object::toString).orElse("..");
        return Cell.text(NorwegianFormat.date(period.from()) + "–" + to, raw);
    }
}
