package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;

/**
 * Avvist (T3, T9): an idea is let go, or a case that too few parties have adopted.
 *
 * <pre>{@code
 * {"act": "REJECTED", "decision": "kdu-4-21", "reason": "For få vil være med"}
 * }</pre>
 *
 * <p>Refused with {@code NOTHING_TO_SEND_BACK} while as many as it takes have adopted the case, or may still do so, and as
 * every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 */
public record Rejected(Optional<DecisionId> decision, String reason) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate =
                Gate.of(this, now).practised(now.asked(What.ASSESS, What.RECOMMEND, What.ADOPT), "/decision", decision);
        now.standing()
                .filter(one -> one.phase() == Phase.AWAITING_DECISION)
                .flatMap(Standing::underDecision)
                .filter(asked -> canStillCome(asked, now))
                .ifPresent(asked -> gate.refuse("", LifecycleRefusal.NOTHING_TO_SEND_BACK));
        return gate.reasons();
    }

    /** Whether as many as it takes have adopted, or may still do so. */
    private static boolean canStillCome(Case asked, Situation now) {
        if (asked.text().isEmpty()) {
            return false;
        }
        Question question = now.asked(What.ADOPT, What.JOIN).onTermsOf(asked.text());
        Adoption adoption =
                now.adoption(asked, question, now.docket().decisions().values());
        int possible =
                adoption.in(Adoption.State.ADOPTED, Adoption.State.AWAITED).size();
        return possible >= asked.minimumParties();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.REJECTED, date);
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }

    @Override
    public References references() {
        return References.toDecisions(decisions()).toAllDecisions();
    }
}
