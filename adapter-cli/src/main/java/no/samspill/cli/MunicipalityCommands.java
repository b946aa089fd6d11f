package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.NotFound;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.domain.municipality.Succession;
import no.samspill.files.figures.BundledMunicipalities;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.MunicipalityRecord;
import no.samspill.json.SuccessionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The municipalities the program carries with it; no database. */
@Command(name = "municipality", addMethodSubcommands = false)
final class MunicipalityCommands {

    private final Terminal terminal;

    MunicipalityCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    /** On which day; today when nobody says. */
    static final class Day {

        @Option(names = "--on", paramLabel = "DATE")
        private Optional<LocalDate> on = Optional.empty();
    }

    /** Everything that has had the number; with a day, what has it then. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "municipality") MunicipalityNumber number,
            @Mixin Day day,
            @Mixin CommandOutput output) {
        MunicipalityRegister register = BundledMunicipalities.register();
        List<Municipality> found = day.on
                .map(date -> register.find(number, date).stream().toList())
                .orElseGet(() -> register.history(number));
        if (found.isEmpty()) {
            throw new NotFound("Municipality", number.value());
        }
        return output.write(municipalities(found));
    }

    /** All municipalities of a day. */
    @Command(name = "list")
    int list(@Mixin Day day, @Mixin CommandOutput output) {
        return output.write(municipalities(BundledMunicipalities.register().on(day.on.orElseGet(this::today))));
    }

    /** What became of a number. */
    @Command(name = "successors")
    int successors(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "municipality") MunicipalityNumber number,
            @Option(names = "--from", paramLabel = "DATE", descriptionKey = "successors-from") Optional<LocalDate> from,
            @Mixin Day day,
            @Mixin CommandOutput output) {
        MunicipalityRegister register = BundledMunicipalities.register();
        List<Municipality> history = register.history(number);
        if (history.isEmpty()) {
            throw new NotFound("Municipality", number.value());
        }
        LocalDate first = from.orElseGet(() -> history.get(0).validity().from());
        return output.write(successions(register.successions(number, first, day.on.orElseGet(this::today))));
    }

    private LocalDate today() {
        return LocalDate.now(terminal.clock());
    }

    private static CommandAnswer municipalities(List<Municipality> municipalities) {
        Table table = new Table(
                List.of(
                        Column.text(CommandTexts.of("column.number"), "number"),
                        Column.text(CommandTexts.of("column.name"), "name"),
                        Column.text(CommandTexts.of("column.official"), "officialName"),
                        Column.text(CommandTexts.of("column.county"), "county"),
                        Column.text(CommandTexts.of("column.from"), "from"),
                        Column.text(CommandTexts.of("column.to"), "to")),
                municipalities.stream()
                        .map(one -> List.of(
                                Cell.text(one.number()),
                                Cell.text(one.name()),
                                Cell.text(one.officialName()),
                                Cell.text(one.county()),
                                Cell.of(one.validity().from()),
                                one.validity().to().map(Cell::of).orElse(Cell.EMPTY)))
                        .toList());
        return attributed(JsonList.of(municipalities, one -> Json.answer(MunicipalityRecord.of(one))), table);
    }

    private static CommandAnswer successions(List<Succession> successions) {
        Table table = new Table(
                List.of(
                        Column.text(CommandTexts.of("column.from"), "effective"),
                        Column.text(CommandTexts.of("column.was"), "from"),
                        Column.text(CommandTexts.of("column.is"), "to"),
                        Column.text(CommandTexts.of("column.happened"), "kind")),
                successions.stream()
                        .map(one -> List.of(
                                Cell.of(one.effective()),
                                Cell.text(one.from()),
                                Cell.text(one.to()),
                                Cell.text(
                                        CommandTexts.name(one.kind()),
                                        one.kind().name())))
                        .toList());
        return attributed(JsonList.of(successions, one -> Json.answer(SuccessionRecord.of(one))), table);
    }

    /** With the line the licence asks for where there is room for it. */
    private static CommandAnswer attributed(Json json, Table table) {
        return new CommandAnswer(
                json::toString, () -> table, page -> page.table(table).faint(BundledMunicipalities.ATTRIBUTION));
    }
}
