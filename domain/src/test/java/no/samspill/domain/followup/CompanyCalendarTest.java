package no.samspill.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** The days of the council of representatives of a company. */
class CompanyCalendarTest {

    private static final BodyId COUNCIL = new BodyId("representantskapet");
    private static final LocalDate END = LocalDate.of(2026, 4, 30);

    @Test
    void the_representatives_of_a_company_are_called_four_weeks_before_they_meet() {
        assertThat(calls(false, Optional.empty()))
                .containsExactly(new Event(
                        EventCode.MEETING_CALL_DUE,
                        END.minusDays(28),
                        "/meetings/rep-1",
                        List.of("Representantskapet", END.toString()),
                        Samples.LAW.reference(Provision.COMPANY_MEETING_CALLED, END)));
        assertThat(calls(true, Optional.empty())).isEmpty();
        assertThat(calls(false, Optional.of(END.minusDays(40)))).isEmpty();
    }

    private static List<Event> calls(boolean held, Optional<LocalDate> called) {
        Articles articles = new Articles(
                Optional.of(BodyLaw.COMPANY),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Body council = new Body(
                COUNCIL,
                "Representantskapet",
                BodyKind.COUNCIL_OF_REPRESENTATIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(articles),
                Optional.empty());
        Meeting meeting = new Meeting(
                new MeetingId("rep-1"), List.of(COUNCIL), END, Optional.empty(), held, true, called, Optional.empty());
        Portfolio portfolio = new Portfolio(
                List.of(), List.of(council), List.of(meeting), List.of(), List.of(), List.of(), List.of());
        return new YearCalendar(portfolio, List.of(), Samples.LAW)
                .in(Period.year(2026)).stream()
                        .filter(one -> one.code() == EventCode.MEETING_CALL_DUE)
                        .toList();
    }
}
