package no.samspill.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Levering: one attempt to tell a subscriber of a notice.
 *
 * @param notice its number
 * @param at when it was sent
 * @param took until it was answered, or given up
 * @param status what the receiver answered (HTTP); empty when it did not answer
 */
public record Delivery(WebhookId webhook, long notice, Instant at, Duration took, Optional<Integer> status) {

    private static final int GONE = 410;

    /** Whether the receiver has it. */
    public boolean arrived() {
        return status.filter(code -> 200 <= code && code <= 299).isPresent();
    }

    /** Whether the receiver says it wants no more. */
    public boolean isDeclined() {
        return status.equals(Optional.of(GONE));
    }
}
