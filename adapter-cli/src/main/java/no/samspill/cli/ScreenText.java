package no.samspill.cli;

import java.util.List;
import java.util.stream.Collectors;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.told.Fact;

/** A text for a person, written from top to bottom. */
final class ScreenText {

    private final Style style;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param width of the screen; 0 when there is none
     */
    ScreenText(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /** A heading, with a blank line before it unless it is the first thing on the page. */
    ScreenText heading(String title) {
        return blank().raw(style.strong(ScreenTable.clean(title)) + "\n");
    }

    ScreenText line(String line) {
        return raw(ScreenTable.clean(line) + "\n");
    }

    /** What explains, rather than answers. */
    ScreenText faint(String line) {
        return raw(style.faint(ScreenTable.clean(line)) + "\n");
    }

    ScreenText table(Table table) {
        return raw(ScreenTable.of(table, style, width));
    }

    /** What something is called, and what else is known of it. */
    ScreenText told(String name, List<Fact> facts) {
        return heading(name)
                .facts(facts.stream()
                        .filter(fact -> !fact.told().line().equals(name))
                        .toList());
    }

    /** What is known, a line for each thing; what has several parts has them indented below it, or in a table. */
    ScreenText facts(List<Fact> facts) {
        facts.forEach(fact -> fact(fact, ""));
        return this;
    }

    private void fact(Fact fact, String indent) {
        if (fact.told() instanceof Fact.Group group) {
            line(indent + fact.label() + ":");
            group.facts().forEach(each -> fact(each, indent + "  "));
        } else if (fact.told() instanceof Fact.Rows rows) {
            line(indent + fact.label() + ":").table(table(rows));
        } else if (fact.told() instanceof Fact.Values some && some.values().size() > 1) {
            line(indent + fact.label() + ":");
            some.values().forEach(one -> line(indent + "  " + one.text()));
        } else {
            line(indent + fact.line());
        }
    }

    private static Table table(Fact.Rows rows) {
        return new Table(
                rows.heads().stream().map(head -> Table.Column.text(head, head)).toList(),
                rows.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> Cell.text(
                                        cell.stream().map(Fact.Value::text).collect(Collectors.joining("; "))))
                                .toList())
                        .toList());
    }

    ScreenText blank() {
        return text.isEmpty() ? this : raw("\n");
    }

    private ScreenText raw(String more) {
        text.append(more);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
