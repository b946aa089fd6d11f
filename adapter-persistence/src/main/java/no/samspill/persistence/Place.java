package no.samspill.persistence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.samspill.application.wiring.Settings.Access;
import no.samspill.application.wiring.StoreRefusal;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the data is, and how it is reached.
 *
 * @param url what the driver is given; may hold a password
 * @param name what messages call it: the file, or the URL without user, password and settings
 */
record Place(String url, String name) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String ENDING = ".mv.db";

    /** The dialect both engines run, no delay before a commit is written, and time for another's short transaction. */
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";

    private static final String H2_READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/]*@");
    private static final Pattern SETTINGS = Pattern.compile("[;?].*", Pattern.DOTALL);

    /** Reads the setting; refuses what is neither a file path nor a URL that is known. */
    static Place of(String database) {
        if (database.startsWith(H2) || database.startsWith(POSTGRESQL)) {
            return new Place(database, withoutSecrets(database));
        }
        if (database.isBlank() || database.startsWith("jdbc:") || database.contains(";")) {
            throw Failures.refused(StoreRefusal.UNKNOWN_URL, withoutSecrets(database));
        }
        try {
            Path file = Path.of(database.endsWith(ENDING)
                            ? database.substring(0, database.length() - ENDING.length())
                            : database)
                    .toAbsolutePath();
            return new Place(H2 + "file:" + file, file + ENDING);
        } catch (InvalidPathException notAPath) {
            throw Failures.refused(StoreRefusal.UNKNOWN_URL, withoutSecrets(database));
        }
    }

    private static String withoutSecrets(String url) {
        return SETTINGS.matcher(CREDENTIALS.matcher(url).replaceAll("//")).replaceAll("");
    }

    /** Whether commits go to a file of this process's own. */
    boolean isOwnFile() {
        return url.startsWith(H2) && !url.startsWith(H2 + "mem:") && !url.startsWith(H2 + "tcp:");
    }

    /** Whether the database is there only as long as a connection to it is open. */
    boolean livesInProcess() {
        return url.startsWith(H2);
    }

    DataSource dataSource(Access access) {
        try {
            return url.startsWith(H2) ? h2(access) : postgresql(access);
        } catch (IllegalArgumentException notAUrl) {
            throw Failures.refused(StoreRefusal.UNKNOWN_URL, name);
        }
    }

    private DataSource h2(Access access) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url + H2_SETTINGS + (access == Access.READ ? H2_READ_ONLY : ""));
        if (!url.toLowerCase(Locale.ROOT).contains(";user=")) {
            source.setUser("sa");
        }
        return source;
    }

    private DataSource postgresql(Access access) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setReWriteBatchedInserts(true);
        source.setReadOnly(access == Access.READ);
        return source;
    }
}
