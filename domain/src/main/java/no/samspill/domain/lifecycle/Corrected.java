package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;

/**
 * Rettet: an act before this one was recorded wrongly. Both stay in the list; from the day of the correction on, what is
 * told is what the correction says.
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
}
