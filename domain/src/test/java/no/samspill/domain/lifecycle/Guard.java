package no.samspill.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;

/** One situation an act meets, and all that is said of it there. */
record Guard(String name, Situation now, Act act, List<Reason> reasons) {

    static Guard open(String name, Situation now, Act act) {
        return new Guard(name, now, act, List.of());
    }

    static Guard shut(String name, Situation now, Act act, Reason... reasons) {
        return new Guard(name, now, act, List.of(reasons));
    }

    /** The reason, by a paragraph of the act on municipalities as it came into force. */
    static Reason byAct(String paragraph, Reason reason) {
        return by("kommuneloven", paragraph, "2019-11-01", reason);
    }

    static Reason by(String law, String paragraph, String since, Reason reason) {
        return reason.by(Optional.of(new LegalReference(law, paragraph, LocalDate.parse(since))));
    }

    void check() {
        assertThat(act.refusals(Samples.heldTo(act, now))).containsExactlyElementsOf(reasons);
    }

    @Override
    public String toString() {
        return act.name() + ": " + name;
    }
}
