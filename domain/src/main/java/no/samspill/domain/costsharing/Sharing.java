package no.samspill.domain.costsharing;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Kroner;

/**
 * Fordeling: the answer to a sharing case, with its trace.
 *
 * @param input the case it answers, whole
 * @param gross shared and direct costs together
 * @param granted the grants together
 * @param toShare shared costs less grants; for a price list 0
 * @param shares in the order of the parties
 * @param sum what the parties pay together, direct costs included
 */
public record Sharing(SharingCase input, Kroner gross, Kroner granted, Kroner toShare, List<Share> shares, Kroner sum) {

    /** The version of the calculation: a stored statement says which one made it. Raised when an answer could change. */
    public static final String ENGINE_VERSION = "1";

    public Sharing {
        shares = List.copyOf(shares);
    }

    /** The answer to a case, or everything that forbids it. */
    public static Attempt attempt(SharingCase input) {
        CaseReading form = CaseReading.of(input);
        if (!form.reasons().isEmpty()) {
            return refused(form.reasons());
        }
        Engine engine = form.engine();
        List<Reason> reasons = engine.refusals();
        return reasons.isEmpty() ? Attempt.answered(engine.share()) : refused(reasons);
    }

    private static Attempt refused(List<Reason> reasons) {
        return Attempt.refused(reasons.stream().distinct().toList());
    }
}
