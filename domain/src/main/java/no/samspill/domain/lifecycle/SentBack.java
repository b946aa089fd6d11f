package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;

/**
 * Tilbake til forslag (T8): a party has stopped the case since it was submitted.
 *
 * <p>It stops when it takes all of them and one has rejected the version or adopted something else, or a party has been
 * merged or split.
 *
 * <pre>{@code
 * {"act": "SENT_BACK", "decisions": ["ks-5055-9-21"]}
 * }</pre>
 *
 * <p>Refused with {@code NOTHING_TO_SEND_BACK} when every party has adopted the version or may still do so, or the case
 * does not depend on all of them; and with {@code DECISION_UNKNOWN} or {@code DECISION_LATER}.
 *
 * <p>Law: none; our own rule.
 */
public record SentBack(List<DecisionId> decisions) implements Step {

    public SentBack {
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        List<Decision> known = gate.known("/decisions", decisions);
        now.standing()
                .flatMap(Standing::underDecision)
                .filter(asked -> !isStopped(asked, known, now))
                .ifPresent(asked -> gate.refuse("/decisions", LifecycleRefusal.NOTHING_TO_SEND_BACK));
        return gate.reasons();
    }

    private static boolean isStopped(Case asked, List<Decision> decided, Situation now) {
        if (asked.text().isEmpty() || !asked.onAll()) {
            return false;
        }
        LocalDate submitted = now.standing().orElseThrow().since();
        List<Decision> known = now.withOthers(decided).stream()
                .filter(one -> !one.date().isBefore(submitted))
                .toList();
        if (asked.asked().stream().anyMatch(one -> now.isGone(one.party()))) {
            return true;
        }
        return !now.adoption(asked, asked.text().get(), known)
                .in(Adoption.State.ADOPTED_WITH_CHANGES, Adoption.State.OTHER_VERSION, Adoption.State.REJECTED)
                .isEmpty();
    }

    @Override
    public References references() {
        return References.toDecisions(decisions).toAllDecisions();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.PROPOSED, date);
    }
}
