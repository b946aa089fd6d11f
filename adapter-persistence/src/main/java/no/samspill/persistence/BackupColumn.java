package no.samspill.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column, whose values are written and read as text: the same from both engines.
 *
 * @param isIdentity whether the engine numbers the rows by it
 */
record BackupColumn(String name, Kind kind, boolean isIdentity) {

    private static final String BYTES = "\\x";

    /** What a column holds. */
    enum Kind {
        TEXT(Types.VARCHAR),
        NUMBER(Types.BIGINT),
        DATE(Types.DATE),
        MOMENT(Types.TIMESTAMP_WITH_TIMEZONE),
        BYTES(Types.VARBINARY);

        private final int sqlType;

        Kind(int sqlType) {
            this.sqlType = sqlType;
        }

        /** By the name the standard has for the type. */
        static Kind of(String type) {
            return switch (type.toLowerCase(Locale.ROOT)) {
                case "character varying", "character large object", "text" -> TEXT;
                case "integer", "bigint" -> NUMBER;
                case "date" -> DATE;
                case "timestamp with time zone" -> MOMENT;
                case "binary varying", "bytea" -> BYTES;
                default -> throw new IllegalStateException("a type that no backup knows: " + type);
            };
        }
    }

    /** The value of the row that stands at this place. */
    @Nullable
    String read(ResultSet row, int place) throws SQLException {
        return switch (kind) {
            case TEXT, NUMBER -> row.getString(place);
            case DATE -> text(row.getObject(place, LocalDate.class));
            case MOMENT -> {
                OffsetDateTime moment = row.getObject(place, OffsetDateTime.class);
                yield text(moment == null ? null : moment.toInstant());
            }
            case BYTES -> {
                byte[] bytes = row.getBytes(place);
                yield bytes == null ? null : BYTES + HexFormat.of().formatHex(bytes);
            }
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Puts the value where the statement has this place; throws as the reading of its form does when it has another. */
    void bind(PreparedStatement statement, int place, @Nullable String value) throws SQLException {
        statement.setObject(place, value == null ? null : parsed(value), kind.sqlType);
    }

    private Object parsed(String value) {
        return switch (kind) {
            case TEXT -> value;
            case NUMBER -> Long.valueOf(value);
            case DATE -> LocalDate.parse(value);
            case MOMENT -> Instant.parse(value).atOffset(ZoneOffset.UTC);
            case BYTES -> HexFormat.of().parseHex(value, BYTES.length(), value.length());
        };
    }
}
