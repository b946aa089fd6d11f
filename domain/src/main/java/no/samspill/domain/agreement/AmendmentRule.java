package no.samspill.domain.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Consent.Lack;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Endringsregel: who decides an amendment, and by which majority.
 *
 * <p>Example: two thirds of the votes cast: 20 of 30 are enough, 19 are not.
 *
 * <p>Refused with {@code AMENDMENT_NEEDS_COUNCIL}, {@code AMENDMENT_NEEDS_PARTY}, {@code AMENDMENT_NEEDS_REPRESENTATIVES},
 * {@code AMENDMENT_LACKS_MAJORITY} and {@code VOTES_NOT_TOLD}.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 *
 * @param version what is decided on
 * @param parties those who are parties to it
 * @param majority of the parties, or of the votes cast in the council of representatives
 * @param basis the law it follows from; empty when it follows from the agreement
 */
public record AmendmentRule(
        TextVersion version,
        List<PartyId> parties,
        Decider decider,
        Majority majority,
        Optional<LegalReference> basis) {

    public AmendmentRule {
        parties = List.copyOf(parties);
    }

    /** The same, of these parties: those the text names, as they are called now. */
    public AmendmentRule of(Collection<PartyId> current) {
        return new AmendmentRule(version, List.copyOf(current), decider, majority, basis);
    }

    /** The same, with these as parties too: they take part, though the text does not name them. */
    public AmendmentRule with(Collection<PartyId> others) {
        List<PartyId> all =
                Stream.concat(parties.stream(), others.stream()).distinct().toList();
        return new AmendmentRule(version, all, decider, majority, basis);
    }

    /**
     * Why the amendment is not adopted; empty when it is.
     *
     * @param own the cooperation's council of representatives; empty when it is not known which it is
     */
    public List<Reason> refusals(Ballots ballots, Optional<BodyId> own) {
        return decider.consent(parties, own, Optional.of(majority)).lack(ballots).stream()
                .flatMap(this::told)
                .map(reason -> reason.by(basis))
                .toList();
    }

    private Stream<Reason> told(Lack lack) {
        if (lack instanceof Lack.OfParties parties) {
            AmendmentRefusal code = decider == Decider.COUNCILS
                    ? AmendmentRefusal.AMENDMENT_NEEDS_COUNCIL
                    : AmendmentRefusal.AMENDMENT_NEEDS_PARTY;
            return parties.missing().stream()
                    .map(party -> Reason.at("/decisions", code, party.value(), majority.toString()));
        }
        if (lack instanceof Lack.OfCount of) {
            return Stream.of(of.told("/decisions"));
        }
        return Stream.of(
                lack instanceof Lack.OfVotes of
                        ? Reason.at(
                                "/decisions",
                                AmendmentRefusal.AMENDMENT_LACKS_MAJORITY,
                                Integer.toString(of.votes().inFavour()),
                                Integer.toString(of.votes().cast()),
                                majority.toString())
                        : Reason.at(
                                "/decisions", AmendmentRefusal.AMENDMENT_NEEDS_REPRESENTATIVES, majority.toString()));
    }
}
