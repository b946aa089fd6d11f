package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.port.CostStatements;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.jdbi.v3.core.Handle;

/** A statement is its frozen JSON under its checksum; its head and the shares are repeated as rows, to be asked about. */
final class JdbiCostStatements implements CostStatements {

    /** The corrected before what corrects it; then as the primary key has them, which is the least work for an index. */
    private static final Comparator<CostStatement> INSERTED =
            comparing(CostStatement::number).thenComparing(each -> each.id().value());

    private final Transactions transactions;

    JdbiCostStatements(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Collection<CostStatement> statements) {
        List<CostStatement> inOrder = statements.stream().sorted(INSERTED).toList();
        transactions.write(
                statements.stream().map(CostStatement::agreement).toList(),
                handle -> addHeads(handle, inOrder) + addShares(handle, inOrder));
    }

    private static int addHeads(Handle handle, List<CostStatement> statements) throws SQLException {
        String sql = """
            insert into cost_statement (id, agreement, number, purpose, rule_version, period_from,
                period_to, sum_ore, confirmed_at, confirmed_by, corrects, content, content_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
        List<Frozen> frozen = statements.parallelStream().map(Frozen::of).toList();
        return BulkRows.write(handle, sql, frozen, head -> {
            CostStatement statement = head.statement();
            return BulkRows.row(
                    statement.id().value(),
                    statement.agreement().value(),
                    statement.number(),
                    statement.purpose().name(),
                    statement.ruleVersion(),
                    statement.sharing().input().period().from(),
                    statement.sharing().input().period().to(),
                    statement.sharing().sum().ore(),
                    statement.confirmedAt(),
                    statement.confirmedBy(),
                    statement.corrects().map(StatementId::value),
                    head.content(),
                    head.checksum());
        });
    }

    private static int addShares(Handle handle, List<CostStatement> statements) throws SQLException {
        record Line(StatementId statement, int position, Share share) {}
        List<Line> lines = statements.stream()
                .flatMap(each -> BulkRows.numbered(
                        each.sharing().shares(), (position, share) -> new Line(each.id(), position, share)))
                .toList();
        String sql = """
            insert into cost_statement_share (statement, position, party, amount_ore, direct_ore)
            values (?, ?, ?, ?, ?)\
            """;
        return BulkRows.write(
                handle,
                sql,
                lines,
                each -> BulkRows.row(
                        each.statement().value(),
                        each.position(),
                        each.share().party().value(),
                        each.share().amount().ore(),
                        each.share().direct().ore()));
    }

    @Override
    public Map<StatementId, CostStatement> find(Collection<StatementId> ids) {
        return transactions.read(handle -> handle
                .createQuery("select statement.id, content, content_sha256 from " + BulkRows.WANTED
                        + " join cost_statement statement on statement.id = wanted.id")
                .bindArray("ids", BulkRows.array(ids))
                .map((row, context) ->
                        new Stored(row.getString("id"), row.getString("content"), row.getString("content_sha256")))
                .list()
                .parallelStream()
                .map(Stored::statement)
                .collect(toMap(CostStatement::id, each -> each)));
    }

    @Override
    public List<StatementSummary> summaries(Collection<CostAgreementId> agreements) {
        return transactions.read(handle -> handle
                .createQuery("""
                    select statement.id, agreement, number, purpose, period_from, period_to, sum_ore,
                        confirmed_at, confirmed_by, corrects
                    from %s join cost_statement statement on agreement = wanted.id\
                    """.formatted(BulkRows.WANTED))
                .bindArray("ids", BulkRows.array(agreements))
                .map((row, context) -> summary(row))
                .list()
                .stream()
                .sorted(comparing(StatementSummary::agreement).thenComparing(StatementSummary::number))
                .toList());
    }

    private record Frozen(CostStatement statement, String content, String checksum) {

        static Frozen of(CostStatement statement) {
            byte[] content = Json.of(statement).compact();
            return new Frozen(statement, new String(content, UTF_8), sha256(content));
        }
    }

    private record Stored(String id, String content, String checksum) {

        CostStatement statement() {
            byte[] bytes = content.getBytes(UTF_8);
            if (!sha256(bytes).equals(checksum)) {
                throw Failures.refused(StoreRefusal.ALTERED, id);
            }
            return BulkRows.json(id, bytes, JsonReader::statement);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    private static StatementSummary summary(ResultSet row) throws SQLException {
        return new StatementSummary(
                new StatementId(row.getString("id")),
                new CostAgreementId(row.getString("agreement")),
                row.getInt("number"),
                Purpose.valueOf(row.getString("purpose")),
                new Period(BulkRows.date(row, "period_from"), BulkRows.date(row, "period_to")),
                BulkRows.kroner(row, "sum_ore"),
                BulkRows.instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                Optional.ofNullable(row.getString("corrects")).map(StatementId::new));
    }
}
