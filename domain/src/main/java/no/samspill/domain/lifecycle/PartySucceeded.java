package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Kommuneendring: a party is renumbered, merged into another or split, and goes on under another id. After a merger the
 * decisions must be made anew; a renumbering changes nothing.
 *
 * @param from the id it had
 * @param to the id it has
 */
public record PartySucceeded(PartyId from, PartyId to, Change change) implements Step {

    /** What has happened to the municipality. */
    public enum Change {
        RENUMBERED,
        MERGED,
        SPLIT
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(
                this,
                now,
                Arrays.stream(Phase.values()).filter(one -> !one.isEnded()).toArray(Phase[]::new));
        boolean known = now.standing().flatMap(one -> one.party(from)).isPresent();
        return gate.demand(known, "/from", LifecycleRefusal.PARTY_UNKNOWN, from.value())
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        List<PartyStanding> parties = new ArrayList<>();
        for (PartyStanding one : before.parties()) {
            PartyStanding now = one.party().equals(from) ? one.as(to) : one;
            if (parties.stream().noneMatch(other -> other.party().equals(now.party()))) {
                parties.add(now);
            }
        }
        return before.with(parties);
    }
}
