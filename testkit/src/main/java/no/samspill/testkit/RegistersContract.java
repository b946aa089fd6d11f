package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.followup.Register;
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
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Registers} does. */
public abstract class RegistersContract extends PortContract {

    private static final LocalDate DATE = LocalDate.of(2020, 2, 25);

    private static Organisation organisation(String id, String name) {
        return new Organisation(new PartyId(id), name, OrganisationKind.MUNICIPALITY);
    }

    private static Register of(Organisation... organisations) {
        return Register.of(new Portfolio(
                List.of(organisations), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Register one() {
        BodyId kdu = new BodyId("kdu");
        return new Register(
                new Portfolio(
                        List.of(organisation("5428", "Nordreisa")),
                        List.of(new Body(
                                kdu,
                                "KDU",
                                BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Gir \"råd\""))),
                        List.of(new Meeting(
                                new MeetingId("m1"), List.of(kdu), DATE, Optional.of("Storslett"), true, false)),
                        List.of(new Strategy(
                                new StrategyId("stab"),
                                "Stab",
                                Optional.empty(),
                                List.of("Mål"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(new Decision(
                                new DecisionId("v1"),
                                kdu,
                                DATE,
                                Optional.of("12/20"),
                                List.of(),
                                "Vedtatt",
                                Outcome.ADOPTED,
                                Optional.empty(),
                                false,
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                        List.of(PortfolioSamples.text()),
                        List.of()),
                List.of(PortfolioSamples.evaluation()));
    }

    @Test
    void everything_comes_back_as_it_was_put() {
        store(() -> on().registers().put(one()));
        assertThat(read(on().registers()::all)).isEqualTo(one());
    }

    @Test
    void what_has_the_same_id_is_replaced_where_it_stands() {
        store(() -> on().registers().put(of(organisation("2", "To"), organisation("1", "En"))));
        store(() -> on().registers().put(of(organisation("2", "Nye To"), organisation("3", "Tre"))));
        assertThat(read(on().registers()::all))
                .isEqualTo(of(organisation("2", "Nye To"), organisation("1", "En"), organisation("3", "Tre")));
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

    private static Set<Subject> subjects(String... measures) {
        return Stream.of(measures).map(Subject::ofMeasure).collect(Collectors.toSet());
    }

    private static Optional<TextVersion> version(String text, int number) {
        return Optional.of(new TextVersion(new TextId(text), number));
    }

    private static Portfolio region() {
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
                List.of());
    }

    /** What each of them asks for, alone and together, and what is not there. */
    private static Stream<References> wanted() {
        Set<TextVersion> texts = Set.of(PortfolioSamples.text().version(), new TextVersion(new TextId("ukjent"), 1));
        Set<DecisionId> decisions = Set.of(new DecisionId("v1"), new DecisionId("ukjent"));
        return Stream.of(
                References.NONE,
                new References(Set.of(new PartyId("5427")), Set.of(), Set.of(), Set.of(), false, false, Set.of()),
                new References(Set.of(), Set.of(new BodyId("ks")), Set.of(), Set.of(), false, false, Set.of()),
                new References(Set.of(), Set.of(), decisions, Set.of(), false, false, Set.of()),
                new References(Set.of(), Set.of(), Set.of(), texts, false, false, Set.of()),
                new References(Set.of(), Set.of(), Set.of(), texts, true, false, Set.of()),
                new References(Set.of(), Set.of(), Set.of(), Set.of(), false, true, Set.of()),
                new References(Set.of(), Set.of(), Set.of(), Set.of(), false, false, subjects("it")),
                new References(Set.of(), Set.of(), Set.of(), Set.of(), false, false, subjects("klima", "it")),
                new References(
                        Set.of(new PartyId("5428")),
                        Set.of(new BodyId("rep")),
                        decisions,
                        texts,
                        true,
                        true,
                        subjects("klima", "ukjent")));
    }

    @Test
    void what_is_referred_to_is_found_and_nothing_else() {
        store(() -> on().registers().put(Register.of(region())));
        wanted().forEach(wanted -> {
            Portfolio found = read(() -> on().registers().of(wanted));
            Portfolio only = region().only(wanted);
            assertThat(found.organisations()).containsExactlyInAnyOrderElementsOf(only.organisations());
            assertThat(found.bodies()).as("%s", wanted).containsExactlyInAnyOrderElementsOf(only.bodies());
            assertThat(found.decisions()).as("%s", wanted).containsExactlyInAnyOrderElementsOf(only.decisions());
            assertThat(found.agreements()).containsExactlyInAnyOrderElementsOf(only.agreements());
        });
        References debated = new References(
                Set.of(), Set.of(), Set.of(), Set.of(PortfolioSamples.text().version()), true, false, Set.of());
        assertThat(region().only(debated).decisions())
                .extracting(one -> one.id().value())
                .containsExactly("v2", "v3");
        assertThat(region().only(debated).bodies())
                .extracting(one -> one.id().value())
                .containsExactly("ks", "rep");
        References about = new References(Set.of(), Set.of(), Set.of(), Set.of(), false, false, subjects("it"));
        assertThat(region().only(about).decisions())
                .extracting(one -> one.id().value())
                .containsExactly("v5", "v7");
    }

    @Test
    void nothing_is_registered_in_an_empty_store() {
        assertThat(read(on().registers()::all)).isEqualTo(of());
        store(() -> on().registers().put(of()));
        assertThat(read(on().registers()::all)).isEqualTo(of());
    }
}
