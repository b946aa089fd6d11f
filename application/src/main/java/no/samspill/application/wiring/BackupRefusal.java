package no.samspill.application.wiring;

import no.samspill.domain.Reason;

/**
 * Why a backup cannot be written or restored. Nothing has been changed.
 *
 * <p>The first fact is the file, unless the code says otherwise. The other facts stand beside each code, in order.
 */
public enum BackupRefusal implements Reason.Code {
    /** A file of that name is there already. */
    BACKUP_TAKEN,
    /** Facts: what the system says. The file cannot be written. */
    BACKUP_UNWRITABLE,
    /** The file cannot be read as a backup: it is something else, or damaged. */
    BACKUP_UNREADABLE,
    /** Facts: the version of its tables, the program's. A newer program has written it. */
    BACKUP_NEWER,
    /** Facts: the table. What the file has of it is not what was written, or is not there. */
    BACKUP_DAMAGED,
    /** Facts: the database only. Something is stored in it already. */
    BACKUP_TARGET_FILLED,
    /** Facts: the database, the version of its tables, the backup's. Older rows do not fit into newer tables. */
    BACKUP_TARGET_NEWER
}
