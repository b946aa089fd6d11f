package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.persistence.Manifest.Content;
import org.jspecify.annotations.Nullable;

/** A backup that is read: first looked through from beginning to end, then put into tables. */
final class BackupReader implements Closeable {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Refuses what is no backup at all. */
    static BackupReader open(Path file) throws IOException {
        ZipFile zip = zip(file);
        try {
            ZipEntry entry = zip.getEntry(Manifest.NAME);
            if (entry != null) {
                try (InputStream content = zip.getInputStream(entry)) {
                    return new BackupReader(file, zip, Manifest.read(content.readNBytes(Manifest.MOST_BYTES + 1)));
                }
            }
        } catch (IOException | IllegalArgumentException | DateTimeException | Refused noManifest) {
            // Told below: whatever it is, it is not one of ours.
        }
        zip.close();
        throw new Refused(List.of(Reason.at("", BackupRefusal.BACKUP_UNREADABLE, file.toString())));
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), UTF_8);
        } catch (java.util.zip.ZipException noZip) {
            throw new Refused(List.of(Reason.at("", BackupRefusal.BACKUP_UNREADABLE, file.toString())));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** All that is wrong with it, wherever it is to be put. */
    List<Reason> faults() {
        List<Reason> reasons = new ArrayList<>();
        if (manifest.version() > DatabaseTables.VERSION) {
            reasons.add(Reason.at(
                    "",
                    BackupRefusal.BACKUP_NEWER,
                    file.toString(),
                    Integer.toString(manifest.version()),
                    Integer.toString(DatabaseTables.VERSION)));
        }
        manifest.tables().stream()
                .filter(each -> !isWhole(each))
                .map(this::damaged)
                .forEach(reasons::add);
        return reasons;
    }

    private Reason damaged(Content content) {
        return Reason.at("", BackupRefusal.BACKUP_DAMAGED, file.toString(), content.table());
    }

    private boolean isWhole(Content content) {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(content.entry()));
        if (entry.isEmpty()) {
            return false;
        }
        MessageDigest digest = BackupWriter.sha256();
        long rows = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = zip.getInputStream(entry.get())) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException brokenOff) {
            return false;
        }
        return rows == content.rows()
                && HexFormat.of().formatHex(digest.digest()).equals(content.sha256());
    }

    /** Puts every row into the tables there are; refuses when they are others than those the backup was made of. */
    void fill(Connection connection) throws SQLException, IOException {
        Map<String, Content> contents = manifest.byTable();
        List<BackupTable> tables = BackupTable.all(connection);
        boolean same = tables.size() == contents.size()
                && tables.stream()
                        .allMatch(each -> contents.containsKey(each.name())
                                && contents.get(each.name()).columns().equals(each.columnNames()));
        if (!same) {
            throw new Refused(List.of(Reason.at("", BackupRefusal.BACKUP_UNREADABLE, file.toString())));
        }
        for (BackupTable table : tables) {
            table.continueAfter(
                    connection,
                    Objects.requireNonNull(contents.get(table.name())).last());
        }
        for (BackupTable table : tables) {
            fill(connection, table, Objects.requireNonNull(contents.get(table.name())));
        }
    }

    private void fill(Connection connection, BackupTable table, Content content) throws SQLException, IOException {
        long rows = 0;
        try (BufferedReader lines = new BufferedReader(
                        new InputStreamReader(zip.getInputStream(zip.getEntry(content.entry())), UTF_8.newDecoder()));
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                set(insert, table, CopyText.values(line));
                insert.addBatch();
                rows++;
                if (Math.floorMod(rows, ROWS_AT_ONCE) == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (IllegalArgumentException | DateTimeException anotherForm) {
            throw new Refused(List.of(damaged(content)));
        }
        if (rows != content.rows()) {
            throw new Refused(List.of(damaged(content)));
        }
    }

    private static void set(PreparedStatement into, BackupTable table, List<@Nullable String> row) throws SQLException {
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException("a row of another length");
        }
        for (int i = 0; i < row.size(); i++) {
            table.columns().get(i).bind(into, i + 1, row.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
