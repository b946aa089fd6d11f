package no.samspill.application.costsharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostStatements;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementRefusal;

/** What has been confirmed for the agreements of some drafts, before them and among them. */
final class ConfirmedStatements {

    private final Map<StatementId, Known> known = new HashMap<>();
    private final Map<StatementId, StatementId> correctedBy = new HashMap<>();
    private final Map<CostAgreementId, Integer> last = new HashMap<>();

    /** Reads what was confirmed before the drafts; refuses to go on without a statement that one of them is to correct. */
    ConfirmedStatements(CostStatements statements, List<StatementDraft> drafts) {
        Set<CostAgreementId> agreements =
                drafts.stream().map(StatementDraft::agreement).collect(Collectors.toSet());
        statements
                .summaries(agreements)
                .forEach(one -> add(new Known(one.agreement(), one.purpose()), one.id(), one.number(), one.corrects()));
        Set<StatementId> elsewhere = drafts.stream()
                .flatMap(draft -> draft.corrects().stream())
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        if (!elsewhere.isEmpty()) {
            Map<StatementId, CostStatement> found = statements.find(elsewhere);
            for (StatementId id : elsewhere) {
                CostStatement other = NotFound.unlessIn(found, id, CostStatement.class);
                known.put(id, new Known(other.agreement(), other.purpose()));
            }
        }
    }

    /** Takes in a statement that is being confirmed. */
    void add(CostStatement one) {
        add(new Known(one.agreement(), one.purpose()), one.id(), one.number(), one.corrects());
    }

    private void add(Known one, StatementId id, int number, Optional<StatementId> corrects) {
        known.put(id, one);
        last.merge(one.agreement, number, Math::max);
        corrects.ifPresent(corrected -> correctedBy.put(corrected, id));
    }

    int nextNumber(CostAgreementId agreement) {
        return last.getOrDefault(agreement, 0) + 1;
    }

    /** The sharing of the draft, or everything that forbids confirming it now. */
    Attempt attempt(StatementDraft draft, Attempt shared) {
        return shared.also(refusals(draft));
    }

    /** Everything that forbids the draft to correct what it is to correct. */
    private List<Reason> refusals(StatementDraft draft) {
        return draft.corrects().map(id -> refusals(draft, id)).orElse(List.of());
    }

    private List<Reason> refusals(StatementDraft draft, StatementId id) {
        List<Reason> reasons = new ArrayList<>();
        Known one = NotFound.unlessIn(known, id, Known.class);
        if (!one.agreement.equals(draft.agreement())) {
            reasons.add(refusal(StatementRefusal.CORRECTS_ANOTHER_AGREEMENT, id.value(), one.agreement.value()));
        }
        StatementId correction = correctedBy.get(id);
        if (correction != null) {
            reasons.add(refusal(StatementRefusal.ALREADY_CORRECTED, id.value(), correction.value()));
        }
        if (one.purpose != draft.purpose()) {
            reasons.add(refusal(
                    StatementRefusal.PURPOSE_OF_CORRECTION_DIFFERS,
                    one.purpose.name(),
                    draft.purpose().name()));
        }
        return reasons;
    }

    private static Reason refusal(StatementRefusal code, String... facts) {
        return Reason.at("/corrects", code, facts);
    }

    private record Known(CostAgreementId agreement, Purpose purpose) {}
}
