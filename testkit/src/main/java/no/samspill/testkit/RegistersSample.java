package no.samspill.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.StandardProcedure;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;

/** A region as the contract of its registers wants it. */
final class RegistersSample {

    static final LocalDate DATE = LocalDate.of(2020, 2, 25);
    static final Procedure PROCEDURE =
            StandardProcedure.as(1, "Prosedyre", OpenPeriod.since(DATE), Optional.of(new DecisionId("v1")));

    private RegistersSample() {}

    static Organisation organisation(String id, String name) {
        return new Organisation(new PartyId(id), name, OrganisationKind.MUNICIPALITY);
    }

    private static Body body(String id, BodyKind kind, Optional<BodyLaw> law) {
        return new Body(
                new BodyId(id),
                id,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                law.map(one -> new Articles(
                        Optional.of(one),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                Optional.empty());
    }

    private static Decision decision(String id, String body, Optional<TextVersion> text, Matter... about) {
        return new Decision(
                new DecisionId(id),
                new BodyId(body),
                DATE,
                Optional.empty(),
                List.of(about),
                "\"law\": \"orkdal-oy/1\"",
                Outcome.ADOPTED,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                text,
                List.of());
    }

    private static Matter about(String measure, What what) {
        return new Matter(Subject.ofMeasure(measure), what);
    }

    static Set<Subject> subjects(String... measures) {
        return Stream.of(measures).map(Subject::ofMeasure).collect(Collectors.toSet());
    }

    private static Optional<TextVersion> version(String text, int number) {
        return Optional.of(new TextVersion(new TextId(text), number));
    }

    static Portfolio region() {
        return new Portfolio(
                List.of(organisation("5428", "Nordreisa"), organisation("5427", "Skjervøy")),
                List.of(
                        body("kdu", BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, Optional.empty()),
                        body("ks", BodyKind.MUNICIPAL_COUNCIL, Optional.empty()),
                        body("rep", BodyKind.COUNCIL_OF_REPRESENTATIVES, Optional.of(BodyLaw.COMPANY)),
                        body("nemnd", BodyKind.JOINT_COMMITTEE, Optional.empty())),
                List.of(),
                List.of(),
                List.of(
                        decision("v1", "kdu", Optional.empty()),
                        decision("v2", "ks", version("orkdal-oy", 1)),
                        decision("v3", "rep", version("orkdal-oy", 2)),
                        decision("v4", "ks", version("orkdal", 1)),
                        decision("v5", "ks", Optional.empty(), about("it", What.HOLD)),
                        decision("v6", "kdu", Optional.empty(), about("it-2", What.HOLD), about("klima", What.ADOPT)),
                        decision("v7", "nemnd", version("orkdal", 1), about("it", What.ADOPT))),
                List.of(PortfolioSamples.text()),
                List.of(PROCEDURE),
                List.of());
    }
}
