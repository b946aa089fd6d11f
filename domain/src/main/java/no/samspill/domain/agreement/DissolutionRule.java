package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Provision;

/**
 * Oppløsningsregel: who brings a cooperation to an end, and how soon.
 *
 * <p>Example: a company is dissolved by all its councils, whatever the agreement says; a task community as its agreement
 * says.
 *
 * <p>Law: kommuneloven § 20-8, § 18-4, § 19-4; IKS-loven § 32.
 *
 * @param basis the law it follows from, or that leaves it to the agreement; empty when there is none
 */
public record DissolutionRule(Dissolution dissolution, Optional<LegalReference> basis) {

    /**
     * As the agreement says, where the law leaves it to that; else as the law of the form says. Empty when there is neither an
     * agreement nor a law.
     */
    public static Optional<DissolutionRule> of(
            LegalForm form, Optional<AgreementText> text, AgreementLaw law, LocalDate on) {
        return text.filter(one -> !form.isCompany())
                .flatMap(AgreementText::dissolution)
                .map(agreed -> new DissolutionRule(agreed, law.reference(form, Clause.DISSOLUTION, on)))
                .or(() -> form.dissolution()
                        .or(form::creation)
                        .map(one -> new DissolutionRule(all(Decider.COUNCILS), basis(form, one, law, on))))
                .or(() -> text.map(one -> new DissolutionRule(all(Decider.PARTIES), Optional.empty())));
    }

    /** Where the law leaves it to an agreement that says nothing, what it wants in the agreement. */
    private static Optional<LegalReference> basis(LegalForm form, Provision silent, AgreementLaw law, LocalDate on) {
        return form.dissolution().isPresent()
                ? law.reference(silent, on)
                : law.reference(form, Clause.DISSOLUTION, on).or(() -> law.reference(silent, on));
    }

    private static Dissolution all(Decider decider) {
        return new Dissolution(decider, Optional.empty(), Optional.empty());
    }
}
