package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Imports;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.ImportStatus;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.registers.ItemKind;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.jdbi.v3.core.Handle;

/** An import is a row, and a row for each thing in it: with its JSON until something has become of it. */
final class JdbiImports implements Imports {

    private final Transactions transactions;

    JdbiImports(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(ImportJob job, List<Item> items) {
        String sql = "insert into import_job (id, manner, actor, sent_at, status, waiting, added, continued, unchanged,"
                + " refused, left_out, ended_at, replacing, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        transactions.write(
                List.of(job.id()),
                handle -> BulkRows.write(handle, sql, List.of(job), JdbiImports::row)
                        + addItems(handle, job.id(), items));
    }

    private static Object[] row(ImportJob job) {
        Counts counts = job.counts();
        return BulkRows.row(
                job.id().value(),
                job.manner().name(),
                job.actor(),
                job.sent(),
                job.status().name(),
                counts.waiting(),
                counts.added(),
                counts.continued(),
                counts.unchanged(),
                counts.refused(),
                counts.leftOut(),
                job.ended(),
                job.replacing().isPresent() ? 1 : 0,
                job.replacing().flatMap(Replacing::reason));
    }

    private static int addItems(Handle handle, ImportId id, List<Item> items) throws SQLException {
        return BulkRows.write(
                handle,
                "insert into import_row (job, number, kind, id, pointer, content, result, reasons)"
                        + " values (?, ?, ?, ?, ?, ?, 'WAITING', '[]')",
                items,
                one -> BulkRows.row(
                        id.value(),
                        one.number(),
                        one.kind().name(),
                        one.id(),
                        one.pointer(),
                        Json.record(one.content()).toString()));
    }

    @Override
    public List<ImportId> open() {
        return transactions.read(
                handle -> handle.createQuery("select id from import_job where ended_at is null order by sent_at, id")
                        .map((row, context) -> new ImportId(row.getString("id")))
                        .list());
    }

    @Override
    public Optional<ImportJob> take(ImportId id) {
        return transactions.read(handle -> handle.createQuery(
                        "select * from import_job where id = :id and ended_at is null for update skip locked")
                .bind("id", id.value())
                .map((row, context) -> job(row))
                .findOne());
    }

    @Override
    public List<Item> waiting(ImportId id, int limit) {
        return transactions.read(handle -> handle.createQuery("""
            select * from import_row where job = :id and result = 'WAITING'
            order by number limit :limit\
            """)
                .bind("id", id.value())
                .bind("limit", limit)
                .map((row, context) -> item(row))
                .list());
    }

    @Override
    public void record(ImportJob before, ImportJob after, Collection<ImportRow> rows) {
        transactions.write(List.of(before.id()), handle -> {
            Counts counts = after.counts();
            int replaced = handle.createUpdate("""
                update import_job set status = :status, waiting = :waiting, added = :added,
                    continued = :continued, unchanged = :unchanged, refused = :refused,
                    left_out = :leftOut, ended_at = :ended
                where id = :id and status = :wasStatus and waiting = :wasWaiting\
                """)
                    .bind("status", after.status().name())
                    .bind("waiting", counts.waiting())
                    .bind("added", counts.added())
                    .bind("continued", counts.continued())
                    .bind("unchanged", counts.unchanged())
                    .bind("refused", counts.refused())
                    .bind("leftOut", counts.leftOut())
                    .bind("ended", after.ended().map(one -> one.atOffset(ZoneOffset.UTC)))
                    .bind("id", before.id().value())
                    .bind("wasStatus", before.status().name())
                    .bind("wasWaiting", before.counts().waiting())
                    .execute();
            if (replaced == 0) {
                throw new StaleVersion(before.id().value());
            }
            return replaced + settle(handle, before.id(), rows);
        });
    }

    private static int settle(Handle handle, ImportId id, Collection<ImportRow> rows) throws SQLException {
        return BulkRows.write(
                handle,
                "update import_row set result = ?, reasons = ?, content = null where job = ? and number = ?",
                rows,
                one -> BulkRows.row(one.result().name(), KeptReasons.text(one.reasons()), id.value(), one.number()));
    }

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return transactions.read(handle -> handle.createQuery("select * from import_job where id = :id")
                .bind("id", id.value())
                .map((row, context) -> job(row))
                .findOne());
    }

    @Override
    public List<ImportJob> newest(int limit) {
        return transactions.read(
                handle -> handle.createQuery("select * from import_job order by sent_at desc, id desc limit :limit")
                        .bind("limit", limit)
                        .map((row, context) -> job(row))
                        .list());
    }

    @Override
    public List<ImportRow> rows(ImportId id, Optional<RowResult> result, int after, int limit) {
        String one = result.isPresent() ? " and result = :result" : "";
        return transactions.read(handle -> {
            var query = handle.createQuery("select number, kind, id, pointer, result, reasons from import_row"
                            + " where job = :id and number > :after" + one + " order by number limit :limit")
                    .bind("id", id.value())
                    .bind("after", after)
                    .bind("limit", limit);
            result.ifPresent(wanted -> query.bind("result", wanted.name()));
            return query.map((row, context) -> row(row)).list();
        });
    }

    @Override
    public int forgetBefore(Instant moment) {
        int[] forgotten = new int[1];
        transactions.write(List.of(), handle -> {
            forgotten[0] = handle.createUpdate("delete from import_job where ended_at < :moment")
                    .bind("moment", moment.atOffset(ZoneOffset.UTC))
                    .execute();
            return forgotten[0];
        });
        return forgotten[0];
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        Counts counts = new Counts(
                row.getInt("waiting"),
                row.getInt("added"),
                row.getInt("continued"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getInt("left_out"));
        return new ImportJob(
                new ImportId(row.getString("id")),
                Manner.valueOf(row.getString("manner")),
                row.getString("actor"),
                BulkRows.instant(row, "sent_at"),
                ImportStatus.valueOf(row.getString("status")),
                counts,
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("replacing") == 0
                        ? Optional.empty()
                        : Optional.of(new Replacing(Optional.ofNullable(row.getString("reason")))));
    }

    private static Item item(ResultSet row) throws SQLException {
        ItemKind kind = ItemKind.valueOf(row.getString("kind"));
        String id = row.getString("id");
        Object content = BulkRows.json(
                id, row.getString("content").getBytes(UTF_8), json -> JsonReader.record(json, kind.type()));
        return new Item(row.getInt("number"), kind, id, row.getString("pointer"), content);
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getInt("number"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getString("pointer"),
                RowResult.valueOf(row.getString("result")),
                KeptReasons.of(row.getString("reasons")));
    }
}
