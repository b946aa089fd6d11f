package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;

/**
 * Tilbake til forslag (T8): a party has stopped the case since it was submitted.
 *
 * <p>It stops when it takes all of them and one has rejected the version or adopted something else, or the votes did not carry it, or a
 * party has been merged or split.
 *
 * <pre>{@code
 * {"act": "SENT_BACK", "decisions": ["ks-5055-9-21"]}
 * }</pre>
 *
 * <p>Refused with {@code NOTHING_TO_SEND_BACK} when every party has adopted the version or may still do so, or the case
 * does not depend on all of them; and with {@code DECISION_UNKNOWN} or {@code DECISION_LATER}.
 * {@code VOTES_DO_NOT_CARRY} is why it is sent back, and nothing against it.
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
        Optional<Case> under = now.standing().flatMap(Standing::underDecision);
        Question question = now.asked(What.ADOPT, What.JOIN).onTermsOf(under.flatMap(Case::text));
        List<Decision> known = gate.knownWithOthers(question, "/decisions", decisions);
        under.filter(asked -> !isStopped(now, asked, question, known))
                .ifPresent(asked -> gate.refuse("/decisions", LifecycleRefusal.NOTHING_TO_SEND_BACK));
        return gate.reasons().stream().filter(one -> !isWhy(one)).toList();
    }

    /** That the votes did not carry it is no reason against sending it back. */
    private static boolean isWhy(Reason reason) {
        return reason.code() == GovernanceFinding.VOTES_DO_NOT_CARRY;
    }

    private static boolean isStopped(Situation now, Case asked, Question question, List<Decision> known) {
        if (asked.text().isEmpty() || !asked.onAll()) {
            return false;
        }
        if (asked.asked().stream().anyMatch(one -> now.isGone(one.party()))) {
            return true;
        }
        return !now.adoption(asked, question, known)
                .in(
                        Adoption.State.ADOPTED_WITH_CHANGES,
                        Adoption.State.OTHER_VERSION,
                        Adoption.State.NOT_CARRIED,
                        Adoption.State.REJECTED)
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
