package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samspill.domain.Reason;

/** Beskrevet: what is known of the measure has changed; its state has not. */
public record Described(Profile profile) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(
                        this,
                        now,
                        Arrays.stream(Phase.values())
                                .filter(one -> !one.isEnded())
                                .toArray(Phase[]::new))
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.with(profile);
    }
}
