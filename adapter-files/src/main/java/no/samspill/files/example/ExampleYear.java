package no.samspill.files.example;

import java.util.List;
import java.util.Optional;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.costsharing.ConfirmCostStatements;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;

/** Eksempelåret: the example's year in a database; each step only when it has not been taken before. */
public final class ExampleYear {

    private static final String ACTOR = "samspill demo";

    private final Samspill samspill;
    private final String basis;
    private final CostAgreementId agreement = Example.agreement().id();

    public ExampleYear(Samspill samspill, String basis) {
        this.samspill = samspill;
        this.basis = basis;
    }

    /** The agreement, its rule and plan, and the pupils. */
    public void register() {
        boolean known = samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query()).stream()
                .anyMatch(one -> one.id().equals(agreement));
        if (!known) {
            samspill.useCase(RegisterAgreement.class)
                    .execute(new RegisterAgreement.Command(
                            Example.agreement(),
                            Example.rule(basis),
                            new FirstInstalment.Portion(Fraction.of(1, 2)),
                            ACTOR));
        }
        boolean counted = samspill.useCase(ListKeyFigures.class).execute(new ListKeyFigures.Query()).stream()
                .anyMatch(set -> set.key().equals(Example.KEY)
                        && set.figures().referenceDate().equals(Example.COUNTED));
        if (!counted) {
            samspill.useCase(RegisterKeyFigures.class)
                    .execute(new RegisterKeyFigures.Command(Example.KEY, Example.pupils(), ACTOR));
        }
    }

    /** The statement of the budget, and the first invoices from it; or of the accounts, and the second. */
    public CostStatement issue(Purpose purpose) {
        StatementId id = confirmed(purpose).orElseGet(() -> confirm(purpose));
        RunKind kind = purpose == Purpose.BUDGET ? RunKind.FIRST_HALF : RunKind.SECOND_HALF;
        boolean issued =
                samspill
                        .useCase(ListInvoiceRuns.class)
                        .execute(new ListInvoiceRuns.Query(agreement, Example.YEAR))
                        .stream()
                        .anyMatch(run -> run.kind() == kind);
        if (!issued) {
            samspill.useCase(IssueInvoices.class).execute(new IssueInvoices.Command(List.of(id), kind, ACTOR));
        }
        return samspill.useCase(ShowCostStatement.class).execute(new ShowCostStatement.Query(id));
    }

    private Optional<StatementId> confirmed(Purpose purpose) {
        return samspill
                .useCase(ListCostStatements.class)
                .execute(new ListCostStatements.Query(Optional.of(agreement)))
                .stream()
                .filter(statement -> statement.purpose() == purpose)
                .map(StatementSummary::id)
                .findFirst();
    }

    private StatementId confirm(Purpose purpose) {
        return samspill.useCase(ConfirmCostStatements.class)
                .execute(new ConfirmCostStatements.Command(List.of(Example.draft(purpose)), ACTOR))
                .get(0)
                .id();
    }
}
