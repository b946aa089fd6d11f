package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.SharingRules;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.StatementDraft;

/** Puts together the sharing cases of drafts from what is registered: the one way all use cases do it. */
final class CaseAssembly {

    private final CostAgreements agreements;
    private final SharingRules rules;
    private final KeyFigureSets sets;

    @Inject
    CaseAssembly(CostAgreements agreements, SharingRules rules, KeyFigureSets sets) {
        this.agreements = agreements;
        this.rules = rules;
        this.sets = sets;
    }

    /** Each draft with what is registered for it, in order; to be used in the same unit of work. */
    List<DraftedCase> of(List<StatementDraft> drafts) {
        List<CostAgreementId> ids =
                drafts.stream().map(StatementDraft::agreement).distinct().toList();
        Map<CostAgreementId, CostAgreement> found = agreements.find(ids);
        Map<CostAgreementId, RuleVersions> versions = rules.of(ids);
        FigureLookup figures = new FigureLookup(sets);
        return drafts.stream()
                .map(draft -> new DraftedCase(
                        draft,
                        NotFound.unlessIn(found, draft.agreement(), CostAgreement.class),
                        NotFound.unlessIn(versions, draft.agreement(), RuleVersions.class),
                        figures,
                        List.of()))
                .toList();
    }
}
