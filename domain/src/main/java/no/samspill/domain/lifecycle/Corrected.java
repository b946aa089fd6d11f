package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;

/**
 * Rettet: an act before this one was recorded wrongly. Both stay in the list; from the day of the correction on, what is
 * told is what the correction says.
 *
 * <pre>{@code
 * {"act": "CORRECTED", "number": 2, "reason": "Feil kommune",
 *  "replacement": {"act": "WITHDRAWAL_SIGNALLED", "party": "5429", "source": "Møte 3.3.2021"}}
 * }</pre>
 *
 * <p>Refused by the measure, with {@code NO_SUCH_ACT} when no act that holds has the number, {@code CORRECTION_BREAKS}
 * when an act after it would no longer be possible, {@code NOT_BEGUN} when none would be left, and with what the
 * replacement is refused for.
 *
 * <p>Law: none; our own rule.
 *
 * @param number the act it corrects
 * @param replacement what it should have been; empty when it did not happen at all
 * @param reason why
 */
public record Corrected(int number, Optional<Act> replacement, String reason) implements Act {

    /** Asked by the measure, which has the list of acts. */
    @Override
    public List<Reason> refusals(Situation now) {
        return List.of();
    }

    @Override
    public Standing after(Optional<Standing> before, LocalDate date) {
        throw new IllegalStateException("a correction is worked into the list of acts");
    }

    @Override
    public References references() {
        return replacement.map(Act::references).orElse(References.NONE);
    }
}
