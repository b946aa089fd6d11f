package no.samspill.domain.followup;

import static no.samspill.domain.followup.Samples.findings;
import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.portfolio;
import static no.samspill.domain.followup.Samples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.Amended;
import no.samspill.domain.lifecycle.Continued;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.OutsideFunding;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartySucceeded;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has happened to a measure that gives reason to ask whether it should go on: its grants and its host. */
class MeasureTriggersTest {

    private static final Set<FollowUpFinding> TRIGGERS = Set.of(
            FollowUpFinding.GOALS_REACHED,
            FollowUpFinding.GRANT_ENDED,
            FollowUpFinding.COST_ABOVE_FRAME,
            FollowUpFinding.HOST_CHANGED);
    private static final PartyId HEIM = new PartyId("5055");
    private static final PartyId ORKLAND = new PartyId("5059");

    private static List<Finding> triggers(String date, Portfolio portfolio, Evaluation... evaluations) {
        return findings(date, portfolio, evaluations).stream()
                .filter(one -> one.reason().code() instanceof FollowUpFinding code && TRIGGERS.contains(code))
                .toList();
    }

    private static Finding told(FollowUpFinding code, String... facts) {
        return Finding.warning(reason(code, facts));
    }

    private static Samples.On heldOn(String date) {
        return new Samples.On(
                date, new PutOnHold(Optional.of(new DecisionId("kdu-1")), "Venter", LocalDate.of(2027, 1, 1), "Heim"));
    }

    private static OutsideFunding grant(String source, OutsideFunding.State state, String year) {
        return new OutsideFunding(source, state, Optional.empty(), Optional.ofNullable(year));
    }

    private static Samples.On granted(OutsideFunding... grants) {
        return new Samples.On("2025-02-01", new Described(described(Optional.empty(), grants)));
    }

    private static Profile described(Optional<PartyId> host, OutsideFunding... grants) {
        Profile of = Samples.profile();
        return new Profile(
                of.title(),
                of.kind(),
                of.form(),
                of.strategy(),
                of.need(),
                of.goals(),
                of.responsible(),
                of.sponsor(),
                of.coordinator(),
                host,
                of.body(),
                of.organisation(),
                of.status(),
                of.followUp(),
                of.parts(),
                Arrays.asList(grants),
                of.contributions(),
                of.mandate(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-12-31, ",
        "2025, 2026-01-01, 2025",
        "2023–2025, 2026-01-01, 2025",
        "2023-25, 2025-12-31, ",
        "2023-25, 2026-01-01, 2025",
        "budsjettåret 2024 og 2025, 2026-01-01, 2025",
        "noen år, 2099-01-01, ",
        ", 2099-01-01, "
    })
    void a_grant_ends_with_the_last_of_its_years(String year, String date, String last) {
        Portfolio portfolio =
                portfolio(measure("2025-02-01", granted(grant("Staten", OutsideFunding.State.AWARDED, year))));

        assertThat(triggers(date, portfolio))
                .isEqualTo(last == null ? List.of() : List.of(told(FollowUpFinding.GRANT_ENDED, "Staten", last)));
    }

    @ParameterizedTest
    @CsvSource({
        "AWARDED, 2026, false",
        "DRAWN, 2026, false",
        "DRAWN, 2025, true",
        "APPLIED, 2025, false",
        "REFUSED, 2027, true"
    })
    void a_grant_has_ended_when_no_other_runs_or_may_come(OutsideFunding.State state, String year, boolean ended) {
        Portfolio portfolio = portfolio(measure(
                "2025-02-01",
                granted(grant("Staten", OutsideFunding.State.DRAWN, "2025"), grant("Fylket", state, year))));

        assertThat(triggers("2026-01-01", portfolio))
                .isEqualTo(ended ? List.of(told(FollowUpFinding.GRANT_ENDED, "Staten", "2025")) : List.of());
    }

    @Test
    void a_grant_that_has_ended_is_told_until_the_measure_has_been_decided_on() {
        Samples.On ended = granted(
                grant("Fylket", OutsideFunding.State.DRAWN, "2024"),
                grant("Staten", OutsideFunding.State.DRAWN, "2025"));

        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", ended, heldOn("2026-01-01")))))
                .isEmpty();
        assertThat(triggers("2026-03-01", portfolio(measure("2025-02-01", ended, heldOn("2025-12-31")))))
                .containsExactly(told(FollowUpFinding.GRANT_ENDED, "Staten", "2025"));
    }

    private static Samples.On hosted(String date, PartyId host) {
        return new Samples.On(date, new Described(described(Optional.of(host))));
    }

    @Test
    void a_change_of_host_is_told_until_the_parties_have_decided_anew() {
        Samples.On first = hosted("2025-02-02", HEIM);
        Samples.On second = hosted("2025-03-01", ORKLAND);
        Finding told = told(FollowUpFinding.HOST_CHANGED, "5055", "5059");

        assertThat(triggers("2025-04-01", portfolio(measure("2025-02-01", first))))
                .isEmpty();
        assertThat(triggers("2025-02-28", portfolio(measure("2025-02-01", first, second))))
                .isEmpty();
        assertThat(triggers("2025-03-01", portfolio(measure("2025-02-01", first, second))))
                .containsExactly(told);
        Samples.On gone = new Samples.On("2025-03-02", new Described(Samples.profile()));
        assertThat(triggers("2025-04-01", portfolio(measure("2025-02-01", first, gone, hosted("2025-03-03", HEIM)))))
                .isEmpty();
        Samples.On amended =
                new Samples.On("2025-03-20", new Amended(Samples.TEXT, LocalDate.of(2025, 4, 1), List.of(), List.of()));
        Samples.On continued = new Samples.On(
                "2025-03-20", new Continued(Optional.of(new DecisionId("kdu-1")), List.of(), LocalDate.of(2026, 1, 1)));
        Samples.On corrected = new Samples.On("2025-03-20", new Corrected(3, Optional.empty(), "Feil"));
        Stream.of(amended, continued, corrected)
                .forEach(after -> assertThat(
                                triggers("2025-04-01", portfolio(measure("2025-02-01", first, second, after))))
                        .isEmpty());
        assertThat(triggers("2025-04-01", portfolio(measure("2025-02-01", first, amendedOn("2025-02-20"), second))))
                .containsExactly(told);
    }

    private static Samples.On amendedOn(String date) {
        return new Samples.On(date, new Amended(Samples.TEXT, LocalDate.parse(date), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"RENUMBERED, 0", "MERGED, 1", "SPLIT, 1"})
    void a_host_that_is_renumbered_is_the_same_and_one_that_is_merged_is_not(PartySucceeded.Change change, int found) {
        Registered registered = new Registered(
                Phase.ACTIVE,
                Samples.profile(),
                List.of(new Participant(HEIM, Role.HOST), new Participant(ORKLAND, Role.PARTICIPANT)),
                Optional.empty(),
                "Registeret");
        Samples.On succeeded = new Samples.On("2025-03-01", new PartySucceeded(HEIM, new PartyId("5099"), change));
        Portfolio portfolio = portfolio(measure("2025-01-01", new Samples.On("2025-02-01", registered), succeeded));

        assertThat(triggers("2025-04-01", portfolio))
                .isEqualTo(List.of(told(FollowUpFinding.HOST_CHANGED, "5055", "5099"))
                        .subList(0, found));
    }
}
