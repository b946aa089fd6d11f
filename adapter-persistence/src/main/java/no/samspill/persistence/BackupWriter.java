package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import no.samspill.persistence.Manifest.Content;
import org.jspecify.annotations.Nullable;

/** Writes a backup: a zip file with a file for each table, row by row, and last of all what it has. */
final class BackupWriter {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;
    private final ZipOutputStream zip;

    private BackupWriter(Connection connection, OutputStream out) {
        this.connection = connection;
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    /** Everything in the database, as it is at this moment, which is now. */
    static Manifest write(DataSource source, OutputStream out, Instant moment) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new BackupWriter(connection, out).write(moment);
        }
    }

    private Manifest write(Instant moment) throws SQLException, IOException {
        int version = DatabaseTables.applied(connection);
        List<Content> contents = new ArrayList<>();
        for (BackupTable table : BackupTable.all(connection)) {
            contents.add(write(table));
        }
        Manifest manifest = new Manifest(version, moment, contents);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.json());
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private Content write(BackupTable table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.name() + ".tsv"));
        MessageDigest digest = sha256();
        long rows = 0;
        long last = 0;
        // A text that is no Unicode is refused, not changed in silence.
        try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(new DigestOutputStream(new Unclosed(zip), digest), UTF_8.newEncoder()));
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            ResultSet row = statement.executeQuery(table.select());
            while (row.next()) {
                out.write(CopyText.line(values(table, row)));
                last = table.identity().isPresent() ? Math.max(last, number(table, row)) : last;
                rows++;
            }
        }
        zip.closeEntry();
        String sum = HexFormat.of().formatHex(digest.digest());
        return new Content(table.name(), table.columnNames(), rows, last, sum);
    }

    private static List<@Nullable String> values(BackupTable table, ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (BackupColumn column : table.columns()) {
            values.add(column.read(row, values.size() + 1));
        }
        return values;
    }

    private static long number(BackupTable table, ResultSet row) throws SQLException {
        return row.getLong(table.identity().orElseThrow().name());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The zip goes on after a table is written. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
