package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.NewActs;

/** Før en handling: something happens to a measure; refused, for all the reasons at once, when it cannot. */
public final class RecordAct {

    /**
     * What happens.
     *
     * @param when when it is told, and whether a day far ahead is meant
     * @param seen the versions of the measure that one has seen, so that nothing has happened to it since; none: whatever has
     */
    public record Command(MeasureId measure, DatedAct act, When when, Set<Integer> seen, String actor) {

        public Command {
            seen = Set.copyOf(seen);
        }
    }

    /**
     * When it is told.
     *
     * @param sure whether the day of the act is meant, also when it is far ahead
     */
    public record When(LocalDate today, boolean sure) {

        private static final int YEARS = 2;

        /** Why one who is not sure is asked again: {@code DAY_FAR_AHEAD} when the day is more than two years ahead. */
        public Optional<Reason> farAhead(LocalDate day) {
            return day.isAfter(today.plusYears(YEARS))
                    ? Optional.of(Reason.at("/date", LifecycleRefusal.DAY_FAR_AHEAD, day.toString()))
                    : Optional.empty();
        }
    }

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final AuditTrail audit;
    private final AgreementLaw law;
    private final Clock clock;

    @Inject
    RecordAct(
            UnitOfWork unit, Registers registers, Measures measures, AuditTrail audit, AgreementLaw law, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.law = law;
        this.clock = clock;
    }

    /** The measure with the act; {@link StaleVersion} when it has another version than those that were seen. */
    public Measure execute(Command command) {
        When when = command.when();
        Refused.ifAny(when.farAhead(command.act().date()).filter(asked -> !when.sure()).stream()
                .toList());
        return unit.run(() -> put(command));
    }

    private Measure put(Command command) {
        MeasureId id = command.measure();
        Measure before = seen(command, measures.find(Set.of(id)));
        long sight = registers.last();
        References wanted = before.references(command.act().act());
        Measure after = before.with(
                command.act(),
                registers.of(wanted).docket(law).on(command.when().today()));
        measures.add(List.of(new NewActs(after, before.acts().size(), sight)));
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                command.actor(),
                AuditAct.RECORD_ACT,
                id.value(),
                command.act().act().name() + " " + command.act().date())));
        return after;
    }

    private static Measure seen(Command command, Map<MeasureId, Measure> found) {
        MeasureId id = command.measure();
        if (command.seen().isEmpty()) {
            return found.getOrDefault(id, Measure.of(id));
        }
        Measure before = NotFound.unlessIn(found, id, Measure.class);
        if (!command.seen().contains(before.acts().size())) {
            throw new StaleVersion(id.value());
        }
        return before;
    }
}
