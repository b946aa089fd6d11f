package no.samspill.files.table;

/**
 * Medietype: what a kind of file is called.
 *
 * @param type as the Internet calls it (IANA), with the encoding of a text
 * @param ending how the names of such files end, without the point; that is also how people and programs ask for it
 */
public record MediaName(String type, String ending) {

    /** Whether it is lines, to be read on a screen and to be added to, and not something packed. */
    public boolean isText() {
        return type.startsWith("text/");
    }
}
