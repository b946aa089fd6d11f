package no.samspill.domain.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Partskontroll: whether those who are parties can be in a cooperation of the form.
 *
 * <p>Finds {@code PARTY_CANNOT_BE_IN_FORM}. Example: a hospital trust is party to a task community, which is for municipalities and
 * counties.
 *
 * <p>Law: kommuneloven § 18-1, § 19-1, § 20-1; IKS-loven § 1.
 *
 * @param organisations those that are known; of another nothing is said
 */
record FormPartiesCheck(Subject subject, Map<PartyId, Organisation> organisations) {

    Stream<Finding> findings() {
        return subject.text().form().participants().stream()
                .flatMap(law -> subject.text().parties().stream().flatMap(party -> cannot(party, law).stream()));
    }

    private Optional<Finding> cannot(PartyId party, Provision law) {
        LegalForm form = subject.text().form();
        return Optional.ofNullable(organisations.get(party))
                .filter(one -> !form.isFor(one.kind()))
                .map(one -> subject.error(
                        law,
                        Reason.at(
                                "/parties",
                                AgreementFinding.PARTY_CANNOT_BE_IN_FORM,
                                party.value(),
                                one.kind().name(),
                                form.name())));
    }
}
