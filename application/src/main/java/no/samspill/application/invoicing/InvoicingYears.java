package no.samspill.application.invoicing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.Invoices;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.InvoicingYear;

/** Puts together the invoicing years that statements belong to, those of many agreements at once. */
final class InvoicingYears {

    private final CostStatements statements;
    private final CostAgreements agreements;
    private final Invoices invoices;

    @Inject
    InvoicingYears(CostStatements statements, CostAgreements agreements, Invoices invoices) {
        this.statements = statements;
        this.agreements = agreements;
        this.invoices = invoices;
    }

    /** The statements, with all that decides what is to be invoiced by them; to be used in the same unit of work. */
    OpenYears of(List<StatementId> ids) {
        Map<StatementId, CostStatement> found = statements.find(new HashSet<>(ids));
        List<CostStatement> wanted = ids.stream()
                .map(id -> NotFound.unlessIn(found, id, CostStatement.class))
                .toList();
        Set<CostAgreementId> all = wanted.stream().map(CostStatement::agreement).collect(toSet());
        Map<StatementId, StatementId> correctedBy = new HashMap<>();
        statements
                .summaries(all)
                .forEach(one -> one.corrects().ifPresent(corrected -> correctedBy.put(corrected, one.id())));
        return new OpenYears(wanted, years(wanted, all), correctedBy);
    }

    private Map<OpenYears.Year, InvoicingYear> years(List<CostStatement> wanted, Set<CostAgreementId> all) {
        Map<CostAgreementId, CostAgreement> parties = agreements.find(all);
        Map<CostAgreementId, FirstInstalment> plans = invoices.plans(all);
        Map<OpenYears.Year, InvoicingYear> years = new HashMap<>();
        wanted.stream()
                .map(OpenYears.Year::of)
                .collect(groupingBy(OpenYears.Year::year, mapping(OpenYears.Year::agreement, toSet())))
                .forEach((year, those) -> issued(those, year)
                        .forEach((id, runs) -> years.put(
                                new OpenYears.Year(id, year),
                                new InvoicingYear(
                                        NotFound.unlessIn(parties, id, CostAgreement.class),
                                        year,
                                        NotFound.unlessIn(plans, id, FirstInstalment.class),
                                        runs))));
        return years;
    }

    private Map<CostAgreementId, List<InvoiceRun>> issued(Set<CostAgreementId> those, int year) {
        Map<CostAgreementId, List<InvoiceRun>> runs =
                new HashMap<>(invoices.issued(those, year).stream().collect(groupingBy(InvoiceRun::agreement)));
        those.forEach(id -> runs.putIfAbsent(id, List.of()));
        return runs;
    }
}
