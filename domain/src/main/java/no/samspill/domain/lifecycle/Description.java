package no.samspill.domain.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.municipality.PartyId;

/**
 * Beskrivelse: what is said of a measure at one time, of all that a {@link Profile} holds or of a part of it.
 *
 * <p>Example: that the cost of "IT-samarbeid" is shared by {@code it-kost}, and nothing else.
 */
public record Description(
        Optional<String> title,
        Optional<MeasureKind> kind,
        Optional<LegalForm> form,
        Optional<StrategyId> strategy,
        Optional<String> need,
        List<String> goals,
        Optional<String> responsible,
        Optional<String> sponsor,
        Optional<String> coordinator,
        Optional<PartyId> host,
        Optional<BodyId> body,
        Optional<String> organisation,
        Optional<String> status,
        Optional<String> followUp,
        List<MeasurePart> parts,
        List<OutsideFunding> grants,
        List<Contribution> contributions,
        Optional<Mandate> mandate,
        Optional<CostAgreementId> costAgreement) {

    public Description {
        goals = List.copyOf(goals);
        parts = List.copyOf(parts);
        grants = List.copyOf(grants);
        contributions = List.copyOf(contributions);
    }

    /** All that the profile holds. */
    public static Description of(Profile all) {
        return new Description(
                Optional.of(all.title()),
                all.kind(),
                all.form(),
                all.strategy(),
                all.need(),
                all.goals(),
                all.responsible(),
                all.sponsor(),
                all.coordinator(),
                all.host(),
                all.body(),
                all.organisation(),
                all.status(),
                all.followUp(),
                all.parts(),
                all.grants(),
                all.contributions(),
                all.mandate(),
                all.costAgreement());
    }

    /** The profile with these fields as they are said here, and the others as they were. */
    Profile on(Profile before, Collection<ProfileField> named) {
        Description was = of(before);
        return new Profile(
                title.filter(said -> named.contains(ProfileField.TITLE)).orElse(before.title()),
                (named.contains(ProfileField.KIND) ? this : was).kind,
                (named.contains(ProfileField.FORM) ? this : was).form,
                (named.contains(ProfileField.STRATEGY) ? this : was).strategy,
                (named.contains(ProfileField.NEED) ? this : was).need,
                (named.contains(ProfileField.GOALS) ? this : was).goals,
                (named.contains(ProfileField.RESPONSIBLE) ? this : was).responsible,
                (named.contains(ProfileField.SPONSOR) ? this : was).sponsor,
                (named.contains(ProfileField.COORDINATOR) ? this : was).coordinator,
                (named.contains(ProfileField.HOST) ? this : was).host,
                (named.contains(ProfileField.BODY) ? this : was).body,
                (named.contains(ProfileField.ORGANISATION) ? this : was).organisation,
                (named.contains(ProfileField.STATUS) ? this : was).status,
                (named.contains(ProfileField.FOLLOW_UP) ? this : was).followUp,
                (named.contains(ProfileField.PARTS) ? this : was).parts,
                (named.contains(ProfileField.GRANTS) ? this : was).grants,
                (named.contains(ProfileField.CONTRIBUTIONS) ? this : was).contributions,
                (named.contains(ProfileField.MANDATE) ? this : was).mandate,
                (named.contains(ProfileField.COST_AGREEMENT) ? this : was).costAgreement);
    }
}
