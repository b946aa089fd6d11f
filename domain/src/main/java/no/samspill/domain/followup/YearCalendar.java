package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.calendar.HalfYear;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.CompanyMeetingCheck;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.FollowUp;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Terms;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.portfolio.Portfolio;

/**
 * Kalender: the annual wheel, and everything in the portfolio that has a day of its own: meetings, terms that end, agreements
 * and strategies that expire, what is to be taken up again, parties that leave, what decisions ask for.
 *
 * <p>Example: an agreement until 31 December 2026 ends on that day in the calendar of 2026, and in no other.
 *
 * @param costAgreements the agreements whose costs are shared and invoiced
 * @param statutes the law, dated
 */
public record YearCalendar(Portfolio portfolio, List<CostAgreement> costAgreements, Statutes statutes) {

    public YearCalendar {
        costAgreements = List.copyOf(costAgreements);
    }

    /** Everything in the period, by day, as it stands at the end of the period as far as is known. */
    public List<Event> in(Period period) {
        List<Event> events = new ArrayList<>(new AnnualWheel(portfolio, statutes).in(period));
        Stream.of(
                        portfolio.meetings().stream().map(this::ofMeeting),
                        portfolio.meetings().stream().flatMap(this::ofCall),
                        portfolio.bodies().stream().flatMap(body -> ofTerms(body, period)),
                        portfolio.decisions().stream().flatMap(YearCalendar::ofDecision),
                        costAgreements.stream().flatMap(agreement -> ofInvoices(agreement, period)),
                        portfolio.strategies().stream()
                                .flatMap(strategy -> strategy.period().flatMap(OpenPeriod::to).stream()
                                        .map(last -> Event.of(
                                                EventCode.STRATEGY_ENDS,
                                                last,
                                                "/strategies/" + strategy.id(),
                                                strategy.title()))),
                        Running.on(portfolio, period.to()).stream().flatMap(this::ofMeasure))
                .flatMap(each -> each)
                .filter(event -> period.contains(event.date()))
                .distinct()
                .forEach(events::add);
        return events.stream().sorted(Event.ORDER).toList();
    }

    private Event ofMeeting(Meeting meeting) {
        Map<BodyId, String> names =
                portfolio.bodies().stream().collect(Collectors.toMap(Body::id, Body::name, (first, same) -> first));
        return Event.of(
                EventCode.MEETING,
                meeting.date(),
                "/meetings/" + meeting.id(),
                meeting.bodies().stream()
                        .map(id -> names.getOrDefault(id, id.value()))
                        .collect(Collectors.joining(", ")),
                meeting.place().orElse(""));
    }

    /** The last day to call those the law gives a time to prepare, until they are called or have met. */
    private Stream<Event> ofCall(Meeting meeting) {
        return portfolio.bodies().stream()
                .filter(body -> meeting.bodies().contains(body.id()) && !meeting.held())
                .filter(body -> meeting.called().isEmpty())
                .flatMap(body -> CompanyMeetingCheck.callBy(body, meeting, statutes).stream()
                        .map(day -> new Event(
                                EventCode.MEETING_CALL_DUE,
                                day,
                                "/meetings/" + meeting.id(),
                                List.of(body.name(), meeting.date().toString()),
                                statutes.reference(Provision.COMPANY_MEETING_CALLED, meeting.date()))));
    }

    private Stream<Event> ofTerms(Body body, Period period) {
        Terms terms = new Terms(body, statutes);
        return body.existsOn(period.from())
                ? terms.endsOn(period.from()).stream()
                        .map(end -> new Event(
                                EventCode.TERM_ENDS,
                                end.day(),
                                "/bodies/" + body.id(),
                                List.of(body.name(), String.join(", ", end.names())),
                                terms.basis(period.from())))
                : Stream.of();
    }

    private static Stream<Event> ofDecision(Decision decision) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < decision.followUps().size(); i++) {
            FollowUp one = decision.followUps().get(i);
            if (one.done().isEmpty()) {
                events.add(Event.of(
                        EventCode.TASK_DUE,
                        one.due(),
                        "/decisions/" + decision.id() + "/followUps/" + i,
                        one.what(),
                        one.owner().orElse("")));
            }
        }
        return events.stream();
    }

    /** The last day of each half-year in which the agreement holds: our own days; no agreement is asked for its own. */
    private static Stream<Event> ofInvoices(CostAgreement agreement, Period period) {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .boxed()
                .flatMap(year -> Stream.of(HalfYear.values())
                        .filter(half -> agreement.term().within(half.of(year)).isPresent())
                        .map(half -> Event.of(
                                EventCode.INVOICE_DUE,
                                half.of(year).to(),
                                "/costAgreements/" + agreement.id(),
                                agreement.title(),
                                half.name() + "_HALF",
                                Integer.toString(year))));
    }

    private Stream<Event> ofMeasure(Running one) {
        return Stream.of(
                        one.text().stream()
                                .flatMap(text -> text.term().flatMap(OpenPeriod::to).stream()
                                        .map(last -> Event.of(
                                                EventCode.AGREEMENT_ENDS,
                                                last,
                                                "/agreements/" + text.version().text(),
                                                text.title()))),
                        ofDue(one).stream(),
                        one.standing().profile().mandate().flatMap(Mandate::evaluation).stream()
                                .map(day ->
                                        Event.of(EventCode.MANDATE_EVALUATION_DUE, day, one.pointer(), one.title())),
                        one.standing().parties().stream()
                                .filter(party -> party.phase() == PartyPhase.NOTICE_GIVEN)
                                .flatMap(party -> party.until().stream()
                                        .map(day -> Event.of(
                                                EventCode.PARTY_LEAVES,
                                                day,
                                                one.pointer() + "/parties/" + party.party(),
                                                one.title(),
                                                portfolio.name(party.party())))))
                .flatMap(each -> each);
    }

    private static Optional<Event> ofDue(Running one) {
        EventCode code = one.standing().phase() == Phase.ON_HOLD ? EventCode.RESUME_DUE : EventCode.REEVALUATION_DUE;
        Optional<LocalDate> due = one.standing().due();
        return due.map(day -> Event.of(code, day, one.pointer(), one.title()));
    }
}
