package no.samspill.domain.lifecycle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;

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
        return by("kommuneloven", paragraph, "2019-10-01", reason);
    }

    static Reason by(String law, String paragraph, String since, Reason reason) {
        return reason.by(Optional.of(new LegalReference(law, paragraph, LocalDate.parse(since))));
    }

    /**
     * The situation, where those who decided what the act rests on have decided nothing else. In the samples every body has said both yes
     * and no.
     */
    static Situation heldTo(Act act, Situation now) {
        Set<DecisionId> told = act.references().decisions();
        Map<DecisionId, Decision> all = now.docket().decisions();
        Set<BodyId> bodies = told.stream()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .map(Decision::body)
                .collect(toSet());
        List<Decision> counted = all.values().stream()
                .filter(one -> told.contains(one.id()) || !bodies.contains(one.body()))
                .toList();
        Docket docket = new Docket(
                now.docket().organisations(),
                now.docket().bodies(),
                counted.stream().collect(toMap(Decision::id, one -> one)),
                now.docket().texts(),
                now.docket().procedures(),
                now.docket().law(),
                now.docket().today());
        return new Situation(now.measure(), now.standing(), now.date(), docket);
    }

    void check() {
        assertThat(act.refusals(heldTo(act, now))).containsExactlyElementsOf(reasons);
    }

    @Override
    public String toString() {
        return act.name() + ": " + name;
    }
}
