package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.decisions;
import static no.samspill.domain.portfolio.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartyDeclined;
import no.samspill.domain.lifecycle.PartyInvited;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a portfolio, and how it is looked up, listed and referred to. */
class PortfolioContentsTest {

    private static final PartyId HEIM = new PartyId("5055");
    private static final AgreementText TEXT = no.samspill.domain.agreement.Samples.completeText(LegalForm.NO_FORM);
    private static final Decision DECISION = decisions().get(0);
    private static final Meeting MEETING =
            new Meeting(new MeetingId("mote"), List.of(), DATE, Optional.empty(), true, false);
    private static final Body BODY = new Body(
            new BodyId("annet"),
            "Et annet",
            BodyKind.NETWORK,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Portfolio one(Measure... measures) {
        return new Portfolio(
                List.of(new Organisation(HEIM, "Heim", OrganisationKind.MUNICIPALITY)),
                List.of(BODY),
                List.of(MEETING),
                List.of(strategyBut("annen", OpenPeriod.since(DATE))),
                List.of(DECISION),
                List.of(TEXT),
                List.of(measures));
    }

    @Test
    void everything_beside_the_measures_has_an_id() {
        assertThat(one(started(profileBut())).ids())
                .containsExactly("5055", "annet", "mote", "annen", DECISION.id().value(), "orkdal-oy/1");
    }

    @Test
    void an_act_is_held_against_what_stands_in_it_and_the_law() {
        Docket docket = one().docket(no.samspill.domain.agreement.Samples.LAW);

        assertThat(docket.organisations()).containsOnlyKeys(HEIM);
        assertThat(docket.bodies()).containsOnlyKeys(BODY.id()).containsValue(BODY);
        assertThat(docket.decisions()).containsOnlyKeys(DECISION.id()).containsValue(DECISION);
        assertThat(docket.texts()).containsOnlyKeys(TEXT.version()).containsValue(TEXT);
        assertThat(docket.law()).isEqualTo(no.samspill.domain.agreement.Samples.LAW);
    }

    @Test
    void other_measures_leave_the_rest_as_it_is() {
        Measure measure = started(profileBut());

        assertThat(one().with(List.of(measure))).isEqualTo(one(measure));
    }

    @Test
    void two_decisions_have_not_one_id() {
        Portfolio twice = new Portfolio(
                List.of(), List.of(), List.of(), List.of(), List.of(DECISION, DECISION), List.of(), List.of());

        assertThat(twice.refusals())
                .containsExactly(Reason.at(
                        "/decisions/1",
                        PortfolioRefusal.SAME_ID_TWICE,
                        DECISION.id().value()));
    }

    @Test
    void a_line_has_those_who_take_part_or_are_asked_to() {
        PartyId oppdal = new PartyId("5021");
        PartyId surnadal = new PartyId("1566");
        Measure measure = started(
                profileBut(),
                new PartyInvited(new Participant(oppdal, Role.PARTICIPANT)),
                new PartyInvited(new Participant(surnadal, Role.PARTICIPANT)),
                new PartyDeclined(surnadal, "Nei"),
                new NoticeReceived(HEIM, DATE),
                new PartyWithdrew(HEIM));

        assertThat(MeasureSummary.of(measure.id(), measure.standingOn(DATE).orElseThrow()))
                .isEqualTo(new MeasureSummary(
                        new MeasureId("brann"),
                        "Brann",
                        Phase.ACTIVE,
                        DATE,
                        Optional.of(MeasureKind.NETWORK),
                        Optional.of(LegalForm.NO_FORM),
                        Optional.of(new StrategyId("beredskap")),
                        Optional.of("Om responsible"),
                        Optional.of(new PartyId("5059")),
                        List.of(new PartyId("5059"), new PartyId("5061"), oppdal)));
    }

    @Test
    void others_than_those_referred_to_do_not_stand_in_for_them() {
        assertThat(findings(one(started(profileBut())), DATE))
                .contains(unknown("strategy", "beredskap"), unknown("body", "kdu"), unknown("party", "5059"))
                .doesNotContain(unknown("party", "5055"));
    }

    private static Finding unknown(String field, String id) {
        return Finding.error(Reason.at("/measures/brann", PortfolioFinding.UNKNOWN_REFERENCE, field, id));
    }

    @Test
    void a_part_of_nobody_gives_a_measure_no_participants() {
        Measure measure = started(
                profile(
                        List.of(),
                        mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                        List.of(new MeasurePart("Del", List.of(), Optional.of("God")))),
                List.of());

        assertThat(findings(measure))
                .extracting(one -> one.reason().code())
                .contains(PortfolioFinding.MEASURE_WITHOUT_PARTICIPANTS, PortfolioFinding.PART_WITHOUT_PARTICIPANTS);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE,true", "CLOSED,false"})
    void a_text_is_practised_only_while_its_measure_runs(Phase phase, boolean practised) {
        Measure measure = measure(new Registered(
                phase, profileBut(), participants("5059", "5055"), Optional.of(TEXT.version()), "Registeret"));
        AgreementText expired = no.samspill.domain.agreement.Draft.complete(LegalForm.NO_FORM)
                .until("2026-03-01")
                .text();
        Portfolio portfolio = new Portfolio(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(expired), List.of(measure));

        assertThat(new PortfolioCheck(portfolio, Map.of(), no.samspill.domain.agreement.Samples.LAW)
                        .findings(TODAY).stream()
                                .anyMatch(one -> one.reason().pointer().equals("/agreements/orkdal-oy/term/to")))
                .isEqualTo(practised);
    }
}
