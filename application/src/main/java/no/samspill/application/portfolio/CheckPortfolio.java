package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.Finding;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.followup.CalendarLimits;
import no.samspill.domain.followup.FollowUpCheck;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioCheck;
import no.samspill.domain.registers.RegisterHistory;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RestingCheck;
import no.samspill.domain.registers.Stamp;

/** Kontroller porteføljen: every finding, on a given day. */
public final class CheckPortfolio {

    public record Query(LocalDate on) {}

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final Outside outside;
    private final AgreementLaw law;

    @Inject
    CheckPortfolio(UnitOfWork unit, Registers registers, Measures measures, Outside outside, AgreementLaw law) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.outside = outside;
        this.law = law;
    }

    public List<Finding> execute(Query query) {
        Refused.ifAny(CalendarLimits.refusals("/on", query.on()));
        return unit.run(() -> check(query.on()));
    }

    private List<Finding> check(LocalDate on) {
        Register register = registers.all().with(measures.all());
        Portfolio portfolio = register.portfolio();
        PortfolioCheck check = new PortfolioCheck(portfolio, outside.newestFigures(portfolio.agreements(), on), law);
        FollowUpCheck followUp = new FollowUpCheck(
                portfolio, register.evaluations(), outside.takenIn(portfolio.measures()), law.statutes());
        return Stream.of(check.findings(on), resting(portfolio, on), followUp.findings(on))
                .flatMap(List::stream)
                .toList();
    }

    /** The acts that rest on something that has been changed. */
    private List<Finding> resting(Portfolio portfolio, LocalDate on) {
        List<Stamp> stamps = registers.stamps();
        Set<RegisterKey> changed =
                stamps.stream().filter(one -> one.number() > 1).map(Stamp::key).collect(Collectors.toSet());
        RestingCheck check =
                new RestingCheck(portfolio, new RegisterHistory(stamps, registers.revisions(changed)), law);
        Map<MeasureId, List<Long>> seen = measures.seen();
        return portfolio.measures().stream()
                .flatMap(one -> check.findings(one, seen.getOrDefault(one.id(), List.of()), on).stream())
                .toList();
    }
}
