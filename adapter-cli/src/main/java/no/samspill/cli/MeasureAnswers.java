package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.files.told.Fact;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.Json;

/** One measure for a person: how it stands on a day, all that is known of it, who is in it, and its story so far. */
final class MeasureAnswers {

    /** What of a measure is told in its heading and in tables of its own. */
    private static final String[] ELSEWHERE = {"phase", "since", "due", "governed", "profile", "parties"};

    private final RegisterNames names;

    private MeasureAnswers(RegisterNames names) {
        this.names = names;
    }

    static CommandAnswer of(MeasureView measure, RegisterNames names) {
        MeasureAnswers answers = new MeasureAnswers(names);
        return new CommandAnswer(
                () -> Json.answer(measure).toString(),
                () -> answers.story(measure.acts(), List.of()),
                page -> answers.coming(
                        measure.standing()
                                .map(standing -> answers.page(page, standing, measure.acts()))
                                .orElseGet(() -> page.line(CommandTexts.of("measure.not-begun", measure.id()))),
                        measure.coming().orElse(List.of())));
    }

    private ScreenText coming(ScreenText page, List<Entry> coming) {
        return coming.isEmpty()
                ? page
                : page.heading(CommandTexts.of("measure.coming"))
                        .table(story(coming, List.of(Column.text(CommandTexts.of("column.said"), "said"))));
    }

    private ScreenText page(ScreenText page, Standing standing, List<Entry> story) {
        page.heading(standing.profile().title())
                .line(CommandTexts.of(
                        "measure.phase",
                        Tables.SENTENCES.word(standing.phase()),
                        Cell.of(standing.since()).shown()));
        standing.due()
                .ifPresent(due ->
                        page.line(CommandTexts.of("measure.due", Cell.of(due).shown())));
        page.facts(RegisterInput.facts(names, standing.profile(), "title"))
                .facts(RegisterInput.facts(names, standing, ELSEWHERE));
        if (!standing.parties().isEmpty()) {
            page.heading(CommandTexts.of("measure.parties")).table(parties(standing.parties()));
        }
        standing.leaving().forEach(party -> page.line(CommandTexts.of("measure.liability", names.withId(party))));
        return page.heading(CommandTexts.of("measure.story"))
                .table(story(story, List.of(Column.text(CommandTexts.of("column.said"), "said"))));
    }

    private Table parties(List<PartyStanding> parties) {
        return new Table(
                List.of(
                        Column.text(CommandTexts.of("column.party"), "party"),
                        Column.text(CommandTexts.of("column.role"), "role"),
                        Column.text(CommandTexts.of("column.phase"), "phase"),
                        Column.text(CommandTexts.of("column.until"), "until"),
                        Column.text(CommandTexts.of("column.besides"), "besides")),
                parties.stream()
                        .map(one -> List.of(
                                Cell.text(names.withId(one.party()), one.party().value()),
                                Tables.TEXTS.word(one.role()),
                                phase(one),
                                one.until().map(Cell::of).orElse(Cell.EMPTY),
                                Cell.text(line(RegisterInput.facts(names, one, "party", "role", "phase", "until")))))
                        .toList());
    }

    private static Cell phase(PartyStanding party) {
        Cell phase = Tables.TEXTS.word(party.phase());
        return party.phase() == PartyPhase.TOOK_PART && party.until().isPresent()
                ? Cell.text(
                        CommandTexts.of(
                                "measure.until",
                                phase.shown(),
                                Cell.of(party.until().get()).shown()),
                        phase.raw())
                : phase;
    }

    /** What has happened; to a person with what was said of it, but not again what is known of the measure. */
    private Table story(List<Entry> story, List<Column> said) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(CommandTexts.of("column.number"), "number"),
                Column.text(CommandTexts.of("column.at"), "date"),
                Column.text(CommandTexts.of("column.act"), "act")));
        columns.addAll(said);
        return new Table(
                columns,
                story.stream().map(one -> row(one).subList(0, columns.size())).toList());
    }

    private List<Cell> row(Entry one) {
        return List.of(
                Cell.of(one.number()),
                Cell.of(one.date()),
                Cell.text(name(one.act()), one.act().name()),
                Cell.text(line(RegisterInput.facts(names, (Record) one.act(), "profile"))));
    }

    private static String line(List<Fact> facts) {
        return facts.stream().map(Fact::line).collect(Collectors.joining("; "));
    }

    /** What the act is called, for people. */
    static String name(Act act) {
        return Tables.SENTENCES.word(act.name());
    }
}
