package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Saksmappe: what an act can be held against. Only what is in it is known.
 *
 * @param texts the agreement texts by version
 * @param procedures of the region, whatever the day
 * @param today the day it is; empty when that does not matter
 */
public record Docket(
        Map<PartyId, Organisation> organisations,
        Map<BodyId, Body> bodies,
        Map<DecisionId, Decision> decisions,
        Map<TextVersion, AgreementText> texts,
        List<Procedure> procedures,
        AgreementLaw law,
        Optional<LocalDate> today) {

    public Docket {
        organisations = Map.copyOf(organisations);
        bodies = Map.copyOf(bodies);
        decisions = Map.copyOf(decisions);
        texts = Map.copyOf(texts);
        procedures = List.copyOf(procedures);
    }

    /** Of a region that has no procedure, on any day. */
    public Docket(
            Map<PartyId, Organisation> organisations,
            Map<BodyId, Body> bodies,
            Map<DecisionId, Decision> decisions,
            Map<TextVersion, AgreementText> texts,
            AgreementLaw law) {
        this(organisations, bodies, decisions, texts, List.of(), law);
    }

    /** The same, on any day. */
    public Docket(
            Map<PartyId, Organisation> organisations,
            Map<BodyId, Body> bodies,
            Map<DecisionId, Decision> decisions,
            Map<TextVersion, AgreementText> texts,
            List<Procedure> procedures,
            AgreementLaw law) {
        this(organisations, bodies, decisions, texts, procedures, law, Optional.empty());
    }

    /** The same, asked on this day. */
    public Docket on(LocalDate day) {
        return new Docket(organisations, bodies, decisions, texts, procedures, law, Optional.of(day));
    }

    /** Whether the day is still to come. */
    public boolean isComing(LocalDate day) {
        return today.filter(day::isAfter).isPresent();
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
