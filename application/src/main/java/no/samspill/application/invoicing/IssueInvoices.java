package no.samspill.application.invoicing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;

/**
 * Utsted fakturagrunnlag: the runs of one or many statements, all or nothing. A correction is a run of that kind. The
 * number of questions asked of the store does not grow with the number of statements.
 */
public final class IssueInvoices {

    /**
     * What to issue.
     *
     * @param statements when there are several, the reasons of a refusal point at {@code /statements/0} ...
     */
    public record Command(List<StatementId> statements, RunKind kind, String actor) {

        public Command {
            statements = List.copyOf(statements);
        }
    }

    private final UnitOfWork unit;
    private final InvoicingYears years;
    private final Invoices invoices;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IssueInvoices(UnitOfWork unit, InvoicingYears years, Invoices invoices, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.years = years;
        this.invoices = invoices;
        this.audit = audit;
        this.clock = clock;
    }

    public List<InvoiceRun> execute(Command command) {
        return unit.run(() -> issue(command));
    }

    private List<InvoiceRun> issue(Command command) {
        OpenYears open = years.of(command.statements());
        List<InvoiceRun> runs = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < open.statements().size(); i++) {
            try {
                InvoiceRun run = run(open, open.statements().get(i), command);
                open.add(run);
                runs.add(run);
            } catch (Refused refused) {
                List<Reason> found = refused.reasons();
                reasons.addAll(open.statements().size() == 1 ? found : pointingAt("/statements/" + i, found));
            }
        }
        Refused.ifAny(reasons);
        invoices.add(runs);
        audit.add(runs.stream().map(IssueInvoices::entry).toList());
        return List.copyOf(runs);
    }

    /** Of many statements, each is given by its id alone: there is nothing in it to point at. */
    private static List<Reason> pointingAt(String place, List<Reason> found) {
        return found.stream()
                .map(reason -> new Reason(reason.code(), place, reason.facts()))
                .toList();
    }

    private InvoiceRun run(OpenYears open, CostStatement statement, Command command) {
        return new InvoiceRun(
                statement.agreement(),
                OpenYears.Year.of(statement).year(),
                open.nextNumber(statement),
                command.kind(),
                statement.id(),
                open.bases(command.kind(), statement),
                clock.instant(),
                command.actor());
    }

    private static AuditEntry entry(InvoiceRun run) {
        return new AuditEntry(
                run.issuedAt(),
                run.issuedBy(),
                AuditAct.ISSUE_INVOICES,
                run.agreement().value(),
                "year: " + run.year() + ", number: " + run.number() + ", statement: " + run.statement());
    }
}
