package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Webhooks} does. */
public abstract class WebhooksContract extends PortContract {

    private static final SigningKey KEY = new SigningKey("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz");

    @Test
    void those_added_are_found_by_id() {
        Webhook journal = webhook("journal", Set.of());
        Webhook archive = webhook("arkiv", Set.of("RecordAct", "IssueInvoices"));
        add(journal);
        add(archive);
        assertThat(all()).containsExactly(archive, journal);
    }

    @Test
    void there_is_one_under_an_id() {
        add(webhook("arkiv", Set.of()));
        assertStale("arkiv", () -> on().webhooks().add(webhook("arkiv", Set.of("RecordAct"))));
        assertThat(all()).containsExactly(webhook("arkiv", Set.of()));
    }

    @Test
    void one_is_replaced_by_whoever_knows_it_as_it_is() {
        Webhook first = webhook("arkiv", Set.of("RecordAct"));
        Webhook held = first.heldUntil(Samples.NOW.plusSeconds(60));
        Webhook told = held.told(7, Samples.NOW.plusSeconds(1));
        add(first);
        store(() -> on().webhooks().replace(first, held));
        assertStale("arkiv", () -> on().webhooks().replace(first, first.heldUntil(Samples.NOW.plusSeconds(90))));
        assertThat(all()).containsExactly(held);
        store(() -> on().webhooks().replace(held, told));
        assertThat(all()).containsExactly(told);
        assertStale("annet", () -> on().webhooks().replace(webhook("annet", Set.of()), told));
    }

    @Test
    void deliveries_are_listed_newest_first_and_go_with_their_subscription() {
        add(webhook("arkiv", Set.of()));
        add(webhook("journal", Set.of()));
        Delivery failed = delivery("arkiv", 1, 0, Optional.empty());
        Delivery arrived = delivery("arkiv", 1, 10, Optional.of(204));
        Delivery other = delivery("journal", 1, 5, Optional.of(500));
        log(failed, other, arrived);
        assertThat(deliveries("arkiv", 10)).containsExactly(arrived, failed);
        assertThat(deliveries("arkiv", 1)).containsExactly(arrived);
        store(() -> on().webhooks().remove(new WebhookId("arkiv")));
        assertThat(deliveries("arkiv", 10)).isEmpty();
        assertThat(all()).extracting(one -> one.id().value()).containsExactly("journal");
        assertThat(deliveries("journal", 10)).containsExactly(other);
    }

    @Test
    void deliveries_from_before_a_moment_are_forgotten() {
        add(webhook("arkiv", Set.of()));
        Delivery before = delivery("arkiv", 1, 0, Optional.of(200));
        Delivery after = delivery("arkiv", 2, 60, Optional.of(200));
        log(before, after);
        assertThat(read(() -> on().webhooks().forgetBefore(Samples.NOW.plusSeconds(60))))
                .isEqualTo(1);
        assertThat(deliveries("arkiv", 10)).containsExactly(after);
    }

    private static Webhook webhook(String id, Set<String> acts) {
        return new Webhook(new WebhookId(id), "https://arkiv.example/inn?fra=samspill", acts, KEY, 5, 2, Samples.NOW);
    }

    private static Delivery delivery(String webhook, long notice, int seconds, Optional<Integer> status) {
        return new Delivery(
                new WebhookId(webhook), notice, Samples.NOW.plusSeconds(seconds), Duration.ofMillis(15), status);
    }

    private void add(Webhook webhook) {
        store(() -> on().webhooks().add(webhook));
    }

    private List<Webhook> all() {
        return read(() -> on().webhooks().all());
    }

    private void log(Delivery... deliveries) {
        store(() -> on().webhooks().log(List.of(deliveries)));
    }

    private List<Delivery> deliveries(String webhook, int limit) {
        return read(() -> on().webhooks().deliveries(new WebhookId(webhook), limit));
    }
}
