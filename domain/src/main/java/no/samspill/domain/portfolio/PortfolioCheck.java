package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.agreement.AgreementCheck;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.GovernanceCheck;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.Started;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Porteføljekontroll: everything that ought to be seen in a portfolio, on a given day. Nothing is refused because of it.
 *
 * <p>Finds what {@code GovernanceCheck} and {@code AgreementCheck} find, references to what is not registered, and what
 * each measure and each strategy lacks. Example: a strategy for 2020 to 2023 is outrun on 1 January 2024.
 *
 * <p>Law: as those checks say; else our own rule.
 *
 * @param figures the day of the newest key figures by key; a key that is not there is not known
 */
public record PortfolioCheck(Portfolio portfolio, Map<String, LocalDate> figures, AgreementLaw law) {

    public PortfolioCheck {
        figures = Map.copyOf(figures);
    }

    /** Every finding, with a pointer to what it is about, by id. */
    public List<Finding> findings(LocalDate date) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(
                new GovernanceCheck(portfolio.bodies(), portfolio.meetings(), portfolio.decisions(), law.statutes())
                        .findings(date));
        agreements(date).forEach(findings::addAll);
        ReferenceCheck references = ReferenceCheck.of(portfolio);
        findings.addAll(references.ofRegisters(portfolio));
        Set<StrategyId> served = served(date);
        portfolio.strategies().stream()
                .flatMap(strategy -> new StrategyCheck(strategy, served.contains(strategy.id()), date).findings())
                .forEach(findings::add);
        portfolio
                .measures()
                .forEach(measure -> measure.standingOn(date)
                        .ifPresent(standing -> Stream.concat(
                                        MeasureCheck.findings(standing, portfolio, references, date).stream(),
                                        new LiabilityCheck(standing, law.statutes(), date).findings())
                                .forEach(one -> findings.add(one.under("/measures/" + measure.id())))));
        return List.copyOf(new PartyNames(portfolio).in(findings));
    }

    /** The findings of the newest version of each text, and of those in force. */
    private Stream<List<Finding>> agreements(LocalDate date) {
        Map<TextVersion, Optional<LocalDate>> inForce = inForce(date);
        Map<PartyId, Organisation> organisations = portfolio.organisations().stream()
                .collect(Collectors.toMap(Organisation::id, one -> one, (first, same) -> first));
        return portfolio.agreements().stream()
                .filter(text -> inForce.containsKey(text.version()) || isNewest(text.version()))
                .map(text -> new AgreementCheck(
                                inForce.getOrDefault(text.version(), Optional.empty())
                                        .map(text::toldToCountyGovernor)
                                        .orElse(text),
                                inForce.containsKey(text.version()),
                                portfolio.decisions(),
                                portfolio.bodies(),
                                organisations,
                                figures,
                                law)
                        .findings(date));
    }

    /** The texts that measures run under, each with the day the county governor was told, as the first that started says. */
    private Map<TextVersion, Optional<LocalDate>> inForce(LocalDate date) {
        Map<TextVersion, Optional<LocalDate>> inForce = new HashMap<>();
        for (Measure measure : portfolio.measures()) {
            measure.standingOn(date)
                    .filter(standing -> standing.phase().isRunning())
                    .flatMap(Standing::text)
                    .ifPresent(text ->
                            inForce.merge(text, informed(measure, date), (first, next) -> first.or(() -> next)));
        }
        return inForce;
    }

    private static Optional<LocalDate> informed(Measure measure, LocalDate date) {
        return measure.actsOn(date).stream()
                .map(Entry::act)
                .filter(Started.class::isInstance)
                .flatMap(act -> ((Started) act).countyGovernorInformed().stream())
                .findFirst();
    }

    private boolean isNewest(TextVersion version) {
        return portfolio.agreements().stream()
                .map(AgreementText::version)
                .noneMatch(other -> other.text().equals(version.text()) && other.version() > version.version());
    }

    /** The strategies that some measure serves; one that has ended serves none. */
    private Set<StrategyId> served(LocalDate date) {
        return portfolio.measures().stream()
                .flatMap(measure -> measure.standingOn(date).stream())
                .filter(standing -> !standing.phase().isEnded())
                .flatMap(standing -> standing.profile().strategy().stream())
                .collect(Collectors.toSet());
    }
}
