package no.samspill.cli;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;

/** One measure for a person: how it stands on a day, who is in it, and its story so far. */
final class MeasureAnswers {

    private MeasureAnswers() {}

    static CommandAnswer of(MeasureView measure) {
        return new CommandAnswer(
                () -> Json.answer(measure).toString(),
                () -> story(measure.acts()),
                page -> measure.standing()
                        .map(standing -> page(page, standing, measure.acts()))
                        .orElseGet(() -> page.line(CommandTexts.of("measure.not-begun", measure.id()))));
    }

    private static ScreenText page(ScreenText page, Standing standing, List<Entry> story) {
        Profile profile = standing.profile();
        page.heading(profile.title())
                .line(CommandTexts.of(
                        "measure.phase",
                        Tables.SENTENCES.word(standing.phase()),
                        Cell.of(standing.since()).shown()));
        standing.due()
                .ifPresent(due ->
                        page.line(CommandTexts.of("measure.due", Cell.of(due).shown())));
        field(page, "responsible", profile.responsible());
        field(page, "sponsor", profile.sponsor());
        field(page, "coordinator", profile.coordinator());
        field(page, "form", profile.form().map(Tables.SENTENCES::word));
        field(page, "need", profile.need());
        field(page, "organisation", profile.organisation());
        field(page, "status", profile.status());
        field(page, "follow-up", profile.followUp());
        standing.text().ifPresent(text -> page.line(CommandTexts.of("measure.text", text)));
        if (!standing.parties().isEmpty()) {
            page.heading(CommandTexts.of("measure.parties")).table(parties(standing.parties()));
        }
        standing.leaving().forEach(party -> page.line(CommandTexts.of("measure.liability", party)));
        return page.heading(CommandTexts.of("measure.story")).table(story(story));
    }

    private static void field(ScreenText page, String key, Optional<String> value) {
        value.ifPresent(text -> page.line(CommandTexts.of("measure." + key, text)));
    }

    private static Table parties(List<PartyStanding> parties) {
        return new Table(
                List.of(
                        Column.text(CommandTexts.of("column.party"), "party"),
                        Column.text(CommandTexts.of("column.role"), "role"),
                        Column.text(CommandTexts.of("column.phase"), "phase"),
                        Column.text(CommandTexts.of("column.until"), "until")),
                parties.stream()
                        .map(one -> List.of(
                                Cell.text(one.party()),
                                Tables.TEXTS.word(one.role()),
                                phase(one),
                                one.until().map(Cell::of).orElse(Cell.EMPTY)))
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

    private static Table story(List<Entry> story) {
        return new Table(
                List.of(
                        Column.number(CommandTexts.of("column.number"), "number"),
                        Column.text(CommandTexts.of("column.at"), "date"),
                        Column.text(CommandTexts.of("column.act"), "act")),
                story.stream()
                        .map(one -> List.of(
                                Cell.of(one.number()),
                                Cell.of(one.date()),
                                Cell.text(name(one.act()), one.act().name())))
                        .toList());
    }

    /** What the act is called, for people. */
    static String name(Act act) {
        return Tables.SENTENCES.word(act.name());
    }
}
