package no.samspill.domain.followup;

import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.elected;
import static no.samspill.domain.governance.Samples.electing;
import static no.samspill.domain.governance.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.ElectionRule;
import no.samspill.domain.governance.FollowUp;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Post;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import org.junit.jupiter.api.Test;

class YearCalendarTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void it_holds_everything_in_the_portfolio_that_has_a_day_and_the_annual_wheel() {
        List<Event> wheel = new AnnualWheel(portfolio(), Samples.LAW).in(Period.year(2026));
        List<Event> all = new YearCalendar(portfolio(), List.of(), Samples.LAW).in(Period.year(2026));

        assertThat(all).containsAll(wheel).isSortedAccordingTo(Event.ORDER);
        assertThat(all.stream().filter(one -> !wheel.contains(one)))
                .containsExactly(
                        Event.of(
                                EventCode.PARTY_LEAVES, day(1, 1), "/measures/it/parties/5055", "IT-samarbeid", "5055"),
                        Event.of(EventCode.TERM_ENDS, day(2, 28), "/bodies/kdu", "KDU", "Leder Ledersen"),
                        Event.of(EventCode.MEETING, day(3, 3), "/meetings/kdu-1", "KDU, ukjent", "Orkanger"),
                        Event.of(EventCode.TASK_DUE, day(4, 4), "/decisions/kdu-2025-01-01/followUps/1", "Svar", ""),
                        Event.of(EventCode.RESUME_DUE, day(6, 1), "/measures/it", "IT-samarbeid"),
                        Event.of(EventCode.AGREEMENT_ENDS, END, "/agreements/it-avtale", "Avtale om IT"),
                        Event.of(EventCode.STRATEGY_ENDS, END, "/strategies/digital", "Digitalisering"));
    }

    @Test
    void what_happens_once_keeps_its_name_when_it_is_moved_and_the_rest_differs_by_day() {
        assertThat(Event.of(EventCode.MEETING, day(3, 3), "/meetings/kdu-1").id())
                .isEqualTo(Event.of(EventCode.MEETING, day(4, 3), "/meetings/kdu-1")
                        .id());
        assertThat(new YearCalendar(portfolio(), List.of(), Samples.LAW)
                        .in(new Period(LocalDate.of(2025, 1, 1), END)).stream().map(Event::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_has_nothing_of_other_years() {
        assertThat(new YearCalendar(portfolio(), List.of(), Samples.LAW).in(Period.year(2027)))
                .isEqualTo(new AnnualWheel(portfolio(), Samples.LAW).in(Period.year(2027)))
                .isNotEmpty();
    }

    @Test
    void a_party_that_has_left_leaves_no_more_and_a_mandate_is_evaluated() {
        Profile of = Samples.profile();
        Profile mandated = new Profile(
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
                of.contributions(),
                Optional.of(new Mandate(
                        Samples.NETWORK,
                        "Én plattform",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(day(5, 5)),
                        Optional.empty())),
                Optional.empty());
        Measure measure = measure(
                "2025-06-30",
                new Samples.On("2025-07-01", new Described(mandated)),
                new Samples.On("2025-07-01", new NoticeReceived(new PartyId("5055"), day(1, 1))),
                new Samples.On("2026-01-01", new PartyWithdrew(new PartyId("5055"))));

        assertThat(new YearCalendar(Samples.portfolio(measure), List.of(), Samples.LAW)
                        .in(Period.year(2026)).stream()
                                .filter(one -> one.pointer().startsWith("/measures")
                                        && one.code() != EventCode.EVALUATION_DUE))
                .containsExactly(Event.of(EventCode.MANDATE_EVALUATION_DUE, day(5, 5), "/measures/it", "IT-samarbeid"));
    }

    @Test
    void of_bodies_under_one_id_the_first_is_named() {
        Body one = body(Optional.empty());
        Body other = new Body(
                one.id(), "Annet", one.kind(), one.authority(), one.organisation(), one.reportsTo(), one.purpose());
        Meeting meeting = new Meeting(new MeetingId("kdu-1"), List.of(one.id()), END, Optional.empty(), false, true);
        Portfolio portfolio = new Portfolio(
                List.of(), List.of(one, other), List.of(meeting), List.of(), List.of(), List.of(), List.of());

        assertThat(new YearCalendar(portfolio, List.of(), Samples.LAW).in(Period.year(2026)))
                .contains(Event.of(EventCode.MEETING, END, "/meetings/kdu-1", "KDU", ""));
    }

    @Test
    void an_agreement_whose_costs_are_shared_is_invoiced_each_half_year_it_lasts() {
        PartyId heim = new PartyId("5055");
        CostAgreement agreement = new CostAgreement(
                new CostAgreementId("veileder"),
                "Veileder",
                new OpenPeriod(day(7, 1), Optional.of(LocalDate.of(2027, 6, 30))),
                heim,
                List.of(),
                1);
        List<Event> events = new YearCalendar(Samples.EMPTY, List.of(agreement), Samples.LAW)
                .in(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31)));

        assertThat(events.stream().filter(one -> one.code() == EventCode.INVOICE_DUE))
                .containsExactly(
                        Event.of(
                                EventCode.INVOICE_DUE,
                                END,
                                "/costAgreements/veileder",
                                "Veileder",
                                "SECOND_HALF",
                                "2026"),
                        Event.of(
                                EventCode.INVOICE_DUE,
                                LocalDate.of(2027, 6, 30),
                                "/costAgreements/veileder",
                                "Veileder",
                                "FIRST_HALF",
                                "2027"));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Portfolio portfolio() {
        Body kdu = body(
                Optional.of(electing(articles(), new ElectionRule(2, List.of(), Optional.empty()))),
                post(Post.Role.LEADER, elected("Leder Ledersen", "2024-03-01")));
        Meeting meeting = new Meeting(
                new MeetingId("kdu-1"),
                List.of(kdu.id(), new no.samspill.domain.governance.BodyId("ukjent")),
                day(3, 3),
                Optional.of("Orkanger"),
                false,
                true);
        Optional<OpenPeriod> until = Optional.of(new OpenPeriod(LocalDate.of(2022, 1, 1), Optional.of(END)));
        Strategy strategy = new Strategy(
                Samples.STRATEGY,
                "Digitalisering",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                until,
                Optional.empty());
        PutOnHold hold = new PutOnHold(Optional.of(new DecisionId("kdu-2")), "Venter", day(6, 1), "Heim");
        Measure measure = measure(
                "2025-06-30",
                new Samples.On("2025-07-01", new NoticeReceived(new PartyId("5055"), day(1, 1))),
                new Samples.On("2025-07-02", hold));
        return new Portfolio(
                List.of(),
                List.of(kdu),
                List.of(meeting),
                List.of(strategy),
                List.of(decision()),
                List.of(Samples.text(LegalForm.NO_FORM, until, Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(measure));
    }

    private static Decision decision() {
        Decision bare = no.samspill.domain.governance.Samples.decision("kdu", "2025-01-01", Outcome.ADOPTED);
        return DecisionVariant.of(bare)
                .with(Stream.of(Optional.of(day(1, 2)), Optional.<LocalDate>empty())
                        .map(done -> new FollowUp("Svar", Optional.empty(), day(4, 4), done))
                        .toList())
                .decision();
    }
}
