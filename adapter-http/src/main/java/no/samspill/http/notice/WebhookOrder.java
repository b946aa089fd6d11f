package no.samspill.http.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.samspill.application.notice.RegisterWebhook;
import no.samspill.domain.AuditAct;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.Slug;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.WebhookId;
import no.samspill.http.route.HttpRefusal;

/**
 * What one sends to be told of what is done.
 *
 * @param id a short name
 * @param acts what is told of; none for everything
 * @param signingKey {@code whsec_} and the base64 of 24 to 64 bytes
 * @param after the number of the notice before the first
 */
record WebhookOrder(String id, String address, List<String> acts, String signingKey, Optional<Integer> after) {

    private static final int LONGEST = 2_000;
    private static final int LAST_PORT = 65_535;

    /** What it asks for; {@link Refused}, for all the reasons at once, when it cannot be had. */
    RegisterWebhook.Command asked(AllowedHosts hosts, String actor) {
        List<Reason> reasons = new ArrayList<>(unknownActs());
        if (!Slug.isValid(id)) {
            reasons.add(Reason.at("/id", HttpRefusal.INVALID_PARAMETER, "id", id));
        }
        if (place().filter(hosts::maySendTo).isEmpty()) {
            reasons.add(Reason.at("/address", HttpRefusal.ADDRESS_NOT_ALLOWED, address));
        }
        if (!SigningKey.isValid(signingKey)) {
            reasons.add(Reason.at("/signingKey", HttpRefusal.SIGNING_KEY_UNUSABLE));
        }
        if (after.filter(number -> number < 0).isPresent()) {
            reasons.add(Reason.at("/after", HttpRefusal.INVALID_PARAMETER, "after", String.valueOf(after.get())));
        }
        Refused.ifAny(reasons);
        return new RegisterWebhook.Command(
                new WebhookId(id),
                address,
                Set.copyOf(acts),
                new SigningKey(signingKey),
                after.map(Integer::longValue),
                actor);
    }

    private List<Reason> unknownActs() {
        String known = String.join(", ", AuditAct.texts());
        return IntStream.range(0, acts.size())
                .filter(i -> !AuditAct.texts().contains(acts.get(i)))
                .mapToObj(i -> Reason.at("/acts/" + i, HttpRefusal.UNKNOWN_ACT, acts.get(i), known))
                .toList();
    }

    /** An address that names a host and no one's password. */
    private Optional<URI> place() {
        try {
            return Optional.of(new URI(address))
                    .filter(one -> address.length() <= LONGEST && one.getPort() <= LAST_PORT)
                    .filter(one ->
                            one.getHost() != null && one.getRawUserInfo() == null && one.getRawFragment() == null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
