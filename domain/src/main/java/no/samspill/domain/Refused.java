package no.samspill.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Avslag: the domain refuses, for all the reasons at once. Nothing has been changed.
 *
 * <p>Programming errors are never refusals: they stay {@link NullPointerException} and {@link IllegalArgumentException}.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a refusal is answered, not serialised
    private final List<Reason> reasons;

    /** Refuses for these reasons; at least one. */
    public Refused(List<Reason> reasons) {
        super(reasons.stream()
                .map(reason -> reason.code().name() + " " + reason.pointer() + " " + reason.facts())
                .collect(Collectors.joining("; ")));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.reasons = List.copyOf(reasons);
    }

    /** Throws when there is anything to refuse for; the last line of every command that first asked. */
    public static void ifAny(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    /** All the reasons, never empty, in the order of the input. */
    public List<Reason> reasons() {
        return reasons;
    }
}
