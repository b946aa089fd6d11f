package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.DecisionId;

/**
 * Handling: something that happens to a measure. What it demands is asked first, then it is done.
 *
 * <p>Refused, whatever it is, with {@code NUMBER_NOT_NEXT} and {@code DATED_BEFORE_LAST} by the measure, whose list it is
 * the next in. In which phases each can be done, {@link Transitions} says.
 */
public sealed interface Act permits Beginning, Step, Corrected {

    /** Everything that stands in the way of it, with pointers into the act; empty when it can be done. */
    List<Reason> refusals(Situation now);

    /** Where the measure is afterwards; the act has been asked for its refusals before. */
    Standing after(Optional<Standing> before, LocalDate date);

    /** The decisions by which it was done; none when it took none. */
    default List<DecisionId> decisions() {
        return List.of();
    }

    /** What of the registers it is held against, besides what the measure refers to already. */
    default References references() {
        return References.toDecisions(decisions());
    }

    /** What the act is called in the register: {@code ASSESSMENT_ORDERED}. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
