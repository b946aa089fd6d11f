package no.samspill.cli;

import no.samspill.files.table.Table;

/** A text for a person, written from top to bottom. */
final class Page {

    private final Style style;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param width of the screen; 0 when there is none
     */
    Page(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /** A heading, with a blank line before it unless it is the first thing on the page. */
    Page heading(String title) {
        return blank().raw(style.strong(Layout.clean(title)) + "\n");
    }

    Page line(String line) {
        return raw(Layout.clean(line) + "\n");
    }

    /** What explains, rather than answers. */
    Page faint(String line) {
        return raw(style.faint(Layout.clean(line)) + "\n");
    }

    Page table(Table table) {
        return raw(Layout.of(table, style, width));
    }

    Page blank() {
        return text.isEmpty() ? this : raw("\n");
    }

    private Page raw(String more) {
        text.append(more);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
