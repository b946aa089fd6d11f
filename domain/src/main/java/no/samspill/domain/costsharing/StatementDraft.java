package no.samspill.domain.costsharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.Period;

/**
 * Oppgjørsutkast: what a person gives to have an agreement's cost shared; parties, rule and key figures come from what is
 * registered.
 *
 * <p>Example: the budget of 2026, one cost, one grant, and the pupils of 1 October 2025.
 *
 * <p>Refused with the codes of {@link StatementRefusal}, those of {@link RuleVersions.Refusal}, and of the case it makes.
 *
 * @param referenceDates the reference date to use for a key; a key that is not here uses the latest date before the period,
 *     and a key that the rule does not use is refused
 * @param corrects the confirmed statement this is to put right
 */
public record StatementDraft(
        CostAgreementId agreement,
        CostStatement.Purpose purpose,
        Period period,
        List<Cost> costs,
        List<Grant> grants,
        Map<String, LocalDate> referenceDates,
        Optional<StatementId> corrects) {

    public StatementDraft {
        costs = List.copyOf(costs);
        grants = List.copyOf(grants);
        referenceDates = Map.copyOf(referenceDates);
    }

    /** The same draft, to put this statement right. */
    public StatementDraft correcting(StatementId wrong) {
        return new StatementDraft(agreement, purpose, period, costs, grants, referenceDates, Optional.of(wrong));
    }
}
