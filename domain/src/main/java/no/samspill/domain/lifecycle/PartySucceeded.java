package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Kommuneendring: a party is renumbered, merged into another or split, and goes on under another id. After a merger the
 * decisions must be made anew; a renumbering changes nothing. It is the other id wherever the measure names it: as host, in
 * parts, and with what it puts in.
 *
 * <pre>{@code
 * {"act": "PARTY_SUCCEEDED", "from": "5428", "to": "5544", "change": "RENUMBERED"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_UNKNOWN} when the measure does not name it anywhere.
 *
 * <p>Law: none; our own rule.
 *
 * @param from the id it had
 * @param to the id it has
 */
public record PartySucceeded(PartyId from, PartyId to, Change change) implements Step {

    /** Of two that become one, the one that takes part, or may come to, is what they are; else the first. */
    private static final BinaryOperator<PartyStanding> CLOSER = BinaryOperator.maxBy(
            Comparator.comparing((PartyStanding one) -> one.phase().takesPart())
                    .thenComparing(one -> one.phase().isIn()));

    /** What has happened to the municipality. */
    public enum Change {
        RENUMBERED,
        MERGED,
        SPLIT
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        boolean known = now.standing()
                .filter(one -> one.party(from).isPresent() || one.profile().names(from))
                .isPresent();
        return gate.demand(known, "/from", LifecycleRefusal.PARTY_UNKNOWN, from.value())
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        Map<PartyId, PartyStanding> parties = new LinkedHashMap<>();
        for (PartyStanding one : before.parties()) {
            PartyStanding now = one.party().equals(from) ? one.as(to) : one;
            parties.merge(
                    now.party(),
                    now,
                    (kept, other) -> CLOSER.apply(kept, other)
                            .goingOnFor(kept.formerly())
                            .goingOnFor(other.formerly()));
        }
        Standing after =
                before.with(List.copyOf(parties.values())).with(before.profile().succeeding(from, to));
        return before.underDecision()
                .filter(asked -> change == Change.RENUMBERED)
                .map(asked -> after.with(asked.renumbering(from, to)))
                .orElse(after);
    }
}
