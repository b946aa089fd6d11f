package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.governance.Authority;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.municipality.PartyId;

/** Beslutningstakere: for whom a decision is made, of those that are adopted by the day of the act. */
record Deciders(Situation now) {

    private static final Set<Authority> ADVISING = Set.of(Authority.ADVISE, Authority.RECOMMEND);

    /** Those of the decisions that are known, adopted and made by the day. */
    List<Decision> known(List<DecisionId> ids) {
        return ids.stream()
                .map(now.docket()::decision)
                .flatMap(Optional::stream)
                .filter(one -> !one.date().isAfter(now.date()))
                .filter(one -> one.outcome() == Outcome.ADOPTED)
                .toList();
    }

    /** Whether the council of the party made it. */
    boolean isOfCouncil(Decision decision, PartyId party) {
        return body(decision, party)
                .filter(one -> one.kind() == BodyKind.MUNICIPAL_COUNCIL)
                .isPresent();
    }

    /** Whether a body of the party made it that decides, and does not only advise. */
    boolean isOf(Decision decision, PartyId party) {
        return body(decision, party)
                .filter(one -> one.authority().filter(ADVISING::contains).isEmpty())
                .isPresent();
    }

    private Optional<Body> body(Decision decision, PartyId party) {
        return now.docket()
                .body(decision.body())
                .filter(one -> one.organisation().filter(party::equals).isPresent());
    }
}
