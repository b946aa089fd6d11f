package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;

/** A version of a set is a row; the figures in it are JSON. */
final class JdbiKeyFigureSets implements KeyFigureSets {

    private final Transactions transactions;

    JdbiKeyFigureSets(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(RegisteredKeyFigures set) {
        String sql = """
            insert into key_figure_set (key_name, reference_date, version, figures, registered_at, registered_by)
            values (?, ?, ?, ?, ?, ?)\
            """;
        transactions.write(
                List.of(set.key()),
                handle -> BulkRows.write(
                        handle,
                        sql,
                        List.of(set),
                        each -> BulkRows.row(
                                each.key(),
                                each.figures().referenceDate(),
                                each.version(),
                                Json.of(each.figures()).toString(),
                                each.registeredAt(),
                                each.registeredBy())));
    }

    @Override
    public Optional<RegisteredKeyFigures> find(String key, LocalDate referenceDate) {
        return transactions.read(handle -> handle.createQuery("""
            select * from key_figure_set
            where key_name = :key and reference_date = :day
            order by version desc
            limit 1\
            """)
                .bind("key", key)
                .bind("day", referenceDate)
                .map((row, context) -> set(row))
                .findOne());
    }

    @Override
    public Optional<RegisteredKeyFigures> latestBefore(String key, LocalDate day) {
        return transactions.read(handle -> handle.createQuery("""
            select * from key_figure_set
            where key_name = :key and reference_date < :day
            order by reference_date desc, version desc
            limit 1\
            """)
                .bind("key", key)
                .bind("day", day)
                .map((row, context) -> set(row))
                .findOne());
    }

    @Override
    public List<RegisteredKeyFigures> all() {
        return transactions.read(handle ->
                handle.createQuery("select * from key_figure_set").map((row, context) -> set(row)).list().stream()
                        .sorted(comparing(RegisteredKeyFigures::key)
                                .thenComparing(each -> each.figures().referenceDate())
                                .thenComparing(RegisteredKeyFigures::version))
                        .toList());
    }

    private static RegisteredKeyFigures set(ResultSet row) throws SQLException {
        return new RegisteredKeyFigures(
                row.getString("key_name"),
                row.getInt("version"),
                BulkRows.json(
                        row.getString("key_name"), row.getString("figures").getBytes(UTF_8), JsonReader::keyFigures),
                BulkRows.instant(row, "registered_at"),
                row.getString("registered_by"));
    }
}
