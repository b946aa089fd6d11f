package no.samspill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;

/**
 * Alternatives side by side: what each party pays by each of them.
 *
 * @param outcomes the first is what the others are compared with
 */
record Comparison(List<Outcome> outcomes) {

    CommandAnswer answer() {
        return new CommandAnswer(
                () -> Json.comparison(outcomes, Tables.SENTENCES).toString(), this::table, this::write);
    }

    ScreenText write(ScreenText page) {
        page.heading(CommandTexts.of("comparison.title")).table(table());
        page.blank();
        for (Outcome outcome : outcomes) {
            Optional<String> meaning = meaning(outcome.name());
            meaning.ifPresent(
                    words -> page.line(CommandTexts.of("comparison.alternative", label(outcome.name()), words)));
            outcome.refused()
                    .forEach(reason -> page.line(
                            CommandTexts.of("comparison.refused", label(outcome.name()), Refusals.line(reason))));
        }
        return page;
    }

    /** A party on each row, an alternative in each column. */
    Table table() {
        List<Column> columns = new ArrayList<>(Tables.SHARING.parties());
        outcomes.forEach(outcome -> columns.add(Column.number(label(outcome.name()), outcome.name())));
        Map<PartyId, String> parties = new LinkedHashMap<>();
        outcomes.stream()
                .flatMap(outcome -> outcome.sharing().stream())
                .flatMap(sharing -> sharing.input().parties().stream())
                .forEach((Party party) -> parties.putIfAbsent(party.id(), party.name()));
        List<List<Cell>> rows = new ArrayList<>();
        parties.forEach((id, name) -> rows.add(row(id, name)));
        List<Cell> sums = new ArrayList<>(List.of(Cell.text(CommandTexts.of("column.sum")), Cell.EMPTY));
        outcomes.forEach(outcome -> sums.add(cell(outcome.sharing().map(Sharing::sum))));
        return new Table(columns, rows, List.of(sums));
    }

    private List<Cell> row(PartyId party, String name) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(party), Cell.text(name)));
        outcomes.forEach(outcome -> row.add(cell(outcome.sharing()
                .flatMap(sharing -> sharing.shares().stream()
                        .filter(share -> share.party().equals(party))
                        .findFirst())
                .map(Share::amount))));
        return row;
    }

    private static Cell cell(Optional<Kroner> amount) {
        return amount.map((Kroner one) -> Cell.of(one)).orElseGet(() -> Cell.text("–", ""));
    }

    /** What an alternative is called: by a text of its own, or as it is named. */
    private static String label(String name) {
        if (name.startsWith("-")) {
            return CommandTexts.of("alternative.without", name.substring(1));
        }
        return CommandTexts.orElse("alternative." + name, name);
    }

    private static Optional<String> meaning(String name) {
        String key = "alternative." + name + ".meaning";
        return CommandTexts.has(key) ? Optional.of(CommandTexts.of(key)) : Optional.empty();
    }
}
