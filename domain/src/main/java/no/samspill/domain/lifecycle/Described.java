package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samspill.domain.Reason;

/**
 * Beskrevet: what is known of the measure has changed; its state has not. Nor has its legal form, once that is chosen and put
 * forward: it is only what nobody has said of it that can be filled in.
 *
 * <pre>{@code
 * {"act": "DESCRIBED",
 *  "profile": {"title": "IT-samarbeid", "kind": "HOST_SERVICE", "responsible": "Kommunedirektøren i Skjervøy"}}
 * }</pre>
 *
 * <p>Refused with {@code FORM_NEEDS_CONVERSION} when it has been put forward in a form, and this is another.
 *
 * <p>Law: none; our own rule.
 */
public record Described(Profile profile) implements Step {

    private static final Set<Phase> UNDECIDED = Set.of(Phase.IDEA, Phase.UNDER_ASSESSMENT);

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        now.standing()
                .filter(one -> !UNDECIDED.contains(one.phase()))
                .filter(one -> !profile.form().equals(one.profile().form()))
                .ifPresent(one -> gate.keepsForm("/profile/form", now.form(one.newestText()), profile.form()));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.with(profile);
    }

    @Override
    public References references() {
        return References.NONE.toBodies(profile.body().stream());
    }
}
