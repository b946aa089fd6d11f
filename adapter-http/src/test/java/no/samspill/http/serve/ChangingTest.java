package no.samspill.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes: once each, by those who have seen what they change, and refused for all reasons at once. */
class ChangingTest {

    private static final String MEASURE = Running.REGION + "/measures/ny-legevakt";
    private static final String ACTS = MEASURE + "/acts";
    private static final String PROPOSED = """
        {"date": "2022-02-01", "act": "PROPOSED", "by": "5424",
         "profile": {"title": "Ny legevakt", "need": "Ingen kommune greier vaktene alene."}}
        """;
    private static final String DESCRIBED = """
        {"date": "2022-02-02", "act": "DESCRIBED",
         "profile": {"title": "Felles legevakt", "need": "Ingen kommune greier vaktene alene."}}
        """;

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms").withNordTroms();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_measure_begins_and_goes_on_from_the_version_that_was_answered() {
        Reply begun = running.post(ACTS, PROPOSED);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo(MEASURE);
        Reply described = running.post(ACTS, DESCRIBED, "If-Match", begun.header("ETag"));
        assertThat(described.status()).as(described.text()).isEqualTo(201);
        assertThat(running.get(MEASURE).json().at("/standing/profile/title").asText())
                .isEqualTo("Felles legevakt");
    }

    @Test
    void a_change_must_say_what_it_changes_and_have_seen_the_latest() {
        String first = running.post(ACTS, PROPOSED).header("ETag");
        assertThat(running.post(ACTS, DESCRIBED).status()).isEqualTo(428);
        assertThat(running.post(ACTS, DESCRIBED, "If-Match", first).status()).isEqualTo(201);
        Reply late = running.post(ACTS, DESCRIBED, "If-Match", first);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.codes()).containsExactly("PRECONDITION_FAILED");
        assertThat(running.get(MEASURE).json().get("acts")).hasSize(2);
    }

    @Test
    void a_refusal_has_every_reason_with_its_place() {
        Reply refused = running.post(
                ACTS,
                "{\"date\": \"2022-02-01\", \"act\": \"PROPOSED\", \"by\": \"0301\", \"profile\": {\"title\":"
                        + " \"Ny\"}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.codes()).containsExactlyInAnyOrder("NEED_MISSING", "PROPOSER_NOT_OF_REGION");
        assertThat(running.get(MEASURE).status()).isEqualTo(404);
    }

    @Test
    void what_is_sent_again_under_its_key_is_answered_as_the_first_time_and_not_done_again() {
        Reply first = running.post(ACTS, PROPOSED, "Idempotency-Key", "a1");
        Reply again = running.post(ACTS, PROPOSED, "Idempotency-Key", "a1");
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(running.get(MEASURE).json().get("acts")).hasSize(1);
    }

    @Test
    void a_key_is_for_one_request_only() {
        running.post(ACTS, PROPOSED, "Idempotency-Key", "a1");
        Reply other = running.post(ACTS, PROPOSED.replace("Ny legevakt", "Noe annet"), "Idempotency-Key", "a1");
        assertThat(other.codes()).containsExactly("KEY_REUSED");
        assertThat(running.post(ACTS, PROPOSED, "Idempotency-Key", "a".repeat(256))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_was_refused_under_a_key_may_be_tried_again() {
        String wrong = PROPOSED.replace("5424", "0301");
        assertThat(running.post(ACTS, wrong, "Idempotency-Key", "a1").status()).isEqualTo(422);
        assertThat(running.post(ACTS, PROPOSED, "Idempotency-Key", "a1").status())
                .isEqualTo(201);
    }

    @Test
    void the_same_sent_many_times_at_once_is_done_once() {
        List<CompletableFuture<Reply>> sent = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> running.post(ACTS, PROPOSED, "Idempotency-Key", "storm")))
                .toList();
        assertThat(sent).extracting(one -> one.join().status()).containsOnly(201);
        assertThat(running.get(MEASURE).json().get("acts")).hasSize(1);
    }

    @Test
    void a_dry_run_answers_as_it_would_and_stores_nothing() {
        Reply tried = running.post(ACTS + "?dryRun=true", PROPOSED);
        assertThat(tried.status()).isEqualTo(201);
        assertThat(running.get(MEASURE).status()).isEqualTo(404);
        assertThat(running.post(ACTS + "?dryRun=perhaps", PROPOSED).status()).isEqualTo(400);
    }

    @Test
    void a_register_entry_is_put_and_replaced_by_those_who_have_seen_it() {
        String path = Running.REGION + "/organisations/5401";
        String tromso = "{\"id\": \"5401\", \"name\": \"Tromsø\", \"kind\": \"ASSOCIATED_MUNICIPALITY\"}";
        Reply made = running.put(path, tromso);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(running.put(path, tromso).status()).isEqualTo(428);
        String seen = running.get(path).header("ETag");
        assertThat(running.put(path, tromso.replace("Tromsø", "Romsa"), "If-Match", seen)
                        .status())
                .isEqualTo(200);
        assertThat(running.put(path, tromso, "If-Match", seen).status()).isEqualTo(412);
        assertThat(running.put(Running.REGION + "/organisations/other", tromso).status())
                .isEqualTo(400);
    }
}
