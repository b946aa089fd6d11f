package no.samspill.cli;

import no.samspill.files.table.Table;

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
