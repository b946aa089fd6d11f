package no.samspill.application.followup;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.followup.CalendarLimits;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.YearCalendar;

/** Vis kalenderen: everything in the portfolio that happens or is due in a period that is not too long. */
public final class ReadCalendar {

    /**
     * Which days.
     *
     * @param to the last day; a year after the first when not given
     */
    public record Query(LocalDate from, Optional<LocalDate> to) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final CostAgreements agreements;
    private final AgreementLaw law;

    @Inject
    ReadCalendar(UnitOfWork unit, Registers registers, Measures measures, CostAgreements agreements, AgreementLaw law) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.agreements = agreements;
        this.law = law;
    }

    public List<Event> execute(Query query) {
        Period period = CalendarLimits.period(query.from(), query.to());
        return unit.run(() -> new YearCalendar(
                        registers.all().with(measures.all()).portfolio(), agreements.all(), law.statutes())
                .in(period));
    }
}
