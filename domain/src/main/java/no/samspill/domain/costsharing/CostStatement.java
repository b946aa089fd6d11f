package no.samspill.domain.costsharing;

import java.time.Instant;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;

/**
 * Kostnadsoppgjør: a sharing that has been confirmed, frozen with its inputs, the version of its rule and the version of
 * the engine.
 *
 * <p>Its life: confirmed, and never changed. What turns out wrong is put right by a new statement that refers to the old.
 *
 * <p>Example: {@code orkdal-oy-utviklingsveileder/1}, the budget of 2026 by rule version 1; it can be computed again from
 * what it holds.
 *
 * @param number 1 for the agreement's first, one more for each
 * @param purpose whether it shares a budget or the actual accounts
 * @param ruleVersion the number of the agreement's rule version
 * @param engineVersion {@link Sharing#ENGINE_VERSION} when it was made
 * @param sharing the inputs and the answer
 * @param confirmedBy who confirmed it
 * @param corrects the statement this one puts right; empty when it corrects none
 */
public record CostStatement(
        StatementId id,
        CostAgreementId agreement,
        int number,
        Purpose purpose,
        int ruleVersion,
        String engineVersion,
        Sharing sharing,
        Instant confirmedAt,
        String confirmedBy,
        Optional<StatementId> corrects) {

    /** What the costs of a statement are. */
    public enum Purpose {
        /** Budsjett: what the year is expected to cost; the first invoice is made from it. */
        BUDGET,
        /** Regnskap: what the year did cost; the second invoice is made from it. */
        ACTUAL
    }

    /** The statement as a line in a list. */
    public StatementSummary summary() {
        return new StatementSummary(
                id,
                agreement,
                number,
                purpose,
                sharing.input().period(),
                sharing.sum(),
                confirmedAt,
                confirmedBy,
                corrects);
    }
}
