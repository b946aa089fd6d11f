package no.samspill.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.application.port.AuditTrail;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;

/** An entry is a row; none is ever changed or taken away. */
final class JdbiAuditTrail implements AuditTrail {

    private final Transactions transactions;

    JdbiAuditTrail(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Collection<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        transactions.read(handle -> handle.createQuery("select one from audit_order for update")
                .mapTo(Integer.class)
                .one());
        String sql = "insert into audit_entry (recorded_at, actor, act, subject, detail) values (?, ?, ?, ?, ?)";
        transactions.write(
                entries.stream().map(AuditEntry::subject).toList(),
                handle -> BulkRows.write(
                        handle,
                        sql,
                        entries,
                        each -> BulkRows.row(each.at(), each.actor(), each.act(), each.subject(), each.detail())));
    }

    @Override
    public List<Notice> before(long number, Optional<String> subject, int limit) {
        String of = subject.isPresent() ? " and subject = :subject" : "";
        return transactions.read(handle -> handle.createQuery(
                        "select * from audit_entry where id < :number" + of + " order by id desc limit :limit")
                .bindMap(subject.map(one -> Map.of("subject", one)).orElse(Map.of()))
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> notice(row))
                .list());
    }

    @Override
    public List<Notice> after(long number, int limit) {
        return transactions.read(
                handle -> handle.createQuery("select * from audit_entry where id > :number order by id limit :limit")
                        .bind("number", number)
                        .bind("limit", limit)
                        .map((row, context) -> notice(row))
                        .list());
    }

    @Override
    public long last() {
        return transactions.read(handle -> handle.createQuery("select coalesce(max(id), 0) from audit_entry")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Map<String, Instant> first(AuditAct act) {
        return transactions.read(handle -> handle
                .createQuery("""
                    select subject, min(recorded_at) as recorded_at from audit_entry
                    where act = :act
                    group by subject\
                    """)
                .bind("act", act.text())
                .map((row, context) -> Map.entry(row.getString("subject"), BulkRows.instant(row, "recorded_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(row.getLong("id"), entry(row));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                BulkRows.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
