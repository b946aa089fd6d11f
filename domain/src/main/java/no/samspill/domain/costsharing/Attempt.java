package no.samspill.domain.costsharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;

/**
 * Forsøk på å fordele: the answer to a sharing case, or why there is none; never both, and never neither.
 *
 * <p>Example: {@code Sharing.attempt(input).refused()} is empty when the case can be shared.
 *
 * @param sharing the answer; empty when the case is refused
 * @param refused all that is wrong; empty when there is an answer
 */
public record Attempt(Optional<Sharing> sharing, List<Reason> refused) {

    public Attempt {
        refused = List.copyOf(refused);
        if (sharing.isPresent() != refused.isEmpty()) {
            throw new IllegalArgumentException("an attempt has an answer, or the reasons why there is none");
        }
    }

    public static Attempt answered(Sharing sharing) {
        return new Attempt(Optional.of(sharing), List.of());
    }

    /** Refused for these reasons; at least one. */
    public static Attempt refused(List<Reason> reasons) {
        return new Attempt(Optional.empty(), reasons);
    }

    /** The same, refused for these reasons too, which are said last. */
    public Attempt also(List<Reason> reasons) {
        return reasons.isEmpty()
                ? this
                : refused(Stream.concat(refused.stream(), reasons.stream()).toList());
    }
}
