package no.samspill.domain.costsharing;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;

/**
 * Alternativ: one of several cases compared side by side: another rule, another grant treatment, with or without a party,
 * last year.
 *
 * @param name what the comparison calls it
 */
public record Alternative(String name, SharingCase input) {

    /** The answer, or why there is none: one alternative that is refused does not hide the others. */
    public Outcome outcome() {
        List<Reason> reasons = input.refusals();
        return new Outcome(name, reasons.isEmpty() ? Optional.of(input.share()) : Optional.empty(), reasons);
    }

    /**
     * Utfall: what came of an alternative.
     *
     * @param sharing the answer; empty when the alternative is refused
     * @param refused why; empty when it is answered
     */
    public record Outcome(String name, Optional<Sharing> sharing, List<Reason> refused) {

        public Outcome {
            refused = List.copyOf(refused);
        }
    }
}
