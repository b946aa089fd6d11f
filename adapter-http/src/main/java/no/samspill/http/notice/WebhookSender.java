package no.samspill.http.notice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samspill.application.StaleVersion;
import no.samspill.application.notice.ClaimNotices;
import no.samspill.application.notice.ClaimNotices.Claim;
import no.samspill.application.notice.RecordDeliveries;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Notice;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;

/**
 * Bud: takes notices to those who want them, each in its order until it has arrived, signed as Standard Webhooks has it. Of
 * several instances one goes at a time; one that dies on the way is followed by another, so a notice can arrive twice.
 */
public final class WebhookSender {

    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** After so long no more is begun of what has been taken on. */
    private static final Duration ROUND = Duration.ofSeconds(30);
    /** More than a round, and the last notice of it. */
    private static final Duration HOLD = Duration.ofMinutes(1);

    private final AllowedHosts hosts;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private volatile boolean stopped;

    public WebhookSender(AllowedHosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    /** Takes all that waits in these regions. */
    public void deliver(Map<String, Samspill> regions) {
        regions.forEach((name, samspill) -> {
            boolean more = true;
            while (more && !stopped) {
                more = delivers(name, samspill);
            }
        });
    }

    /** Begins nothing more. Nobody is interrupted: a file whose reader is interrupted is closed. */
    public void stop() {
        stopped = true;
    }

    /** Whether there was anything to take. */
    private boolean delivers(String region, Samspill samspill) {
        try {
            Optional<Claim> claim =
                    samspill.useCase(ClaimNotices.class).execute(new ClaimNotices.Command(AT_ONCE, HOLD));
            if (claim.isPresent()) {
                samspill.useCase(RecordDeliveries.class).execute(taken(region, claim.get()));
            }
            return claim.isPresent();
        } catch (StaleVersion elsewhere) {
            return false; // another instance has taken it, or it was changed on the way
        }
    }

    private RecordDeliveries.Command taken(String region, Claim claim) {
        Webhook after = claim.webhook();
        List<Delivery> deliveries = new ArrayList<>();
        Instant end = clock.instant().plus(ROUND);
        for (Notice notice : claim.notices()) {
            if (stopped || clock.instant().isAfter(end)) {
                return new RecordDeliveries.Command(claim.webhook(), after, deliveries);
            }
            Delivery delivery = delivery(region, after, notice);
            deliveries.add(delivery);
            if (!delivery.arrived()) {
                return new RecordDeliveries.Command(claim.webhook(), after.failed(delivery), deliveries);
            }
            after = after.told(notice.number(), clock.instant());
        }
        Webhook done = after.told(claim.through(), clock.instant());
        return new RecordDeliveries.Command(claim.webhook(), done, deliveries);
    }

    private Delivery delivery(String region, Webhook webhook, Notice notice) {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        Optional<Integer> status = hosts.maySendTo(URI.create(webhook.address()))
                ? send(webhook, notice.number(), EventRoutes.of(region, notice).compact(), at)
                : Optional.empty();
        return new Delivery(webhook.id(), notice.number(), at, Duration.ofNanos(System.nanoTime() - begun), status);
    }

    private Optional<Integer> send(Webhook webhook, long number, byte[] body, Instant at) {
        String seconds = Long.toString(at.getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("webhook-id", Long.toString(number))
                .header("webhook-timestamp", seconds)
                .header("webhook-signature", signature(webhook.key(), number + "." + seconds + ".", body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close(); // whatever it says besides is not for us
            return Optional.of(answer.statusCode());
        } catch (IOException silent) {
            return Optional.empty();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** {@code v1,} and the base64 of the HMAC-SHA256 of what was sent, with its number and time. */
    static String signature(SigningKey key, String before, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.base64()), mac.getAlgorithm()));
            mac.update(before.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
