package no.samspill.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.AuditEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final SigningKey KEY = key(32);

    private static SigningKey key(int bytes) {
        return new SigningKey("whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]));
    }

    private static Webhook webhook(String... acts) {
        return new Webhook(new WebhookId("arkiv"), "https://arkiv.example/inn", Set.of(acts), KEY, 4, 0, NOW);
    }

    private static Notice notice(String act) {
        return new Notice(5, new AuditEntry(NOW, "Kari", act, "bibliotek", ""));
    }

    private static Delivery delivery(Instant at, int status) {
        return new Delivery(new WebhookId("arkiv"), 5, at, Duration.ofMillis(20), Optional.of(status));
    }

    @Test
    void it_wants_everything_or_what_it_has_chosen() {
        assertThat(webhook().wants(notice("RecordAct"))).isTrue();
        assertThat(webhook("RecordAct", "IssueInvoices").wants(notice("RecordAct")))
                .isTrue();
        assertThat(webhook("IssueInvoices").wants(notice("RecordAct"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "199, false",
        "200, true",
        "204, true",
        "299, true",
        "300, false",
        "301, false",
        "404, false",
        "500, false"
    })
    void a_notice_has_arrived_when_the_receiver_says_so(int status, boolean arrived) {
        assertThat(delivery(NOW, status).arrived()).isEqualTo(arrived);
    }

    @Test
    void a_notice_that_nobody_answers_has_not_arrived() {
        Delivery silent = new Delivery(new WebhookId("arkiv"), 5, NOW, Duration.ofSeconds(10), Optional.empty());
        assertThat(silent.arrived()).isFalse();
        assertThat(silent.isDeclined()).isFalse();
    }

    @Test
    void it_is_tried_again_later_and_later_for_three_days_and_then_no_more() {
        Webhook webhook = webhook();
        List<Duration> waits = new ArrayList<>();
        Instant at = NOW;
        while (!webhook.isStopped()) {
            webhook = webhook.failed(delivery(at, 503));
            waits.add(Duration.between(at, webhook.next()));
            at = webhook.next();
        }
        assertThat(waits).isSorted().hasSize(10).startsWith(Duration.ofSeconds(10), Duration.ofMinutes(1));
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofDays(3), Duration.ofDays(5));
        assertThat(webhook.told()).isEqualTo(4);
        assertThat(webhook.isDue(at.plus(Duration.ofDays(365)))).isFalse();
    }

    @Test
    void it_is_due_from_its_time_on() {
        Webhook failed = webhook().failed(delivery(NOW, 500));
        assertThat(failed.isDue(NOW.plusSeconds(9))).isFalse();
        assertThat(failed.isDue(NOW.plusSeconds(10))).isTrue();
        assertThat(webhook().heldUntil(NOW.plusSeconds(60)).isDue(NOW.plusSeconds(59)))
                .isFalse();
        assertThat(webhook().heldUntil(NOW.plusSeconds(60)).isDue(NOW.plusSeconds(60)))
                .isTrue();
    }

    @Test
    void one_that_declines_is_left_in_peace() {
        assertThat(webhook().failed(delivery(NOW, 410)).isStopped()).isTrue();
    }

    @Test
    void when_something_arrives_the_failures_are_forgotten() {
        Webhook told = webhook().failed(delivery(NOW, 410)).told(9, NOW.plusSeconds(1));
        assertThat(told).isEqualTo(new Webhook(told.id(), told.address(), told.acts(), KEY, 9, 0, NOW.plusSeconds(1)));
        assertThat(told.isStopped()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 64})
    void a_signing_key_is_long_enough_and_not_too_long(int bytes) {
        assertThat(Base64.getDecoder().decode(key(bytes).base64())).hasSize(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 65})
    void a_key_of_another_length_is_none(int bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> key(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_!!!!", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="})
    void what_is_no_key_is_none(String text) {
        assertThat(SigningKey.isValid(text)).isFalse();
    }

    @Test
    void a_key_is_never_shown() {
        assertThat(webhook().toString()).contains("whsec_***").doesNotContain(KEY.value());
    }

    @Test
    void numbers_begin_at_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice(0, new AuditEntry(NOW, "Kari", "RecordAct", "bibliotek", "")));
    }
}
