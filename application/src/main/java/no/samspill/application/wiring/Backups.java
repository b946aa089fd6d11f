package no.samspill.application.wiring;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sikkerhetskopier: all that is stored, as one file that any of the databases can be filled from again. A file is there whole
 * or not at all.
 *
 * <p>What cannot be done is refused with {@link BackupRefusal} or {@link StoreRefusal}, for all reasons that can be found at
 * once, and nothing is changed.
 */
public interface Backups {

    /** Writes all that is stored, as it is at one moment, to a file that is not there yet. */
    Backup save(Path file);

    /** The same, in the place of a file that may be there already. */
    Backup replace(Path file);

    /** Fills the database, which must have nothing in it or not be there yet, with all that the file has. */
    Backup restore(Path file);

    /** The file that was written because the database had an older form when it was opened, and was brought up to date. */
    Optional<Path> beforeUpgrade();

    /**
     * Sikkerhetskopi: what a file has.
     *
     * @param file where it is
     * @param version of the tables
     * @param madeAt the moment it shows
     * @param rows how many there are, by table
     */
    record Backup(Path file, int version, Instant madeAt, Map<String, Long> rows) {

        public Backup {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }

        /** How many rows there are in all. */
        public long total() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
