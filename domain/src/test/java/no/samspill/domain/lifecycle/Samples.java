package no.samspill.domain.lifecycle;

import static java.util.stream.Collectors.toMap;
import static no.samspill.domain.agreement.Samples.LAW;
import static no.samspill.domain.agreement.Samples.completeText;
import static no.samspill.domain.lifecycle.TopBodies.filled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.StandardProcedure;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.governance.Votes;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;

/**
 * Measures as a register has them, of which nothing but what is asked for is known; and a measure of Orkland and Heim that is
 * about to become, or is, a task community, with a docket of everybody's decisions.
 */
public final class Samples {

    public static final LocalDate DATE = LocalDate.of(2020, 2, 25);

    /** The day of the acts below. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final MeasureId BRANN = new MeasureId("brann");
    public static final PartyId ORKLAND = new PartyId("5059");
    public static final PartyId HEIM = new PartyId("5055");
    public static final PartyId RINDAL = new PartyId("5061");

    /** The text of the task community, with every clause. */
    public static final AgreementText TEXT = completeText(LegalForm.TASK_COMMUNITY);

    /** The next version, with other tasks: for every council. */
    public static final AgreementText SECOND = Draft.complete(LegalForm.TASK_COMMUNITY)
            .version(2)
            .says(Clause.TASKS, "Brann og feiing")
            .text();

    /** What the task community can be converted into. */
    public static final AgreementText HOSTED =
            Draft.complete(LegalForm.HOST_MUNICIPALITY).named("vertskommune").text();

    /** Both councils are asked, and both must adopt. */
    public static final Case ASKED =
            new Case(Optional.of(TEXT.version()), List.of(council(ORKLAND), council(HEIM)), 2, true);

    /** The standard procedure, taken over by the region long ago. */
    public static final Procedure STANDARD =
            StandardProcedure.as(1, "Prosedyre", OpenPeriod.since(LocalDate.of(2010, 1, 1)), Optional.empty());

    private Samples() {}

    /** Only the title is known. */
    public static Profile profile(String title) {
        return new Profile(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Taken in from a register in this phase, with these parties. */
    public static Registered registered(String title, Phase phase, String... parties) {
        return new Registered(
                phase,
                profile(title),
                Stream.of(parties)
                        .map(id -> new Participant(new PartyId(id), Role.PARTICIPANT))
                        .toList(),
                Optional.empty(),
                "Handlingsplanen");
    }

    /** The council of the party, asked on its behalf. */
    public static Asked council(PartyId party) {
        return new Asked(party, new BodyId("ks-" + party));
    }

    /**
     * Everybody's bodies, each named by its id: the region's {@code kdu}, {@code regionrad}, {@code representantskap} and the
     * other {@link TopBodies}, {@code styringsgruppe} and {@code nettverk}, and {@code ks-}, {@code fsk-} and {@code kd-} with each party.
     */
    public static List<Body> bodies() {
        Stream<Body> ofRegion = Stream.of(
                body("kdu", BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, Optional.empty()),
                body("regionrad", BodyKind.REGIONAL_COUNCIL, Optional.empty()),
                filled("representantskap", BodyLaw.TASK_COMMUNITY, ORKLAND, HEIM, RINDAL),
                filled("representantskap-ipr", BodyLaw.POLITICAL_COUNCIL, ORKLAND, HEIM, RINDAL),
                filled("representantskap-iks", BodyLaw.COMPANY, ORKLAND, HEIM, RINDAL),
                filled("nemnd", BodyLaw.JOINT_COMMITTEE, ORKLAND, HEIM, RINDAL),
                body("styringsgruppe", BodyKind.STEERING_GROUP, Optional.empty()),
                body("nettverk", BodyKind.NETWORK, Optional.empty()));
        Stream<Body> ofParties = Stream.of(ORKLAND, HEIM, RINDAL)
                .flatMap(party -> Stream.of(
                        body("ks-" + party, BodyKind.MUNICIPAL_COUNCIL, Optional.of(party)),
                        body("fsk-" + party, BodyKind.EXECUTIVE_BOARD, Optional.of(party)),
                        body("kd-" + party, BodyKind.CHIEF_EXECUTIVE, Optional.of(party))));
        return Stream.concat(ofRegion, ofParties).toList();
    }

    private static Body body(String id, BodyKind kind, Optional<PartyId> organisation) {
        return new Body(new BodyId(id), id, kind, Optional.empty(), organisation, Optional.empty(), Optional.empty());
    }

    /**
     * What every body, and one that nobody has registered, {@code ukjent}, decided: {@code -ja} and {@code -nei} about the
     * text before today, {@code -endret} when it wanted another one, {@code -ny} about version 2, {@code -vert} about {@link #HOSTED}, {@code -senere} yes, but
     * tomorrow.
     */
    public static List<Decision> decisions() {
        return Stream.concat(bodies().stream().map(one -> one.id().value()), Stream.of("ukjent"))
                .flatMap(body -> Stream.of(
                        decision(body, "ja", 1, Outcome.ADOPTED, 1),
                        decision(body, "nei", 1, Outcome.REJECTED, 1),
                        decision(body, "endret", 1, Outcome.ADOPTED_WITH_CHANGES, 1),
                        decision(body, "ny", 0, Outcome.ADOPTED, 2),
                        decision(body, "vert", 0, Outcome.ADOPTED, HOSTED.version()),
                        decision(body, "senere", -1, Outcome.ADOPTED, 1)))
                .toList();
    }

    private static Decision decision(String body, String name, int daysAgo, Outcome outcome, int version) {
        return decision(
                body, name, daysAgo, outcome, new TextVersion(TEXT.version().text(), version));
    }

    /** The same decision, made on another day. */
    static Decision on(LocalDate day, Decision of) {
        return DecisionVariant.of(of).on(day).decision();
    }

    /** What the body decided so many days ago, with this after its name. */
    static Decision decision(String body, String name, int daysAgo, Outcome outcome, TextVersion text) {
        return decision(body, name, daysAgo, outcome, text, Optional.empty());
    }

    /** The same, with so many votes. */
    static Decision decision(String body, String name, int daysAgo, Outcome outcome, TextVersion text, Votes votes) {
        return decision(body, name, daysAgo, outcome, text, Optional.of(votes));
    }

    private static Decision decision(
            String body, String name, int daysAgo, Outcome outcome, TextVersion text, Optional<Votes> votes) {
        return new Decision(
                new DecisionId(body + "-" + name),
                new BodyId(body),
                TODAY.minusDays(daysAgo),
                Optional.empty(),
                List.of(),
                "Som innstilt.",
                outcome,
                votes,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(text),
                List.of());
    }

    /** All of it, with these texts. */
    public static Docket docket(AgreementText... texts) {
        return docket(decisions(), texts);
    }

    public static Docket docket(List<Decision> decisions, AgreementText... texts) {
        return new Docket(
                Stream.of(ORKLAND, HEIM, RINDAL)
                        .map(id -> new Organisation(id, "Kommune " + id, OrganisationKind.MUNICIPALITY))
                        .collect(toMap(Organisation::id, one -> one)),
                bodies().stream().collect(toMap(Body::id, one -> one)),
                decisions.stream().collect(toMap(Decision::id, one -> one)),
                Stream.of(texts).collect(toMap(AgreementText::version, one -> one)),
                List.of(STANDARD),
                LAW);
    }

    /** A task community of Orkland and Heim in this phase. */
    public static Standing standing(Phase phase) {
        PartyPhase parties = switch (phase) {
            case IDEA, UNDER_ASSESSMENT, PROPOSED, AWAITING_DECISION, REJECTED, RETRACTED -> PartyPhase.INVITED;
            case ADOPTED -> PartyPhase.ADOPTED;
            case ACTIVE, ON_HOLD, TERMINATION_PROPOSED, WINDING_UP -> PartyPhase.ACTIVE;
            case CLOSED, CONVERTED -> PartyPhase.TOOK_PART;
        };
        return new Standing(
                phase,
                TODAY.minusYears(1),
                true,
                profile("Felles brannvesen").as(LegalForm.TASK_COMMUNITY),
                Stream.of(ORKLAND, HEIM)
                        .map(party -> new PartyStanding(party, Role.PARTICIPANT, parties, Optional.empty(), false))
                        .toList(),
                Optional.of(ASKED).filter(asked -> phase == Phase.AWAITING_DECISION),
                Optional.of(TEXT.version()).filter(text -> parties == PartyPhase.ACTIVE || phase == Phase.ADOPTED),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** That task community today, with everybody's decisions and both versions of the text. */
    public static Situation now(Phase phase) {
        return now(standing(phase));
    }

    public static Situation now(Standing standing) {
        return now(standing, docket(TEXT, SECOND, HOSTED));
    }

    static Situation now(Standing standing, Docket docket) {
        return new Situation(BRANN, Optional.of(standing), TODAY, docket);
    }
}
