package no.samspill.application.followup;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.YearCalendar;

/** Vis kalenderen: everything in the portfolio that happens or is due in a period. */
public final class ReadCalendar {

    public record Query(Period period) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final AgreementLaw law;

    @Inject
    ReadCalendar(UnitOfWork unit, Registers registers, Measures measures, AgreementLaw law) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.law = law;
    }

    public List<Event> execute(Query query) {
        return unit.run(() ->
                new YearCalendar(registers.all().with(measures.all()).portfolio(), law.statutes()).in(query.period()));
    }
}
