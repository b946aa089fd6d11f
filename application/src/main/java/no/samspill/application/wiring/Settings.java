package no.samspill.application.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Innstillinger: what Samspill is started with.
 *
 * @param database where the data is: a file path without ending, or a JDBC URL
 * @param mode whether the database may be changed, and made when it is not there
 * @param clock what time it is
 * @param backups the folder for the backup that is made before an older database is brought up to date; when none is given,
 *     the folder of the database's file, or the user's data folder when it has none
 */
public record Settings(String database, Mode mode, Clock clock, Optional<Path> backups) {

    /** Settings of one who leaves it to Samspill where the backup before an upgrade is put. */
    public Settings(String database, Mode mode, Clock clock) {
        this(database, mode, clock, Optional.empty());
    }

    /** What the program may do with the database. */
    public enum Mode {
        /** Reads only; a database that is not there, or has an older form, is not touched but refused. */
        READ,
        /** Reads and writes; makes the database when it is not there, and brings it to the current form, after a backup. */
        WRITE
    }
}
