package no.samspill.application.wiring;

import no.samspill.domain.Reason;

/**
 * Why the database cannot be used. Nothing has been changed.
 *
 * <p>The first fact is the database, its file or its URL without user, password and settings, unless the code says otherwise. The
 * other facts stand beside each code, in order.
 */
public enum StoreRefusal implements Reason.Code {
    /** The setting is neither a file path nor a URL of a database that is known. */
    UNKNOWN_URL,
    /** Facts: the names of the settings. The URL has settings that are not for it to decide, or that nobody knows. */
    UNKNOWN_SETTING,
    /** There is no such database, or nothing of ours is in it yet; the program was started to read. */
    MISSING,
    /** Facts: its version, the program's. The program was started to read; one that writes brings it up to date. */
    OLDER_SCHEMA,
    /** Facts: its version, the program's. A newer program has been at work; this one would not understand it. */
    NEWER_SCHEMA,
    /** Tables that are not ours are in it. A database of its own is needed. */
    FOREIGN,
    /** Another process has the file open. */
    LOCKED,
    /** The file, its folder or the database may be read but not changed. */
    READ_ONLY,
    /** The file was not closed by the process that had it last, and cannot be put right, because it may not be changed. */
    UNCLOSED,
    /** No room is left: the disk is full, or a quota used up. */
    FULL,
    /** The user name or the password is wrong, or the user lacks the rights. */
    DENIED,
    /** Facts: the driver's code. The server does not answer, or the file cannot be reached. */
    UNREACHABLE,
    /** Facts: the driver's code, or a hyphen. The file is not a database of ours, or has been damaged. */
    DAMAGED,
    /** Facts: the id only. What is stored under it is not what was put there: it has been changed from outside. */
    ALTERED,
    /** Facts: the driver's code. A text holds a character, or has a length, that the database cannot store. */
    UNSTORABLE
}
