package no.samspill.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Refused;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.money.Kroner;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * BulkRows, written and read.
 *
 * <p>Many are written by one batch of plain JDBC, since this is where time goes: JDBI's own batch keeps a map of arguments
 * for every row, and takes nearly as long again as the insert itself.
 */
final class BulkRows {

    /**
     * The table of the bound {@code ids}, to join with: both engines then look up each by the index, where with
     * {@code = any(:ids)} H2 goes on to compare every row it has found with every id.
     */
    static final String WANTED = "unnest(cast(:ids as varchar array)) wanted(id)";

    private BulkRows() {}

    /** The values of a row in the order of the statement's question marks; an empty {@link Optional} is stored as null. */
    static Object[] row(Object... values) {
        return values;
    }

    /** Writes a row for each item, and answers how many. */
    static <T> int write(Handle handle, String sql, Collection<T> items, Function<T, Object[]> row)
            throws SQLException {
        if (items.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (T item : items) {
                int position = 0;
                for (Object value : row.apply(item)) {
                    statement.setObject(++position, stored(value));
                }
                statement.addBatch();
            }
            statement.executeBatch();
            return items.size();
        }
    }

    /** The items, each with its position in the list, from 0. */
    static <T, R> Stream<R> numbered(List<T> items, BiFunction<Integer, T, R> line) {
        return IntStream.range(0, items.size()).mapToObj(i -> line.apply(i, items.get(i)));
    }

    private static @Nullable Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(BulkRows::stored).orElse(null);
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /** The ids, each once, as the array that {@link #WANTED} and {@code any(:ids)} want. */
    static Object[] array(Collection<?> ids) {
        return ids.stream().map(Object::toString).distinct().toArray(String[]::new);
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static OpenPeriod openPeriod(ResultSet row, String from, String to) throws SQLException {
        return new OpenPeriod(date(row, from), Optional.ofNullable(date(row, to)));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Kroner kroner(ResultSet row, String column) throws SQLException {
        return Kroner.ofOre(row.getLong(column));
    }

    /** Reads what was stored as JSON; what can no longer be read has been altered. */
    static <T> T json(String id, byte[] stored, Function<byte[], T> reader) {
        try {
            return reader.apply(stored);
        } catch (Refused unreadable) {
            throw Failures.refused(StoreRefusal.ALTERED, id);
        }
    }
}
