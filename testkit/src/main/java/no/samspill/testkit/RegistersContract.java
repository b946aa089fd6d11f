package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.Outcome;
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
                                "Vedtatt",
                                Outcome.ADOPTED,
                                Optional.empty(),
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

    @Test
    void nothing_is_registered_in_an_empty_store() {
        assertThat(read(on().registers()::all)).isEqualTo(of());
        store(() -> on().registers().put(of()));
        assertThat(read(on().registers()::all)).isEqualTo(of());
    }
}
