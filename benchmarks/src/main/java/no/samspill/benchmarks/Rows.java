package no.samspill.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The rows of one table, as raw JDBC reads them from one database and writes them, in batches, to another. */
record Rows(String table, List<String> columns, List<Object[]> values) {

    private static final String COUNTED = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""";

    private static final int BATCH = 1_000;

    /** The rows of these tables, each named with what its rows are ordered by. */
    static List<Rows> read(String database, List<String> tables) throws SQLException {
        List<Rows> all = new ArrayList<>();
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet result = statement.executeQuery("select * from " + table)) {
                    all.add(rows(table.substring(0, table.indexOf(' ')), result));
                }
            }
        }
        return all;
    }

    /** Stops when the two databases differ: in the rows of these tables, or in how many rows any table has. */
    static void compare(String one, String other, List<Rows> ofOne, List<String> tables) throws SQLException {
        List<Rows> ofOther = read(other, tables);
        for (int i = 0; i < ofOne.size(); i++) {
            Object[][] those = ofOne.get(i).values.toArray(Object[][]::new);
            if (those.length == 0
                    || !Arrays.deepEquals(those, ofOther.get(i).values.toArray(Object[][]::new))) {
                throw new IllegalStateException("not the same rows in " + ofOne.get(i).table);
            }
        }
        if (!counts(one).equals(counts(other))) {
            throw new IllegalStateException("not as many rows: " + counts(one) + ", " + counts(other));
        }
    }

    private static Map<String, Long> counts(String database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(COUNTED)) {
                while (tables.next()) {
                    counts.put(tables.getString(1), 0L);
                }
            }
            for (Map.Entry<String, Long> each : counts.entrySet()) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + each.getKey() + "\"")) {
                    count.next();
                    each.setValue(count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static Rows rows(String table, ResultSet result) throws SQLException {
        List<String> columns = new ArrayList<>();
        boolean counted = table.equals("audit_entry"); // its id is given by the database
        for (int i = counted ? 2 : 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.add(result.getMetaData().getColumnName(i));
        }
        List<Object[]> values = new ArrayList<>();
        while (result.next()) {
            Object[] row = new Object[columns.size()];
            for (int i = 0; i < row.length; i++) {
                boolean text = columns.get(i).equals("content");
                row[i] = text ? result.getString(columns.get(i)) : result.getObject(columns.get(i));
            }
            values.add(row);
        }
        return new Rows(table, columns, values);
    }

    /** Writes the rows in one transaction. */
    static void write(String database, List<Rows> all) throws SQLException {
        try (Connection connection = open(database)) {
            connection.setAutoCommit(false);
            for (Rows rows : all) {
                rows.write(connection);
            }
            connection.commit();
        }
    }

    private void write(Connection connection) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : values) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    static Connection open(String database) throws SQLException {
        String settings = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
        if (!database.startsWith("jdbc:")) {
            return DriverManager.getConnection("jdbc:h2:file:" + database + settings, "sa", "");
        }
        Properties rewriting = new Properties();
        rewriting.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(database, rewriting);
    }
}
