package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.Authority;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.governance.Votes;
import no.samspill.domain.municipality.PartyId;

/** Bodies of Orkland (5059) and Heim (5055), and of their region; and what they decide about the text of {@link Samples}. */
final class Bodies {

    static final Body ORKLAND = of("ks-5059", BodyKind.MUNICIPAL_COUNCIL, "5059");
    static final Body HEIM = of("ks-5055", BodyKind.MUNICIPAL_COUNCIL, "5055");
    static final Body HEIM_BOARD = of("fsk-5055", BodyKind.EXECUTIVE_BOARD, "5055");
    static final Body HEIM_CHIEF = of("kd-5055", BodyKind.CHIEF_EXECUTIVE, "5055");
    static final Body ORKLAND_CHIEF = of("kd-5059", BodyKind.CHIEF_EXECUTIVE, "5059");
    static final Body REPRESENTATIVES = of("rep", BodyKind.COUNCIL_OF_REPRESENTATIVES, null);
    static final Body REGION = of("regionraad", BodyKind.REGIONAL_COUNCIL, null);

    static final List<Body> ALL =
            List.of(ORKLAND, HEIM, HEIM_BOARD, HEIM_CHIEF, ORKLAND_CHIEF, REPRESENTATIVES, REGION);

    private Bodies() {}

    private static Body of(String id, BodyKind kind, String party) {
        return new Body(
                new BodyId(id),
                id,
                kind,
                Optional.empty(),
                Optional.ofNullable(party).map(PartyId::new),
                Optional.empty(),
                Optional.empty());
    }

    static Body that(Authority authority, Body body) {
        return new Body(
                body.id(),
                body.name(),
                body.kind(),
                Optional.of(authority),
                body.organisation(),
                body.reportsTo(),
                body.purpose());
    }

    static Decision adopts(Body body, int version) {
        return decides(body, version, Outcome.ADOPTED, "2026-06-01");
    }

    static Decision decides(Body body, int version, Outcome outcome, String date) {
        return decision(body, version, outcome, LocalDate.parse(date), Optional.empty());
    }

    static Decision adopts(Body body, int version, Votes votes) {
        return decision(body, version, Outcome.ADOPTED, LocalDate.of(2026, 6, 1), Optional.of(votes));
    }

    private static Decision decision(Body body, int version, Outcome outcome, LocalDate date, Optional<Votes> votes) {
        return new Decision(
                new DecisionId(body.id() + "-" + version + "-" + date),
                body.id(),
                date,
                Optional.empty(),
                List.of(),
                "Avtalen godkjennes.",
                outcome,
                votes,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(new TextVersion(
                        Samples.text(LegalForm.NO_FORM).version().text(), version)),
                List.of());
    }
}
