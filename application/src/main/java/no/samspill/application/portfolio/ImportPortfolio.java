package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Grown;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;

/**
 * Les inn en portefølje: what is new is added, what is registered already is brought up to date, nothing is taken away, all
 * or nothing. A measure's acts can only be added to: those that are stored must stand in the document as they are.
 */
public final class ImportPortfolio {

    public record Command(Register register, String actor) {}

    /** How many measures were new, how many got more acts, and how many were as they are. */
    public record Result(int added, int continued, int unchanged) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final AuditTrail audit;
    private final AgreementLaw law;
    private final Clock clock;

    @Inject
    ImportPortfolio(
            UnitOfWork unit, Registers registers, Measures measures, AuditTrail audit, AgreementLaw law, Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.law = law;
        this.clock = clock;
    }

    public Result execute(Command command) {
        return unit.run(() -> take(command));
    }

    private Result take(Command command) {
        Refused.ifAny(command.register().refusals());
        Portfolio given = command.register().portfolio();
        registers.put(command.register());
        Docket docket = registers.all().portfolio().docket(law);
        List<Reason> reasons = new ArrayList<>();
        Map<MeasureId, Measure> stored =
                measures.find(given.measures().stream().map(Measure::id).toList());
        List<Grown> grown = new ArrayList<>();
        for (int i = 0; i < given.measures().size(); i++) {
            Measure measure = given.measures().get(i);
            Optional<Measure> before = Optional.ofNullable(stored.get(measure.id()));
            String pointer = "/measures/" + i;
            refusals(measure, before, docket).forEach(reason -> reasons.add(reason.under(pointer)));
            grown.add(new Grown(measure, before.map(one -> one.acts().size()).orElse(0)));
        }
        Refused.ifAny(reasons);
        List<Grown> longer = grown.stream()
                .filter(one -> one.measure().acts().size() > one.stored())
                .toList();
        measures.add(longer);
        Stream<String> changed = Stream.of(
                        given.ids().stream(),
                        command.register().evaluations().stream()
                                .map(one -> one.id().value()),
                        longer.stream().map(one -> one.measure().id().value()))
                .flatMap(ids -> ids);
        audit.add(changed.map(id -> new AuditEntry(clock.instant(), command.actor(), "ImportPortfolio", id, ""))
                .toList());
        int added = (int) longer.stream().filter(one -> one.stored() == 0).count();
        return new Result(added, longer.size() - added, grown.size() - longer.size());
    }

    private static List<Reason> refusals(Measure measure, Optional<Measure> before, Docket docket) {
        boolean continues = before.map(one -> measure.continues(one)).orElse(true);
        return continues
                ? measure.refusalsAfter(before.map(one -> one.acts().size()).orElse(0), docket)
                : List.of(Reason.at(
                        "/acts", PortfolioRefusal.ACTS_DIFFER, measure.id().value()));
    }
}
