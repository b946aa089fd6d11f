package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;

/**
 * Bekreft oppgjør: freezes the drafts as statements, all or nothing. The number of questions asked of the store does not
 * grow with the number of drafts.
 */
public final class ConfirmCostStatements {

    /**
     * What to confirm.
     *
     * @param drafts when there are several, the reasons of a refusal point into {@code /drafts/0}, {@code /drafts/1} ...
     */
    public record Command(List<StatementDraft> drafts, String actor) {

        public Command {
            drafts = List.copyOf(drafts);
        }
    }

    private final UnitOfWork unit;
    private final CaseAssembly cases;
    private final CostStatements statements;
    private final AuditTrail audit;
    private final Clock clock;
    private final Supplier<StatementId> ids;

    @Inject
    ConfirmCostStatements(
            UnitOfWork unit,
            CaseAssembly cases,
            CostStatements statements,
            AuditTrail audit,
            Clock clock,
            Supplier<StatementId> ids) {
        this.unit = unit;
        this.cases = cases;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    public List<CostStatement> execute(Command command) {
        return unit.run(() -> confirm(command));
    }

    private List<CostStatement> confirm(Command command) {
        List<DraftedCase> drafted = cases.of(command.drafts());
        ConfirmedStatements confirmed = new ConfirmedStatements(statements, command.drafts());
        List<CostStatement> made = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        List<Attempt> attempts = DraftedCase.attempts(drafted);
        for (int i = 0; i < drafted.size(); i++) {
            DraftedCase one = drafted.get(i);
            String place = drafted.size() == 1 ? "" : "/drafts/" + i;
            Attempt attempt = confirmed.attempt(one.draft(), attempts.get(i));
            attempt.refused().forEach(reason -> reasons.add(reason.under(place)));
            attempt.sharing()
                    .map(sharing -> statement(one, sharing, confirmed, command.actor()))
                    .ifPresent(statement -> {
                        confirmed.add(statement);
                        made.add(statement);
                    });
        }
        Refused.ifAny(reasons);
        statements.add(made);
        audit.add(made.stream().map(ConfirmCostStatements::entry).toList());
        return List.copyOf(made);
    }

    private CostStatement statement(DraftedCase one, Sharing sharing, ConfirmedStatements confirmed, String actor) {
        StatementDraft draft = one.draft();
        return new CostStatement(
                ids.get(),
                draft.agreement(),
                confirmed.nextNumber(draft.agreement()),
                draft.purpose(),
                one.ruleVersion().orElseThrow().number(),
                Sharing.ENGINE_VERSION,
                sharing,
                clock.instant(),
                actor,
                draft.corrects());
    }

    private static AuditEntry entry(CostStatement one) {
        return new AuditEntry(
                one.confirmedAt(),
                one.confirmedBy(),
                AuditAct.CONFIRM_COST_STATEMENTS,
                one.id().value(),
                "agreement: " + one.agreement() + ", number: " + one.number());
    }
}
