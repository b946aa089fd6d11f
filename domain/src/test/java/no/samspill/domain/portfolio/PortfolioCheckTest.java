package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.portfolio.PortfolioFinding.*;
import static no.samspill.domain.portfolio.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Contribution;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.Part;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.WithdrawalSignalled;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a portfolio of one measure of which everything is known, when one thing is not. */
class PortfolioCheckTest {

    static Stream<Arguments> lacks() {
        return Stream.of(
                warned("responsible", MEASURE_WITHOUT_RESPONSIBLE),
                warned("kind", MEASURE_WITHOUT_KIND),
                warned("status", MEASURE_WITHOUT_STATUS),
                warned("followUp", MEASURE_WITHOUT_FOLLOW_UP),
                Arguments.of(
                        List.of("mandate"), List.of(warning(MEASURE_WITHOUT_MANDATE), warning(MEASURE_WITHOUT_END))),
                warned("grants", MEASURE_WITHOUT_COST),
                Arguments.of(List.of("body"), List.of()),
                Arguments.of(List.of("organisation"), List.of()),
                Arguments.of(List.of("body", "organisation"), List.of(warning(MEASURE_WITHOUT_ORGANISATION))));
    }

    private static Arguments warned(String field, PortfolioFinding code) {
        return Arguments.of(List.of(field), List.of(warning(code)));
    }

    private static Finding warning(PortfolioFinding code, String... facts) {
        return Finding.warning(Reason.at("/measures/brann", code, facts));
    }

    private static Finding note(PortfolioFinding code, String... facts) {
        return Finding.note(Reason.at("/measures/brann", code, facts));
    }

    private static Finding unknown(String field, String id) {
        return Finding.error(Reason.at("/measures/brann", UNKNOWN_REFERENCE, field, id));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void what_nobody_has_said_is_found(List<String> missing, List<Finding> expected) {
        assertThat(findings(started(profileBut(missing.toArray(String[]::new)))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void nothing_is_found_when_all_is_known() {
        assertThat(findings(started(profileBut()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_that_does_not_run_needs_no_mandate_and_one_that_has_ended_nothing(Phase phase) {
        List<PortfolioFinding> running =
                List.of(MEASURE_WITHOUT_MANDATE, MEASURE_WITHOUT_COST, MEASURE_WITHOUT_END, MEASURE_WITHOUT_DECISION);
        Measure bare = measure(new Registered(
                phase,
                no.samspill.domain.lifecycle.Samples.profile("Brann"),
                participants("5059", "5055", "5061"),
                Optional.empty(),
                "Registeret"));

        List<Finding> found = findings(bare).stream()
                .filter(one -> one.reason().pointer().startsWith("/measures"))
                .toList();

        assertThat(found.stream().map(one -> one.reason().code()).filter(running::contains))
                .hasSize(phase.isRunning() ? running.size() : 0);
        assertThat(found.isEmpty()).isEqualTo(phase.isEnded());
    }

    static Stream<Arguments> ends() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        return Stream.of(
                Arguments.of(Optional.of(day), Optional.empty(), 0),
                Arguments.of(Optional.empty(), Optional.of("Når det er ferdig"), 0),
                Arguments.of(Optional.empty(), Optional.empty(), 1));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_mandate_says_when_it_is_evaluated_or_what_ends_it(
            Optional<LocalDate> evaluation, Optional<String> end, int found) {
        Mandate mandate = mandate(evaluation, end);

        assertThat(findings(started(profile(List.of(), mandate, List.of()))))
                .containsExactlyElementsOf(List.of(warning(MEASURE_WITHOUT_END)).subList(0, found));
    }

    @Test
    void a_measure_that_was_taken_in_from_a_register_has_no_known_decision() {
        Measure registered = measure(new Registered(
                Phase.ACTIVE, profileBut(), participants("5059", "5055", "5061"), Optional.empty(), "Registeret"));

        assertThat(findings(registered)).containsExactly(note(MEASURE_WITHOUT_DECISION));
    }

    @Test
    void parts_have_a_status_and_participants() {
        assertThat(findings(started(parts(Optional.empty(), "5059"))))
                .containsExactly(warning(PART_WITHOUT_STATUS, "Del"));
        assertThat(findings(started(parts(Optional.of("God")))))
                .containsExactly(warning(PART_WITHOUT_PARTICIPANTS, "Del"));
        assertThat(findings(started(parts(Optional.of("God"), "5059")))).isEmpty();
    }

    @Test
    void participants_are_known_enough_and_of_the_region() {
        assertThat(findings(started(profileBut(), participants("5059", "5055"))))
                .containsExactly(note(NOT_ALL_OF_REGION, "Rindal"));
        assertThat(findings(started(profileBut(), participants("5059"))))
                .containsExactly(warning(TOO_FEW_TAKE_PART), note(NOT_ALL_OF_REGION, "Heim, Rindal"));
        assertThat(findings(started(profileBut(), participants("5059", "5055", "5061", "ntnu"))))
                .containsExactly(note(TAKES_PART_FROM_OUTSIDE, "NTNU"));
        assertThat(findings(started(profileBut(), participants("5059", "5055", "5061", "regionrad"))))
                .isEmpty();
        assertThat(findings(started(profileBut(), List.of()))).containsExactly(warning(MEASURE_WITHOUT_PARTICIPANTS));
        assertThat(findings(started(parts(Optional.of("God"), "5059"), List.of())))
                .isEmpty();
    }

    private static Profile parts(Optional<String> status, String... participants) {
        return profile(
                List.of(),
                mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                List.of(new Part("Del", participants(participants), status)));
    }

    @Test
    void those_who_may_leave_or_will_are_found_until_they_have() {
        PartyId heim = new PartyId("5055");
        Act signalled = new WithdrawalSignalled(heim, "Avisen");
        Act noticed = new NoticeReceived(heim, DATE.plusDays(10));

        assertThat(findings(started(profileBut(), signalled))).containsExactly(warning(WITHDRAWAL_SIGNALLED, "5055"));
        assertThat(findings(started(profileBut(), noticed)))
                .containsExactly(warning(NOTICE_RUNNING, "5055", "2020-03-06"));
        assertThat(findings(started(profileBut(), signalled, noticed)))
                .containsExactly(warning(WITHDRAWAL_SIGNALLED, "5055"), warning(NOTICE_RUNNING, "5055", "2020-03-06"));
        assertThat(findings(started(profileBut(), signalled, noticed, new PartyWithdrew(heim))))
                .containsExactly(note(NOT_ALL_OF_REGION, "Heim"));
    }

    @Test
    void what_is_due_is_overdue_the_day_after() {
        Portfolio held = portfolio(
                started(profileBut(), new PutOnHold(new DecisionId("kdu-1"), "Venter", DATE.plusDays(10), "Heim")));

        assertThat(findings(held, DATE.plusDays(10))).isEmpty();
        assertThat(findings(held, DATE.plusDays(11)))
                .containsExactly(Finding.error(Reason.at("/measures/brann", OVERDUE, "ON_HOLD", "2020-03-06")));
    }

    @Test
    void what_is_referred_to_is_registered() {
        Portfolio all = portfolio(started(parts(Optional.of("God"), "5059")));
        Portfolio none =
                new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), all.measures());

        assertThat(findings(none, DATE))
                .containsExactly(
                        unknown("strategy", "beredskap"),
                        unknown("body", "kdu"),
                        unknown("mandate.commissioner", "kdu"),
                        unknown("party", "5059"),
                        unknown("party", "5055"),
                        unknown("party", "5061"));
        assertThat(findings(started(parts(Optional.of("God"), "borte")))).containsExactly(unknown("party", "borte"));
    }

    @Test
    void the_text_it_rests_on_and_those_who_put_something_in_are_registered() {
        Measure measure = measure(new Registered(
                Phase.ACTIVE,
                contributed(profileBut(), "5059", "borte"),
                participants("5059", "5055", "5061"),
                Optional.of(new TextVersion(new TextId("avtale"), 2)),
                "Registeret"));

        assertThat(findings(measure))
                .containsExactly(
                        note(MEASURE_WITHOUT_DECISION),
                        unknown("contributions.party", "borte"),
                        unknown("text", new TextVersion(new TextId("avtale"), 2).toString()));
    }

    private static Profile contributed(Profile of, String... parties) {
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
                of.host(),
                of.body(),
                of.organisation(),
                of.status(),
                of.followUp(),
                of.parts(),
                of.grants(),
                Stream.of(parties)
                        .map(party -> new Contribution(new PartyId(party), Optional.empty(), Optional.of(10)))
                        .toList(),
                of.mandate());
    }

    @Test
    void bodies_meetings_and_texts_refer_to_what_is_registered() {
        Portfolio of = portfolio();
        Body group = new Body(
                new BodyId("gruppe"),
                "Gruppe",
                BodyKind.STEERING_GROUP,
                Optional.empty(),
                Optional.of(new PartyId("borte")),
                Optional.of(new BodyId("kdo")),
                Optional.empty());
        Meeting meeting = new Meeting(
                new MeetingId("mote"), List.of(group.id(), new BodyId("nettverk")), DATE, Optional.empty(), true, true);
        Portfolio all = new Portfolio(
                of.organisations(),
                List.of(group),
                List.of(meeting),
                List.of(),
                List.of(),
                List.of(no.samspill.domain.followup.Samples.text(LegalForm.NO_FORM)),
                List.of());

        assertThat(findings(all, DATE))
                .contains(
                        at("/bodies/gruppe", "reportsTo", "kdo"),
                        at("/bodies/gruppe", "organisation", "borte"),
                        at("/meetings/mote", "bodies", "nettverk"));
        Portfolio none =
                new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), all.agreements(), List.of());
        assertThat(findings(none, DATE))
                .containsExactly(
                        at("/agreements/it-avtale", "parties", "5055"), at("/agreements/it-avtale", "parties", "5059"));
    }

    private static Finding at(String pointer, String field, String id) {
        return Finding.error(Reason.at(pointer, UNKNOWN_REFERENCE, field, id));
    }

    @ParameterizedTest
    @CsvSource({"PARTICIPANT,true", "HOST,true", "ASSOCIATED,true", "OBSERVER,false", "FUNDER,false"})
    void those_who_watch_or_only_pay_do_not_take_part(Role role, boolean takesPart) {
        List<Participant> two = List.of(
                new Participant(new PartyId("5059"), Role.PARTICIPANT), new Participant(new PartyId("5055"), role));
        List<Participant> one = List.of(new Participant(new PartyId("5059"), role));

        assertThat(findings(started(profileBut(), two)))
                .isEqualTo(
                        takesPart
                                ? List.of(note(NOT_ALL_OF_REGION, "Rindal"))
                                : List.of(warning(TOO_FEW_TAKE_PART), note(NOT_ALL_OF_REGION, "Heim, Rindal")));
        assertThat(findings(started(profileBut(), one)).contains(warning(MEASURE_WITHOUT_PARTICIPANTS)))
                .isEqualTo(!takesPart);
        Profile parts = profile(
                List.of(),
                mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                List.of(new Part("Del", one, Optional.of("God"))));
        assertThat(findings(started(parts)).contains(warning(PART_WITHOUT_PARTICIPANTS, "Del")))
                .isEqualTo(!takesPart);
        assertThat(findings(started(parts, List.of())).contains(warning(MEASURE_WITHOUT_PARTICIPANTS)))
                .isEqualTo(!takesPart);
    }

    @Test
    void one_from_outside_who_only_watches_is_not_said_to_take_part() {
        List<Participant> all = new ArrayList<>(participants("5059", "5055", "5061"));
        all.add(new Participant(new PartyId("ntnu"), Role.OBSERVER));

        assertThat(findings(started(profileBut(), all))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_strategy_is_served_by_measures_that_have_not_ended(Phase phase) {
        Measure measure = measure(
                new Registered(phase, profileBut(), participants("5059", "5055"), Optional.empty(), "Registeret"));

        assertThat(findings(measure)
                        .contains(Finding.warning(Reason.at("/strategies/beredskap", STRATEGY_WITHOUT_MEASURES))))
                .isEqualTo(phase.isEnded());
    }
}
