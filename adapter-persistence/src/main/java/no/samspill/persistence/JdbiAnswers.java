package no.samspill.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.Answers;

/** An answer is a row under its key. */
final class JdbiAnswers implements Answers {

    private final Transactions transactions;

    JdbiAnswers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<String> find(String key) {
        return transactions.read(handle -> handle.createQuery("select answer from answer where request_key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String key, String answer, Instant at) {
        transactions.write(
                List.of(key),
                handle -> BulkRows.write(
                        handle,
                        "insert into answer (request_key, answer, answered_at) values (?, ?, ?)",
                        List.of(key),
                        each -> BulkRows.row(each, answer, at)));
    }

    @Override
    public int forgetBefore(Instant moment) {
        int[] forgotten = new int[1];
        transactions.write(List.of(), handle -> {
            forgotten[0] = handle.createUpdate("delete from answer where answered_at < :moment")
                    .bind("moment", moment.atOffset(java.time.ZoneOffset.UTC))
                    .execute();
            return forgotten[0];
        });
        return forgotten[0];
    }
}
