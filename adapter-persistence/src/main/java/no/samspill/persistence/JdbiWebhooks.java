package no.samspill.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Webhooks;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;

/** A subscription is a row, and so is every delivery. */
final class JdbiWebhooks implements Webhooks {

    private final Transactions transactions;

    JdbiWebhooks(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Webhook> all() {
        return transactions.read(handle -> handle.createQuery("select * from webhook order by id")
                .map((row, context) -> webhook(row))
                .list());
    }

    @Override
    public void add(Webhook webhook) {
        String sql = "insert into webhook (id, address, acts, signing_key, told, failures, next_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        transactions.write(
                List.of(webhook.id()),
                handle -> BulkRows.write(
                        handle,
                        sql,
                        List.of(webhook),
                        one -> BulkRows.row(
                                one.id().value(),
                                one.address(),
                                one.acts().stream().sorted().collect(Collectors.joining(" ")),
                                one.key().value(),
                                one.told(),
                                one.failures(),
                                one.next())));
    }

    @Override
    public void replace(Webhook before, Webhook after) {
        transactions.write(List.of(before.id()), handle -> {
            int replaced = handle.createUpdate("""
                update webhook set told = :told, failures = :failures, next_at = :next
                where id = :id and told = :wasTold and failures = :hadFailed and next_at = :was\
                """)
                    .bind("told", after.told())
                    .bind("failures", after.failures())
                    .bind("next", after.next().atOffset(ZoneOffset.UTC))
                    .bind("id", before.id().value())
                    .bind("wasTold", before.told())
                    .bind("hadFailed", before.failures())
                    .bind("was", before.next().atOffset(ZoneOffset.UTC))
                    .execute();
            if (replaced == 0) {
                throw new StaleVersion(before.id().value());
            }
            return replaced;
        });
    }

    @Override
    public void remove(WebhookId id) {
        transactions.write(
                List.of(id),
                handle -> handle.createUpdate("delete from webhook where id = :id")
                        .bind("id", id.value())
                        .execute());
    }

    @Override
    public void log(Collection<Delivery> deliveries) {
        String sql =
                "insert into webhook_delivery (webhook, notice, tried_at, took_millis, status) values (?, ?, ?, ?, ?)";
        transactions.write(
                deliveries.stream().map(Delivery::webhook).toList(),
                handle -> BulkRows.write(
                        handle,
                        sql,
                        deliveries,
                        one -> BulkRows.row(
                                one.webhook().value(),
                                one.notice(),
                                one.at(),
                                one.took().toMillis(),
                                one.status())));
    }

    @Override
    public List<Delivery> deliveries(WebhookId id, int limit) {
        return transactions.read(handle -> handle.createQuery(
                        "select * from webhook_delivery where webhook = :id order by id desc limit :limit")
                .bind("id", id.value())
                .bind("limit", limit)
                .map((row, context) -> delivery(row))
                .list());
    }

    @Override
    public int forgetBefore(Instant moment) {
        int[] forgotten = new int[1];
        transactions.write(List.of(), handle -> {
            forgotten[0] = handle.createUpdate("delete from webhook_delivery where tried_at < :moment")
                    .bind("moment", moment.atOffset(ZoneOffset.UTC))
                    .execute();
            return forgotten[0];
        });
        return forgotten[0];
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        Set<String> acts = Arrays.stream(row.getString("acts").split(" ", -1))
                .filter(act -> !act.isEmpty())
                .collect(Collectors.toSet());
        return new Webhook(
                new WebhookId(row.getString("id")),
                row.getString("address"),
                acts,
                new SigningKey(row.getString("signing_key")),
                row.getLong("told"),
                row.getInt("failures"),
                BulkRows.instant(row, "next_at"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                new WebhookId(row.getString("webhook")),
                row.getLong("notice"),
                BulkRows.instant(row, "tried_at"),
                Duration.ofMillis(row.getLong("took_millis")),
                Optional.ofNullable(row.getObject("status", Integer.class)));
    }
}
