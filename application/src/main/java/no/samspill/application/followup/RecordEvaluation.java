package no.samspill.application.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.EvaluationRefusal;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;

/**
 * Lever en evaluering: how a measure went, in a half-year or a year. What is delivered anew takes the place of what was, which is
 * kept; what one who was invited delivers, is kept beside what the secretariat has delivered itself, and never takes its place.
 */
public final class RecordEvaluation {

    /**
     * What is delivered.
     *
     * @param isInvited whether the one who delivers it was invited to, and does not keep the register
     */
    public record Command(Evaluation evaluation, String actor, boolean isInvited) {

        /** By one who keeps the register. */
        public Command(Evaluation evaluation, String actor) {
            this(evaluation, actor, false);
        }
    }

    private static final Portfolio NOTHING =
            new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RecordEvaluation(UnitOfWork unit, Registers registers, Measures measures, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was delivered, whether or not it counts. */
    public Evaluation execute(Command command) {
        return unit.run(() -> put(command));
    }

    private Evaluation put(Command command) {
        Evaluation given = command.evaluation();
        Measure of = NotFound.unlessIn(measures.find(Set.of(given.measure())), given.measure(), Measure.class);
        Optional<Evaluation> known = registers.all().evaluations().stream()
                .filter(given::isOfTheSame)
                .findFirst();
        Evaluation evaluation = known.filter(one -> command.isInvited())
                .map(one -> given.under(one.id()))
                .orElse(given);
        Refused.ifAny(refusals(evaluation, known, of));
        Register delivered = new Register(NOTHING, List.of(evaluation));
        Authorship by = new Authorship(clock.instant(), command.actor(), Optional.empty(), command.isInvited());
        if (command.isInvited() && isOfTheOffice(evaluation)) {
            registers.putBeside(delivered, by);
        } else {
            registers.put(delivered, by);
        }
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                command.actor(),
                AuditAct.RECORD_EVALUATION,
                evaluation.measure().value(),
                evaluation.id().value())));
        return evaluation;
    }

    private static List<Reason> refusals(Evaluation evaluation, Optional<Evaluation> known, Measure of) {
        List<Reason> reasons = new ArrayList<>(evaluation.refusals(of.goalsOn(evaluation.delivered())));
        known.map(Evaluation::id)
                .filter(id -> !id.equals(evaluation.id()))
                .map(id -> Reason.at("/id", EvaluationRefusal.DELIVERED_UNDER_OTHER_ID, id.value()))
                .ifPresent(reasons::add);
        return reasons;
    }

    /** Whether the secretariat has delivered it itself, so that what one who is invited delivers does not count. */
    private boolean isOfTheOffice(Evaluation evaluation) {
        RegisterKey key = new RegisterKey(ItemKind.EVALUATION, evaluation.id().value());
        return registers.revisions(Set.of(key)).stream()
                .reduce((former, later) -> later)
                .filter(one -> one.by().filter(Authorship::isInvited).isEmpty())
                .isPresent();
    }
}
