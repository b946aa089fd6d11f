package no.samspill.application.wiring;

import java.time.Clock;

/**
 * Innstillinger: what Samspill is started with.
 *
 * @param database where the data is: a file path without ending, or a JDBC URL
 * @param access whether the database may be changed, and made when it is not there
 * @param clock what time it is
 */
public record Settings(String database, Access access, Clock clock) {

    /** What the program may do with the database. */
    public enum Access {
        /** Reads only; a database that is not there, or has an older form, is not touched but refused. */
        READ,
        /** Reads and writes; makes the database when it is not there, and brings it to the current form. */
        WRITE
    }
}
