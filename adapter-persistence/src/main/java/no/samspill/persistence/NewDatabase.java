package no.samspill.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.samspill.application.wiring.Settings.Mode;

/**
 * A database file that is not there yet: made beside its place, and put there when it is whole. So a file has our tables from
 * its first day, and one without them is known to be damaged.
 */
final class NewDatabase {

    /** What is done with it before it is put in its place. */
    interface Filling {
        void fill(DatabaseAddress draft, DataSource source, Connection connection) throws SQLException, IOException;
    }

    private NewDatabase() {}

    static void make(Path file, DatabaseAddress draft, Filling filling) throws SQLException, IOException {
        DataSource source = draft.dataSource(Mode.WRITE);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            filling.fill(draft, source, connection);
            connection.setAutoCommit(true);
            statement.execute("shutdown compact");
        }
        try {
            Files.move(Path.of(draft.name()), file);
        } catch (IOException failure) {
            throw new SQLException("cannot be put in its place", "90031", failure);
        }
    }
}
