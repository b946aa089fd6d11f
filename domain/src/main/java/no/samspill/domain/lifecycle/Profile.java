package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.municipality.PartyId;

/**
 * Tiltaksbeskrivelse: what is known of a measure beside its state. Nothing but the title must be there: what is empty has not
 * been said, and is reported, never guessed.
 *
 * <p>Example: "IT-samarbeid", a host service of Skjervøy, whose responsible chief executive is not said.
 *
 * @param title not blank
 * @param need what it is to meet (utfordring)
 * @param responsible saksansvarlig: the chief executive who answers for it
 * @param sponsor saksordfører: the political sponsor
 * @param coordinator who leads the work
 * @param body the network or group that does the work
 * @param organisation how it is organised, as it was written
 * @param status how it goes, as it was written
 * @param followUp what is to be done next, as it was written
 * @param costAgreement kostnadsavtale: the registered agreement by which its cost is shared
 */
public record Profile(
        String title,
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

    public Profile {
        if (title.isBlank()) {
            throw new IllegalArgumentException("blank title");
        }
        goals = List.copyOf(goals);
        parts = List.copyOf(parts);
        grants = List.copyOf(grants);
        contributions = List.copyOf(contributions);
    }

    /** The same, whose cost is shared by this agreement. */
    public Profile sharedBy(CostAgreementId agreement) {
        return new Profile(
                title,
                kind,
                form,
                strategy,
                need,
                goals,
                responsible,
                sponsor,
                coordinator,
                host,
                body,
                organisation,
                status,
                followUp,
                parts,
                grants,
                contributions,
                mandate,
                Optional.of(agreement));
    }

    /** A network without money of its own: the committee of chief executives may create it alone. */
    public boolean isPlainNetwork() {
        return kind.filter(MeasureKind.NETWORK::equals).isPresent()
                && form.map(LegalForm::isLooseCooperation).orElse(true)
                && host.isEmpty()
                && grants.isEmpty()
                && contributions.isEmpty()
                && costAgreement.isEmpty();
    }

    /** The same, now with this responsible chief executive. */
    public Profile ledBy(String name) {
        return new Profile(
                title,
                kind,
                form,
                strategy,
                need,
                goals,
                Optional.of(name),
                sponsor,
                coordinator,
                host,
                body,
                organisation,
                status,
                followUp,
                parts,
                grants,
                contributions,
                mandate,
                costAgreement);
    }

    /** Whether it names the party, as host, in a part or with what it puts in itself. */
    boolean names(PartyId party) {
        return host.filter(party::equals).isPresent()
                || parts.stream()
                        .flatMap(part -> part.participants().stream())
                        .anyMatch(one -> one.party().equals(party))
                || contributions.stream().anyMatch(one -> one.party().equals(party));
    }

    /** The same, with a party under another id wherever it is named. */
    Profile succeeding(PartyId from, PartyId to) {
        return new Profile(
                title,
                kind,
                form,
                strategy,
                need,
                goals,
                responsible,
                sponsor,
                coordinator,
                host.map(one -> one.equals(from) ? to : one),
                body,
                organisation,
                status,
                followUp,
                parts.stream().map(one -> one.succeeding(from, to)).toList(),
                grants,
                contributions.stream().map(one -> one.succeeding(from, to)).toList(),
                mandate,
                costAgreement);
    }

    /** The same, now in this legal form. */
    public Profile as(LegalForm chosen) {
        return new Profile(
                title,
                kind,
                Optional.of(chosen),
                strategy,
                need,
                goals,
                responsible,
                sponsor,
                coordinator,
                host,
                body,
                organisation,
                status,
                followUp,
                parts,
                grants,
                contributions,
                mandate,
                costAgreement);
    }
}
