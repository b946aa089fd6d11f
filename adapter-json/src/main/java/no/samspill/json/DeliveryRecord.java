package no.samspill.json;

import java.time.Instant;
import java.util.Optional;
import no.samspill.domain.notice.Delivery;

/** The JSON form of one attempt to tell somebody of an event. */
public record DeliveryRecord(String event, Instant at, long millis, Optional<Integer> status, boolean arrived) {

    public static DeliveryRecord of(Delivery delivery) {
        return new DeliveryRecord(
                Long.toString(delivery.notice()),
                delivery.at(),
                delivery.took().toMillis(),
                delivery.status(),
                delivery.arrived());
    }
}
