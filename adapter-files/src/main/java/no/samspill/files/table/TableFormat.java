package no.samspill.files.table;

/** Tabellformat: how a {@link Table} becomes a file. {@link TableFormats} has all there are. */
public interface TableFormat {

    MediaName name();

    /** The whole file. */
    byte[] write(Table table);

    /** What is added to a file that has a table already. */
    default byte[] more(Table table) {
        return write(table);
    }
}
