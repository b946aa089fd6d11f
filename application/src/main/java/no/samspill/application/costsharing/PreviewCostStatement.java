package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.StatementDraft;

/** Forhåndsvis et oppgjør: what confirming the draft now would give. Stores nothing. */
public final class PreviewCostStatement {

    public record Query(StatementDraft draft) {}

    /**
     * @param ruleVersion the number of the rule version used
     */
    public record Result(Sharing sharing, int ruleVersion) {}

    @Inject
    PreviewCostStatement() {}

    public Result execute(Query query) {
        throw new AssertionError();
    }
}
