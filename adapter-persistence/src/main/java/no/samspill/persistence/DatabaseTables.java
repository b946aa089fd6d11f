package no.samspill.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.application.wiring.StoreRefusal;

/** The tables: whether they are those this program knows, or can be made so. */
final class DatabaseTables {

    /** The number of the newest migration; a test holds it to the files, so that asking needs neither them nor Flyway. */
    static final int VERSION = 13;

    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private final DatabaseAddress place;
    private final Mode mode;

    DatabaseTables(DatabaseAddress place, Mode mode) {
        this.place = place;
        this.mode = mode;
    }

    /** The version of the tables, 0 when there are none; refuses those that are not the program's and may not be made so. */
    int inspect(Connection connection) throws SQLException {
        int applied = applied(connection);
        if (applied > VERSION) {
            throw refused(StoreRefusal.NEWER_SCHEMA, applied);
        }
        if (applied == 0 && place.file().isPresent()) {
            throw Failures.refused(StoreRefusal.DAMAGED, place.name(), "-");
        }
        if (applied < VERSION && mode == Mode.READ) {
            throw applied == 0
                    ? Failures.refused(StoreRefusal.MISSING, place.name())
                    : refused(StoreRefusal.OLDER_SCHEMA, applied);
        }
        return applied;
    }

    private RuntimeException refused(StoreRefusal code, int applied) {
        return Failures.refused(code, place.name(), Integer.toString(applied), Integer.toString(VERSION));
    }

    /** The newest migration that has been carried out; 0 when none has. */
    static int applied(Connection connection) throws SQLException {
        String sql = """
            select coalesce(max(cast("version" as int)), 0) from "flyway_schema_history" where "success"
            """;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException failure) {
            if (NO_SUCH_TABLE.contains(failure.getSQLState())) {
                return 0;
            }
            throw failure;
        }
    }
}
