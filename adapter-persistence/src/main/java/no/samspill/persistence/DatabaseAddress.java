package no.samspill.persistence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.samspill.application.wiring.DataFolder;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.application.wiring.StoreRefusal;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FileUtils;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the data is, and how it is reached.
 *
 * @param url what the driver is given; may hold a password
 * @param name what messages call it: the file, or the URL without user, password and settings
 * @param file the file, when the setting names one by its path: it is made whole or not at all
 */
record DatabaseAddress(String url, String name, Optional<Path> file) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String ENDING = ".mv.db";

    /** The dialect both run; commits written at once; time for another's short transaction; no log files of its own. */
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final String H2_READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT);
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/]*@");
    private static final Pattern USER = Pattern.compile(";user=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSWORD = Pattern.compile(";password=([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_ONLY_URL = Pattern.compile(";access_mode_data=r(;|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SETTINGS = Pattern.compile("[;?].*", Pattern.DOTALL);

    /** Reads the setting; refuses what is neither a file path nor a URL that is known. */
    static DatabaseAddress of(String database) {
        if (database.startsWith(H2) || database.startsWith(POSTGRESQL)) {
            List<String> unknown = database.startsWith(H2)
                    ? UrlSettings.unknownToH2(database)
                    : UrlSettings.unknownToPostgresql(database);
            if (!unknown.isEmpty()) {
                throw Failures.refused(
                        StoreRefusal.UNKNOWN_SETTING, withoutSecrets(database), String.join(", ", unknown));
            }
            return new DatabaseAddress(database, withoutSecrets(database), Optional.empty());
        }
        if (database.isBlank() || database.startsWith("jdbc:") || database.contains(";")) {
            throw Failures.refused(StoreRefusal.UNKNOWN_URL, withoutSecrets(database));
        }
        try {
            boolean ended = database.endsWith(ENDING);
            return at(Path.of(ended ? database.substring(0, database.length() - ENDING.length()) : database));
        } catch (InvalidPathException notAPath) {
            throw Failures.refused(StoreRefusal.UNKNOWN_URL, withoutSecrets(database));
        }
    }

    private static DatabaseAddress at(Path withoutEnding) {
        Path absolute = withoutEnding.toAbsolutePath();
        Path file = absolute.resolveSibling(absolute.getFileName() + ENDING);
        return new DatabaseAddress(H2 + "file:" + absolute, file.toString(), Optional.of(file));
    }

    /** Where the file's database is made, to be moved to its place when it is whole. */
    static DatabaseAddress draftOf(Path file, String ending) {
        DatabaseAddress draft = at(file.resolveSibling(file.getFileName() + ending));
        return new DatabaseAddress(draft.url(), draft.name(), Optional.empty());
    }

    private static String withoutSecrets(String url) {
        return SETTINGS.matcher(CREDENTIALS.matcher(url).replaceAll("//")).replaceAll("");
    }

    /** Whether commits go to a file of this process's own. */
    boolean isOwnFile() {
        return url.startsWith(H2) && !url.startsWith(H2 + "mem:") && !url.startsWith(H2 + "tcp:");
    }

    /** The path of that file, as H2 names it. */
    String ownFile() {
        String path = SETTINGS.matcher(url.substring(H2.length())).replaceAll("");
        return FileUtils.toRealPath((path.startsWith("file:") ? path.substring("file:".length()) : path) + ENDING);
    }

    /** Whether this program may change that file. */
    boolean mayChangeOwnFile() {
        return !READ_ONLY_URL.matcher(url).find() && FileUtils.canWrite(ownFile());
    }

    /** Whether the database is there only as long as a connection to it is open. */
    boolean livesInProcess() {
        return url.startsWith(H2);
    }

    /** Where a backup of it is put: as told, else beside its file, else in the user's data folder. */
    Path backupFolder(Optional<Path> told) {
        Optional<Path> beside =
                isOwnFile() ? Optional.ofNullable(Path.of(ownFile()).getParent()) : Optional.empty();
        return told.or(() -> beside).orElseGet(DataFolder::backups);
    }

    /** What a backup of it is called, when nobody has said: by the database, the version of its tables and the moment. */
    String backupName(int version, Clock clock) {
        String own = name.replaceFirst(Pattern.quote(ENDING) + "$", "").replaceFirst(".*[/:\\\\]", "");
        String moment = MOMENT.format(clock.instant().atOffset(ZoneOffset.UTC));
        return own + "-v" + version + "-" + moment + ".zip";
    }

    DataSource dataSource(Mode mode) {
        try {
            return url.startsWith(H2) ? h2(mode) : postgresql(mode);
        } catch (IllegalArgumentException notAUrl) {
            throw Failures.refused(StoreRefusal.UNKNOWN_URL, name);
        }
    }

    private DataSource h2(Mode mode) {
        Matcher user = USER.matcher(url);
        Matcher password = PASSWORD.matcher(url);
        JdbcDataSource source = new JdbcDataSource();
        source.setUser(user.find() ? user.group(1) : "sa");
        source.setPassword(password.find() ? password.group(1) : "");
        source.setURL(PASSWORD.matcher(USER.matcher(url).replaceAll("")).replaceAll("")
                + H2_SETTINGS
                + (mode == Mode.READ ? H2_READ_ONLY : ""));
        return source;
    }

    private DataSource postgresql(Mode mode) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setReWriteBatchedInserts(true);
        source.setReadOnly(mode == Mode.READ);
        return source;
    }
}
