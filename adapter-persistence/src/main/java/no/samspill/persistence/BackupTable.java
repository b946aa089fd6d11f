package no.samspill.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table, as the engine tells of it: a backup has whatever tables there are, of every version.
 *
 * @param key the columns its rows are ordered by
 */
record BackupTable(String name, List<BackupColumn> columns, List<String> key) {

    private static final String HISTORY = "flyway_schema_history";

    /** What writers wait for each other at; it has nothing to tell. */
    private static final String ORDER_OF_AUDIT = "audit_order";

    /** Where a row may refer to another of the same table, those that are referred to come first. */
    private static final Map<String, List<String>> ORDER = Map.of("cost_statement", List.of("agreement", "number"));

    /** The tables of the schema one is connected to, each after those it refers to; but those that hold nothing of the region's. */
    static List<BackupTable> all(Connection connection) throws SQLException {
        Map<String, List<BackupColumn>> columns = columns(connection);
        Map<String, Set<String>> needed = new TreeMap<>();
        for (String name : columns.keySet()) {
            needed.put(name, references(connection, name));
        }
        List<BackupTable> tables = new ArrayList<>();
        while (!needed.isEmpty()) {
            String next = needed.entrySet().stream()
                    .filter(one -> one.getValue().stream().noneMatch(needed::containsKey))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables that refer to each other: " + needed));
            needed.remove(next);
            List<String> order = ORDER.get(next);
            List<String> key = order == null ? key(connection, next) : order;
            tables.add(new BackupTable(next, Objects.requireNonNull(columns.get(next)), key));
        }
        return tables;
    }

    private static Map<String, List<BackupColumn>> columns(Connection connection) throws SQLException {
        String sql = """
            select table_name, column_name, data_type, is_identity from information_schema.columns
            where table_schema = ? and table_name in (
                select table_name from information_schema.tables
                where table_schema = ? and table_type = 'BASE TABLE' and table_name not in (?, ?))
            order by table_name, ordinal_position
            """;
        Map<String, List<BackupColumn>> columns = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, connection.getSchema());
            statement.setString(2, connection.getSchema());
            statement.setString(3, HISTORY);
            statement.setString(4, ORDER_OF_AUDIT);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(new BackupColumn(
                                row.getString(2),
                                BackupColumn.Kind.of(row.getString(3)),
                                row.getString(4).equals("YES")));
            }
        }
        return columns;
    }

    private static Set<String> references(Connection connection, String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                names.add(row.getString("PKTABLE_NAME"));
            }
        }
        names.remove(table);
        return names;
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet row = metaData.getPrimaryKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    List<String> columnNames() {
        return columns.stream().map(BackupColumn::name).toList();
    }

    /** The column the engine numbers the rows by. */
    Optional<BackupColumn> identity() {
        return columns.stream().filter(BackupColumn::isIdentity).findAny();
    }

    String select() {
        return "select " + quoted(columnNames()) + " from " + quoted(name) + " order by " + quoted(key);
    }

    String insert() {
        return "insert into " + quoted(name) + " (" + quoted(columnNames()) + ")"
                + (identity().isPresent() ? " overriding system value" : "") + " values ("
                + Stream.generate(() -> "?").limit(columns.size()).collect(joining(", ")) + ")";
    }

    boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from " + quoted(name) + " fetch first row only")) {
            return !row.next();
        }
    }

    /** Lets the engine number the rows to come from here on; H2 commits what was done before. */
    void continueAfter(Connection connection, long last) throws SQLException {
        if (identity().isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table " + quoted(name) + " alter column "
                        + quoted(identity().get().name()) + " restart with " + (last + 1));
            }
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(BackupTable::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
