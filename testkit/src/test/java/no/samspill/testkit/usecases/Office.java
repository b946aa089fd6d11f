package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.costsharing.ConfirmCostStatements;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The host's office: Samspill on ports in memory, and what its tests do again and again. */
final class Office {

    static final FirstInstalment HALF = new FirstInstalment.Portion(Fraction.of(1, 2));

    private final Samspill samspill;

    private Office(Ports ports) {
        samspill = Samspill.start(Samples.settings(), settings -> ports);
    }

    static Office open() {
        return on(new MemoryStore().ports());
    }

    static Office on(Ports ports) {
        return new Office(ports);
    }

    /** With pupils counted and this agreement registered. */
    static Office with(CostAgreementId agreement) {
        Office office = open();
        office.countPupils();
        office.register(agreement);
        return office;
    }

    Samspill samspill() {
        return samspill;
    }

    <T> T use(Class<T> useCase) {
        return samspill.useCase(useCase);
    }

    void countPupils() {
        use(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command("pupils", Samples.pupils(), Samples.ACTOR));
    }

    void register(CostAgreementId agreement) {
        use(RegisterAgreement.class).execute(registration(agreement));
    }

    static RegisterAgreement.Command registration(CostAgreementId agreement) {
        return new RegisterAgreement.Command(
                Samples.agreement(agreement), Samples.firstRule(agreement), HALF, Samples.ACTOR);
    }

    CostStatement confirm(StatementDraft draft) {
        return confirm(List.of(draft)).get(0);
    }

    List<CostStatement> confirm(List<StatementDraft> drafts) {
        return use(ConfirmCostStatements.class).execute(new ConfirmCostStatements.Command(drafts, Samples.ACTOR));
    }

    InvoiceRun issue(RunKind kind, StatementId statement) {
        return issue(kind, List.of(statement)).get(0);
    }

    List<InvoiceRun> issue(RunKind kind, List<StatementId> statements) {
        return use(IssueInvoices.class).execute(new IssueInvoices.Command(statements, kind, Samples.ACTOR));
    }

    /** Everything that has been done, the newest first. */
    List<AuditEntry> audit() {
        return use(ReadAuditTrail.class)
                .execute(new ReadAuditTrail.Query(Optional.empty(), 100_000))
                .entries();
    }

    /** The codes and pointers of the refusal the work ends in. */
    static List<String> refusals(ThrowingCallable work) {
        return catchThrowableOfType(Refused.class, work).reasons().stream()
                .map(Office::codeAndPointer)
                .toList();
    }

    static String codeAndPointer(Reason reason) {
        return reason.code().name() + " " + reason.pointer();
    }
}
