package no.samspill.domain.lifecycle;

import java.util.Map;
import java.util.Optional;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Saksmappe: what an act can be held against. Only what is in it is known.
 *
 * @param texts the agreement texts by version
 */
public record Docket(
        Map<PartyId, Organisation> organisations,
        Map<BodyId, Body> bodies,
        Map<DecisionId, Decision> decisions,
        Map<TextVersion, AgreementText> texts,
        AgreementLaw law) {

    public Docket {
        organisations = Map.copyOf(organisations);
        bodies = Map.copyOf(bodies);
        decisions = Map.copyOf(decisions);
        texts = Map.copyOf(texts);
    }

    Optional<Decision> decision(DecisionId id) {
        return Optional.ofNullable(decisions.get(id));
    }

    Optional<Body> body(BodyId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    Optional<AgreementText> text(TextVersion version) {
        return Optional.ofNullable(texts.get(version));
    }
}
