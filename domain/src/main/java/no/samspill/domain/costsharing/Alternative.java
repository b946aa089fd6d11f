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
        Form form = Form.of(input);
        if (!form.reasons().isEmpty()) {
            return refused(form.reasons());
        }
        Engine engine = form.engine();
        List<Reason> reasons = engine.refusals();
        return reasons.isEmpty() ? new Outcome(name, Optional.of(engine.share()), List.of()) : refused(reasons);
    }

    private Outcome refused(List<Reason> reasons) {
        return new Outcome(name, Optional.empty(), reasons.stream().distinct().toList());
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
