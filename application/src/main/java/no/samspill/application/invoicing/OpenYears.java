package no.samspill.application.invoicing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samspill.application.NotFound;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.InvoicingRefusal;
import no.samspill.domain.invoicing.InvoicingYear;
import no.samspill.domain.invoicing.RunKind;

/** The invoicing years of some statements, while runs are being issued in them. */
final class OpenYears {

    private final List<CostStatement> statements;
    private final Map<Year, InvoicingYear> years;
    private final Map<StatementId, StatementId> correctedBy;

    OpenYears(
            List<CostStatement> statements, Map<Year, InvoicingYear> years, Map<StatementId, StatementId> correctedBy) {
        this.statements = statements;
        this.years = new HashMap<>(years);
        this.correctedBy = correctedBy;
    }

    /** In the order they were asked for. */
    List<CostStatement> statements() {
        return statements;
    }

    /** Everything that forbids a run of this kind from the statement. */
    List<Reason> refusals(RunKind kind, CostStatement statement) {
        List<Reason> reasons = new ArrayList<>(year(statement).refusals(kind, statement));
        StatementId correction = correctedBy.get(statement.id());
        if (correction != null) {
            reasons.add(Reason.at(
                    "/statement",
                    InvoicingRefusal.STATEMENT_IS_CORRECTED,
                    statement.id().value(),
                    correction.value()));
        }
        return reasons;
    }

    /** The bases of the run; refuses as {@link #refusals}. */
    List<InvoiceBasis> bases(RunKind kind, CostStatement statement) {
        if (correctedBy.containsKey(statement.id())) {
            throw new Refused(refusals(kind, statement));
        }
        return year(statement).bases(kind, statement);
    }

    /** The number of the year's next run. */
    int nextNumber(CostStatement statement) {
        IntStream numbers = year(statement).issued().stream().mapToInt(InvoiceRun::number);
        return numbers.max().orElse(0) + 1;
    }

    /** Takes in a run that is being issued, so that the next one of its year is the difference to it. */
    void add(InvoiceRun run) {
        years.computeIfPresent(new Year(run.agreement(), run.year()), (key, year) -> {
            List<InvoiceRun> issued = new ArrayList<>(year.issued());
            issued.add(run);
            return new InvoicingYear(year.agreement(), year.year(), year.first(), issued);
        });
    }

    private InvoicingYear year(CostStatement statement) {
        return NotFound.unlessIn(years, Year.of(statement), InvoicingYear.class);
    }

    /** A calendar year of an agreement. */
    record Year(CostAgreementId agreement, int year) {

        /** The year the statement's period begins in. */
        static Year of(CostStatement statement) {
            return new Year(
                    statement.agreement(),
                    statement.sharing().input().period().from().getYear());
        }
    }
}
