package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.lifecycle.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.Resumed;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.PublicMeasure.PublicDecision;
import no.samspill.domain.portfolio.PublicMeasure.PublicParty;
import org.junit.jupiter.api.Test;

class PublicMeasureTest {

    private static final LocalDate HELD = DATE.plusYears(1);
    private static final Measure IT = new Measure(
            new MeasureId("it"),
            List.of(
                    new Entry(1, DATE, registered("IT", Phase.ACTIVE, "5424", "5425")),
                    new Entry(
                            2,
                            HELD,
                            new PutOnHold(Optional.of(new DecisionId("vent")), "Penger", HELD.plusDays(9), "5424"))));

    private static Decision decision(String id, String body, LocalDate date) {
        return new Decision(
                new DecisionId(id),
                new BodyId(body),
                date,
                Optional.of("12/21"),
                List.of(),
                "Hemmelig ordlyd",
                Outcome.ADOPTED,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static final Portfolio REGISTERS = new Portfolio(
            List.of(
                    new Organisation(new PartyId("5424"), "Lyngen", OrganisationKind.MUNICIPALITY),
                    new Organisation(new PartyId("5426"), "Kåfjord", OrganisationKind.MUNICIPALITY)),
            List.of(new Body(
                    new BodyId("kdu"),
                    "Utvalget",
                    BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            List.of(),
            List.of(),
            List.of(decision("annet", "kdu", HELD), decision("vent", "kdu", HELD), decision("ut", "radet", DATE)),
            List.of(),
            List.of());

    @Test
    void it_has_the_names_of_those_who_are_in_it_and_the_decisions_it_rests_on() {
        PublicMeasure shown = PublicMeasure.of(IT, HELD, REGISTERS).orElseThrow();
        assertThat(shown.title()).isEqualTo("IT");
        assertThat(shown.phase()).isEqualTo(Phase.ON_HOLD);
        assertThat(shown.since()).isEqualTo(HELD);
        assertThat(shown.parties())
                .containsExactly(
                        new PublicParty("Lyngen", Role.PARTICIPANT, PartyPhase.ACTIVE),
                        new PublicParty("5425", Role.PARTICIPANT, PartyPhase.ACTIVE));
        assertThat(shown.decisions())
                .containsExactly(new PublicDecision(HELD, "Utvalget", Optional.of("12/21"), Outcome.ADOPTED));
        assertThat(shown.toString()).doesNotContain("Hemmelig", "Penger");
    }

    @Test
    void it_is_as_it_was_on_the_day_and_not_there_before_it_began() {
        PublicMeasure shown = PublicMeasure.of(IT, HELD.minusDays(1), REGISTERS).orElseThrow();
        assertThat(shown.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(shown.decisions()).isEmpty();
        assertThat(PublicMeasure.of(IT, DATE.minusDays(1), REGISTERS)).isEmpty();
    }

    @Test
    void decisions_stand_oldest_first_and_a_body_nobody_has_registered_by_its_id() {
        Measure resumed = new Measure(
                IT.id(),
                Stream.concat(
                                IT.acts().stream(),
                                Stream.of(new Entry(
                                        3, HELD.plusDays(1), new Resumed(Optional.of(new DecisionId("ut")), "Videre"))))
                        .toList());
        assertThat(PublicMeasure.of(resumed, HELD.plusDays(1), REGISTERS)
                        .orElseThrow()
                        .decisions())
                .extracting(PublicDecision::body)
                .containsExactly("radet", "Utvalget");
    }

    @Test
    void decisions_of_one_day_stand_by_their_ids() {
        Measure both = new Measure(
                IT.id(),
                Stream.concat(
                                IT.acts().stream(),
                                Stream.of(new Entry(
                                        3, HELD, new Resumed(Optional.of(new DecisionId("annet")), "Videre"))))
                        .toList());
        Portfolio registers = new Portfolio(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(decision("vent", "utvalget", HELD), decision("annet", "radet", HELD)),
                List.of(),
                List.of());

        assertThat(PublicMeasure.of(both, HELD, registers).orElseThrow().decisions())
                .extracting(PublicDecision::body)
                .containsExactly("radet", "utvalget");
    }

    @Test
    void one_that_has_withdrawn_is_not_shown() {
        PartyId kafjord = new PartyId("5426");
        Measure left = new Measure(
                IT.id(),
                List.of(
                        new Entry(1, DATE, registered("IT", Phase.ACTIVE, "5424", "5426")),
                        new Entry(2, DATE, new NoticeReceived(kafjord, HELD)),
                        new Entry(3, HELD, new PartyWithdrew(kafjord))));

        assertThat(PublicMeasure.of(left, DATE, REGISTERS).orElseThrow().parties())
                .extracting(PublicParty::name)
                .containsExactly("Lyngen", "Kåfjord");
        assertThat(PublicMeasure.of(left, HELD, REGISTERS).orElseThrow().parties())
                .extracting(PublicParty::name)
                .containsExactly("Lyngen");
    }

    @Test
    void in_a_list_it_is_a_line_with_the_same_names() {
        MeasureSummary summary = MeasureSummary.of(IT.id(), IT.standing().orElseThrow());
        PublicSummary line = PublicSummary.of(summary, REGISTERS);
        assertThat(line.parties()).containsExactly("Lyngen", "5425");
        assertThat(line.title()).isEqualTo("IT");
        assertThat(line.since()).isEqualTo(HELD);
        assertThat(line.host()).isEmpty();
    }
}
