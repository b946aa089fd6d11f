package no.samspill.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The settings a URL may carry: who one is, how the connection is guarded, how long to wait. Not those by which a driver
 * runs scripts (H2's {@code INIT}), loads classes, opens ports or writes files of its own, or by which it would store
 * otherwise than the program counts on: a URL may come from a file someone else has made.
 */
final class UrlSettings {

    private static final Set<String> H2 = Set.of("user", "password", "ifexists", "access_mode_data", "db_close_delay");

    private static final Set<String> POSTGRESQL = Set.of(
            "user",
            "password",
            "ssl",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "sslpassword",
            "channelBinding",
            "gssEncMode",
            "currentSchema",
            "ApplicationName",
            "targetServerType",
            "options",
            "connectTimeout",
            "loginTimeout",
            "socketTimeout",
            "tcpKeepAlive");

    private UrlSettings() {}

    /** The names of the settings that an H2 URL must not have; a question mark for what has no name. */
    static List<String> unknownToH2(String url) {
        String[] pieces = url.toLowerCase(Locale.ROOT).split(";", -1);
        // To H2 a backslash hides the semicolon after it, and would hide the one before our own settings.
        return Arrays.stream(pieces).anyMatch(piece -> piece.endsWith("\\")) ? List.of("\\") : unknown(pieces, H2);
    }

    /** The names of the settings that a PostgreSQL URL must not have; a question mark for what has no name. */
    static List<String> unknownToPostgresql(String url) {
        return unknown(url.split("[?&]", -1), POSTGRESQL);
    }

    private static List<String> unknown(String[] pieces, Set<String> known) {
        return Arrays.stream(pieces)
                .skip(1)
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.contains("=") ? piece.substring(0, piece.indexOf('=')) : "?")
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
    }
}
