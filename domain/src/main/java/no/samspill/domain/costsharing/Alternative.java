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
        return new Outcome(name, Sharing.attempt(input));
    }

    /** Utfall: what came of an alternative. */
    public record Outcome(String name, Attempt attempt) {

        /** The answer; empty when the alternative is refused. */
        public Optional<Sharing> sharing() {
            return attempt.sharing();
        }

        /** Why there is no answer; empty when there is one. */
        public List<Reason> refused() {
            return attempt.refused();
        }
    }
}
