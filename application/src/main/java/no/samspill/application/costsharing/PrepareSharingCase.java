package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;

/** Klargjør en fordelingssak: what is registered for a draft, put together so that it can be changed and tried. Stores nothing. */
public final class PrepareSharingCase {

    /**
     * What to prepare.
     *
     * @param rule another rule than the registered one; empty for that
     */
    public record Query(StatementDraft draft, Optional<SharingRule> rule) {}

    /**
     * The case, and what comes of it.
     *
     * @param input empty when no rule is in force; may lack what is not registered
     * @param attempt the sharing, or everything that forbids it
     */
    public record Result(Optional<SharingCase> input, Attempt attempt) {}

    private final UnitOfWork unit;
    private final CaseAssembly cases;

    @Inject
    PrepareSharingCase(UnitOfWork unit, CaseAssembly cases) {
        this.unit = unit;
        this.cases = cases;
    }

    public Result execute(Query query) {
        return unit.run(() -> prepare(query));
    }

    private Result prepare(Query query) {
        DraftedCase drafted = cases.of(List.of(query.draft())).get(0);
        if (query.rule().isPresent()) {
            SharingRule rule = query.rule().get();
            DraftedCase compared = drafted.comparedWith(List.of(rule));
            return new Result(Optional.of(compared.under(rule)), compared.attempt(new Alternative.Rule("", rule)));
        }
        Optional<SharingCase> input =
                drafted.ruleVersion().map(RuleVersion::rule).map(drafted::under);
        return new Result(input, drafted.attempt());
    }
}
