package no.samspill.testkit;

import static no.samspill.testkit.RegistersSample.organisation;
import static no.samspill.testkit.RegistersSample.region;
import static no.samspill.testkit.RegistersSample.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.domain.registers.Stamp;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Registers} does. */
public abstract class RegistersContract extends PortContract {

    private static final LocalDate DATE = RegistersSample.DATE;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Authorship KARI = new Authorship(NOON, "kari", Optional.empty());
    private static final Authorship OLA =
            new Authorship(NOON.plusMillis(1), "ola", Optional.of("Navnet var skrevet feil"), true);
    private static final RegisterKey EN = key("1");
    private static final RegisterKey TO = key("2");

    private static RegisterKey key(String id) {
        return new RegisterKey(ItemKind.ORGANISATION, id);
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
                        List.of(RegistersSample.PROCEDURE),
                        List.of()),
                List.of(PortfolioSamples.evaluation()));
    }

    @Test
    void everything_comes_back_as_it_was_put() {
        store(() -> on().registers().put(one(), PortfolioSamples.by()));
        assertThat(read(on().registers()::all)).isEqualTo(one());
    }

    @Test
    void what_has_the_same_id_is_replaced_where_it_stands() {
        store(() -> on().registers().put(of(organisation("2", "To"), organisation("1", "En")), PortfolioSamples.by()));
        store(() ->
                on().registers().put(of(organisation("2", "Nye To"), organisation("3", "Tre")), PortfolioSamples.by()));
        assertThat(read(on().registers()::all))
                .isEqualTo(of(organisation("2", "Nye To"), organisation("1", "En"), organisation("3", "Tre")));
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
        store(() -> on().registers().put(Register.of(region()), PortfolioSamples.by()));
        wanted().forEach(wanted -> {
            Portfolio found = read(() -> on().registers().of(wanted));
            Portfolio only = region().only(wanted);
            assertThat(found.organisations()).containsExactlyInAnyOrderElementsOf(only.organisations());
            assertThat(found.bodies()).as("%s", wanted).containsExactlyInAnyOrderElementsOf(only.bodies());
            assertThat(found.decisions()).as("%s", wanted).containsExactlyInAnyOrderElementsOf(only.decisions());
            assertThat(found.agreements()).containsExactlyInAnyOrderElementsOf(only.agreements());
            assertThat(found.procedures()).as("whatever is referred to").containsExactly(RegistersSample.PROCEDURE);
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
        store(() -> on().registers().put(of(), PortfolioSamples.by()));
        assertThat(read(on().registers()::all)).isEqualTo(of());
        assertThat(read(on().registers()::stamps)).isEmpty();
        assertThat(read(on().registers()::last)).isZero();
    }

    private static Revision revision(Stamp stamp, Authorship by, Organisation content) {
        return new Revision(stamp, Optional.of(by), Optional.of(content));
    }

    private List<Revision> revisions(RegisterKey... keys) {
        return read(() -> on().registers().revisions(Set.of(keys)));
    }

    @Test
    void each_change_is_one_more_revision_and_what_is_as_it_was_is_none() {
        store(() -> on().registers().put(of(organisation("1", "En"), organisation("2", "To")), KARI));
        store(() -> on().registers().put(of(organisation("1", "Enn"), organisation("2", "To")), OLA));

        assertThat(revisions(EN, TO))
                .containsExactly(
                        revision(new Stamp(EN, 1, 1), KARI, organisation("1", "En")),
                        revision(new Stamp(TO, 1, 2), KARI, organisation("2", "To")),
                        revision(new Stamp(EN, 2, 3), OLA, organisation("1", "Enn")));
        assertThat(revisions(TO)).hasSize(1);
        assertThat(read(on().registers()::stamps))
                .containsExactly(new Stamp(EN, 1, 1), new Stamp(TO, 1, 2), new Stamp(EN, 2, 3));
        assertThat(read(on().registers()::last)).isEqualTo(3);
    }

    @Test
    void what_is_put_beside_is_a_revision_and_what_is_registered_one_more_after_it() {
        store(() -> on().registers().put(of(organisation("1", "En")), KARI));
        store(() -> on().registers().putBeside(of(organisation("1", "Enn")), OLA));

        assertThat(revisions(EN))
                .containsExactly(
                        revision(new Stamp(EN, 1, 1), KARI, organisation("1", "En")),
                        revision(new Stamp(EN, 2, 2), OLA, organisation("1", "Enn")),
                        revision(new Stamp(EN, 3, 3), KARI, organisation("1", "En")));
        assertThat(read(on().registers()::all)).isEqualTo(of(organisation("1", "En")));
    }

    @Test
    void what_is_withdrawn_is_registered_no_more_and_its_revisions_are_kept() {
        store(() -> on().registers().put(of(organisation("1", "En"), organisation("2", "To")), KARI));
        store(() -> on().registers().withdraw(EN, OLA));

        assertThat(read(on().registers()::all)).isEqualTo(of(organisation("2", "To")));
        assertThat(revisions(EN))
                .containsExactly(
                        revision(new Stamp(EN, 1, 1), KARI, organisation("1", "En")),
                        new Revision(new Stamp(EN, 2, 3), Optional.of(OLA), Optional.empty()));
    }

    @Test
    void two_kinds_of_things_with_one_id_have_each_their_own() {
        Register evaluated = new Register(
                of(organisation("it-2020-halv", "En")).portfolio(), List.of(PortfolioSamples.evaluation()));
        store(() -> on().registers().put(evaluated, KARI));

        assertThat(revisions(key(PortfolioSamples.evaluation().id().value()))).hasSize(1);
        assertThat(revisions(new RegisterKey(ItemKind.BODY, "it-2020-halv"))).isEmpty();
        assertThat(revisions()).isEmpty();
    }
}
