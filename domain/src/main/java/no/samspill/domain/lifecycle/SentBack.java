package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;

/** Tilbake til forslag (T8): since it was submitted a party has rejected the version or adopted something else, and it takes all; or a party has been merged or split. */
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
        LocalDate submitted = now.standing().orElseThrow().since();
        List<Decision> known =
                decided.stream().filter(one -> !one.date().isBefore(submitted)).toList();
        if (asked.text().isEmpty() || !asked.onAll()) {
            return false;
        }
        Deciders deciders = new Deciders(now);
        if (asked.asked().stream().anyMatch(one -> deciders.isGone(one.party()))) {
            return true;
        }
        return !deciders.adoption(asked, asked.text().get(), known)
                .in(Adoption.State.ADOPTED_WITH_CHANGES, Adoption.State.OTHER_VERSION, Adoption.State.REJECTED)
                .isEmpty();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.PROPOSED, date);
    }
}
