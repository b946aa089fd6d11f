package no.samspill.http.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.notice.SigningKey;
import no.samspill.http.Main;
import no.samspill.http.harness.Receiver;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.LocalUser;
import no.samspill.http.serve.Gatekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been done, asked for and sent. */
class NoticesTest {

    private static final String EVENTS = Running.REGION + "/events";
    private static final String WEBHOOKS = Running.REGION + "/webhooks";
    private static final String ARCHIVE = WEBHOOKS + "/arkiv";
    private final ObjectMapper mapper = new ObjectMapper();
    private final Receiver receiver = new Receiver();
    private final Gatekeeper gate = new LocalUser("127.0.0.1");
    private final AtomicReference<Instant> now = new AtomicReference<>(Running.CLOCK.instant());
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private Samspill region;
    private Running running;

    @BeforeEach
    void start() {
        region = Main.start("jdbc:h2:mem:" + UUID.randomUUID(), clock);
        running = Running.serving("nord-troms", region, clock);
    }

    @AfterEach
    void stop() {
        running.close();
        receiver.close();
    }

    private void register(String title) {
        Reply reply = running.put(
                Running.REGION + "/strategies/" + title,
                "{\"id\": \"%s\", \"title\": \"%s\", \"source\": \"Handlingsplanen\"}".formatted(title, title));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    private Reply subscribe(String acts, String more) {
        return running.post(
                WEBHOOKS,
                "{\"id\": \"arkiv\", \"address\": \"%s\", \"acts\": %s, \"signingKey\": \"%s\"%s}"
                        .formatted(receiver.address(), acts, Receiver.KEY, more));
    }

    /** What the courier does when its time comes, so much later. */
    private void deliverAfter(Duration time) {
        now.updateAndGet(before -> before.plus(time));
        new WebhookSender(gate::maySendTo, clock).deliver(Map.of("nord-troms", region));
    }

    private List<String> subjects(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(one -> one.get("subject").asText())
                .toList();
    }

    @Test
    void the_feed_gives_each_event_once_to_one_who_goes_on_from_the_last() {
        register("oppvekst");
        register("helse");
        register("samferdsel");
        JsonNode first = running.get(EVENTS + "?limit=2").json();
        assertThat(subjects(first)).containsExactly("oppvekst", "helse");
        assertThat(first.at("/items/0/type").asText()).isEqualTo("no.samspill.UpdateRegisters");
        assertThat(first.at("/items/0/source").asText()).isEqualTo(Running.REGION);
        JsonNode rest =
                running.get(EVENTS + "?after=" + first.get("next").asText()).json();
        assertThat(subjects(rest)).containsExactly("samferdsel");
        JsonNode end =
                running.get(EVENTS + "?after=" + rest.get("next").asText()).json();
        assertThat(end.get("items")).isEmpty();
        assertThat(end.get("next")).isEqualTo(rest.get("next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999999999999", "", "1%00"})
    void an_event_id_that_is_none_is_refused(String after) {
        assertThat(running.get(EVENTS + "?after=" + after).codes()).containsExactly("INVALID_PARAMETER");
    }

    @Test
    void a_subscriber_is_told_in_order_and_can_know_that_it_was_us() throws IOException {
        assertThat(subscribe("[\"UpdateRegisters\"]", "").status()).isEqualTo(201);
        register("oppvekst");
        register("helse");
        deliverAfter(Duration.ZERO);
        assertThat(receiver.told()).hasSize(2);
        Receiver.Told first = receiver.told().get(0);
        assertThat(mapper.readTree(first.body()).get("subject").asText()).isEqualTo("oppvekst");
        assertThat(first.header("Content-type")).startsWith("application/cloudevents+json");
        String signed = first.header("Webhook-id") + "." + first.header("Webhook-timestamp") + ".";
        assertThat(first.header("Webhook-signature"))
                .isEqualTo(WebhookSender.signature(
                        new SigningKey(Receiver.KEY), signed, first.body().getBytes(StandardCharsets.UTF_8)));
        deliverAfter(Duration.ofSeconds(60));
        assertThat(receiver.told()).hasSize(2);
        assertThat(running.get(ARCHIVE + "/deliveries").items()).hasSize(2);
    }

    @Test
    void the_signature_is_that_of_standard_webhooks() {
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        assertThat(WebhookSender.signature(
                        new SigningKey(Receiver.KEY), "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.", body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void what_does_not_arrive_is_tried_again_before_what_came_after() {
        subscribe("[\"UpdateRegisters\"]", "");
        register("oppvekst");
        register("helse");
        receiver.answers(500);
        deliverAfter(Duration.ZERO);
        assertThat(receiver.ids()).hasSize(1);
        deliverAfter(Duration.ofSeconds(5));
        assertThat(receiver.ids()).hasSize(1);
        deliverAfter(Duration.ofSeconds(5));
        assertThat(receiver.ids()).hasSize(3);
        assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
        JsonNode deliveries = running.get(ARCHIVE + "/deliveries").items();
        assertThat(deliveries.findValuesAsText("arrived")).containsExactly("true", "true", "false");
        assertThat(running.get(ARCHIVE).json().get("failures").asInt()).isZero();
    }

    @Test
    void a_receiver_cannot_lead_us_elsewhere() {
        subscribe("[\"UpdateRegisters\"]", "");
        register("oppvekst");
        receiver.answers(302);
        deliverAfter(Duration.ZERO);
        assertThat(receiver.told()).hasSize(1);
        assertThat(running.get(ARCHIVE).json().get("failures").asInt()).isEqualTo(1);
    }

    @Test
    void one_that_declines_is_left_in_peace_until_it_is_asked_for() {
        subscribe("[\"UpdateRegisters\"]", "");
        register("oppvekst");
        receiver.answers(410);
        deliverAfter(Duration.ZERO);
        deliverAfter(Duration.ofDays(30));
        assertThat(receiver.told()).hasSize(1);
        assertThat(running.get(ARCHIVE).json().get("stopped").asBoolean()).isTrue();
        assertThat(running.post(ARCHIVE + "/replays", "{}").status()).isEqualTo(200);
        deliverAfter(Duration.ofDays(30));
        assertThat(receiver.ids()).hasSize(2);
        assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
    }

    @Test
    void all_can_be_sent_again_from_where_one_says() {
        register("oppvekst");
        subscribe("[\"UpdateRegisters\"]", ", \"after\": 0");
        deliverAfter(Duration.ZERO);
        assertThat(running.post(ARCHIVE + "/replays", "{\"after\": 0}").status())
                .isEqualTo(200);
        deliverAfter(Duration.ZERO);
        assertThat(receiver.ids()).hasSize(2);
        assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
    }

    @Test
    void the_server_tells_without_being_asked() throws InterruptedException {
        subscribe("[\"UpdateRegisters\"]", "");
        register("oppvekst");
        for (int i = 0; i < 300 && receiver.told().isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(receiver.told()).hasSize(1);
    }

    @Test
    void one_that_is_removed_is_told_no_more_and_an_id_is_for_one() {
        assertThat(subscribe("[]", "").status()).isEqualTo(201);
        assertThat(subscribe("[]", "").codes()).containsExactly("ID_TAKEN");
        assertThat(running.get(WEBHOOKS).items()).hasSize(1);
        Reply removed = running.send(running.request(ARCHIVE).DELETE().build(), new byte[0]);
        assertThat(removed.status()).as(removed.text()).isEqualTo(200);
        assertThat(running.get(ARCHIVE).status()).isEqualTo(404);
        register("oppvekst");
        deliverAfter(Duration.ZERO);
        assertThat(receiver.told()).isEmpty();
    }

    @Test
    void the_key_is_shown_to_nobody() {
        Reply made = subscribe("[]", "");
        assertThat(made.text()
                        + running.get(WEBHOOKS).text()
                        + running.get(ARCHIVE).text()
                        + running.log())
                .contains("arkiv")
                .doesNotContain(Receiver.KEY.substring(6));
    }

    @Test
    void a_subscription_is_refused_for_all_reasons_at_once() {
        Reply reply = running.post(
                WEBHOOKS,
                "{\"id\": \"Å\", \"address\": \"https://10.0.0.1/\", \"acts\": [\"recordact\"], \"signingKey\":"
                        + " \"whsec_x\", \"after\": -1}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.codes())
                .containsExactlyInAnyOrder(
                        "INVALID_PARAMETER",
                        "ADDRESS_NOT_ALLOWED",
                        "UNKNOWN_ACT",
                        "SIGNING_KEY_UNUSABLE",
                        "INVALID_PARAMETER");
        assertThat(running.get(WEBHOOKS).items()).isEmpty();
    }
}
