package no.samspill.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.Backups;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** Backups of the database of the settings. It is not opened as it is for other work: its tables may have another version. */
final class FileBackups implements Backups {

    private final Settings settings;
    private final Database database;

    FileBackups(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    @Override
    public Backup save(Path file) {
        return saved(file, false);
    }

    @Override
    public Backup replace(Path file) {
        return saved(file, true);
    }

    private Backup saved(Path file, boolean overwrite) {
        try {
            DatabaseAddress place = DatabaseAddress.of(settings.database());
            if (place.file().isPresent() && !Files.exists(place.file().get())) {
                throw Failures.refused(StoreRefusal.MISSING, place.name());
            }
            if (place.isOwnFile()) {
                UnclosedFile.putRight(place);
            }
            DataSource source = place.dataSource(settings.mode());
            try (Connection connection = source.getConnection()) {
                new DatabaseTables(place, Mode.WRITE).inspect(connection);
                if (DatabaseTables.applied(connection) == 0) {
                    throw Failures.refused(StoreRefusal.MISSING, place.name());
                }
            }
            AtomicFile.Content<Manifest> content =
                    out -> BackupWriter.write(source, out, settings.clock().instant());
            return (overwrite ? AtomicFile.replace(file, content) : AtomicFile.create(file, content)).of(file);
        } catch (SQLException failure) {
            throw database.refusal(failure);
        }
    }

    @Override
    public Backup restore(Path file) {
        try (BackupReader backup = BackupReader.open(file)) {
            DatabaseAddress place = DatabaseAddress.of(settings.database());
            if (place.file().filter(Files::notExists).isPresent()) {
                Refused.ifAny(backup.faults());
                makeFrom(backup, place.file().get());
            } else {
                fill(backup, place);
            }
            return backup.manifest().of(file);
        } catch (SQLException failure) {
            throw Failures.isConflict(failure)
                    ? new Refused(List.of(filled(DatabaseAddress.of(settings.database()))))
                    : database.refusal(failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What one who was stopped has left beside the place is of no use. */
    private static void makeFrom(BackupReader backup, Path file) throws SQLException, IOException {
        DatabaseAddress draft = DatabaseAddress.draftOf(file, ".restored");
        Files.deleteIfExists(Path.of(draft.name()));
        NewDatabase.make(file, draft, (place, source, connection) -> fill(backup, place, source, connection));
    }

    private static void fill(BackupReader backup, DatabaseAddress place) throws SQLException, IOException {
        if (place.isOwnFile()) {
            UnclosedFile.putRight(place);
        }
        DataSource source = place.dataSource(Mode.WRITE);
        try (Connection connection = source.getConnection()) {
            List<Reason> reasons = new ArrayList<>(backup.faults());
            reasons.addAll(unfit(backup, place, connection));
            Refused.ifAny(reasons);
            fill(backup, place, source, connection);
        }
    }

    /** Why this database cannot take what the backup has. */
    private static List<Reason> unfit(BackupReader backup, DatabaseAddress place, Connection connection)
            throws SQLException {
        int applied = new DatabaseTables(place, Mode.WRITE).inspect(connection);
        List<BackupTable> tables = BackupTable.all(connection);
        if (applied == 0 && !tables.isEmpty()) {
            throw Failures.refused(StoreRefusal.FOREIGN, place.name());
        }
        for (BackupTable table : tables) {
            if (!table.isEmpty(connection)) {
                return List.of(filled(place));
            }
        }
        int version = backup.manifest().version();
        return applied <= version
                ? List.of()
                : List.of(Reason.at(
                        "",
                        BackupRefusal.BACKUP_TARGET_NEWER,
                        place.name(),
                        Integer.toString(applied),
                        Integer.toString(version)));
    }

    private static Reason filled(DatabaseAddress place) {
        return Reason.at("", BackupRefusal.BACKUP_TARGET_FILLED, place.name());
    }

    /** Makes the tables as they were, puts in all of the rows or none, and brings it all up to date. */
    private static void fill(BackupReader backup, DatabaseAddress place, DataSource source, Connection connection)
            throws SQLException, IOException {
        Migration.run(source, place.name(), backup.manifest().version());
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        backup.fill(connection);
        connection.commit();
        Migration.run(source, place.name(), DatabaseTables.VERSION);
    }

    @Override
    public Optional<Path> beforeUpgrade() {
        return database.beforeUpgrade();
    }
}
