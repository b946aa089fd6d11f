package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Det loven lister: who takes part in a cooperation with a legal form, and who is host, stand in its agreement, and are changed by a
 * version of it that all have adopted; no act and no description changes them alone.
 *
 * <p>Example: Rindal has decided to join a host-municipality cooperation of Orkland and Heim. It takes part from the day a version that
 * names all three is in force, and that one the councils of all three have adopted.
 *
 * <p>Refused with {@code PARTY_NOT_IN_TEXT}, {@code HOST_NOT_IN_TEXT} and {@code NO_TEXT_IN_FORCE}. Without form it is as agreed.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 */
record ListedItems(Situation now, Standing standing) {

    /** Of a text, and what it is. */
    private record Known(TextVersion version, AgreementText text) {}

    /** Why the party cannot take part; empty when the text in force lets it. */
    List<Reason> toTakePart(PartyStanding party) {
        if (form().flatMap(LegalForm::creation).isEmpty() || !party.role().isParty()) {
            return List.of();
        }
        Stream<Reason> named =
                inForce().map(known -> named(known, party.party())).orElseGet(() -> Stream.of(noText("/party")));
        Stream<Reason> host = party.role() == Role.HOST ? toHost("/party", party.party()).stream() : Stream.of();
        return Stream.concat(named, host).distinct().toList();
    }

    /** Why the parties that have decided to cannot take part from the start, as far as the text is known. */
    List<Reason> toStart() {
        return inForce().isEmpty()
                ? List.of()
                : standing.parties().stream()
                        .filter(one -> one.phase() == PartyPhase.ADOPTED)
                        .flatMap(one -> toTakePart(one).stream())
                        .map(one -> new Reason(one.code(), "", one.facts(), one.basis()))
                        .toList();
    }

    /** Why the party cannot be host; empty when the text in force says that it is, or that is for others than the law to say. */
    List<Reason> toHost(String pointer, PartyId host) {
        if (form().filter(LegalForm::isHosted).isEmpty()) {
            return List.of();
        }
        return inForce()
                .map(known -> known.text().host().stream()
                                .flatMap(one -> standing.current(List.of(one)).stream())
                                .anyMatch(host::equals)
                        ? List.<Reason>of()
                        : List.of(Reason.at(
                                        pointer,
                                        LifecycleRefusal.HOST_NOT_IN_TEXT,
                                        host.value(),
                                        known.version().toString())
                                .by(basis(Clause.HOST))))
                .orElseGet(() -> List.of(noText(pointer)));
    }

    /** Why another cannot be described as host than the one it is; what nobody has said yet can be filled in. */
    List<Reason> toDescribe(String pointer, Optional<PartyId> host) {
        boolean said = standing.profile().host().isPresent()
                || inForce().flatMap(one -> one.text().host()).isPresent();
        return host.filter(one -> said && !standing.profile().host().equals(host))
                .map(one -> toHost(pointer, one))
                .orElse(List.of());
    }

    private Stream<Reason> named(Known known, PartyId party) {
        return standing.current(known.text().parties()).contains(party)
                ? Stream.of()
                : Stream.of(Reason.at(
                                "/party",
                                LifecycleRefusal.PARTY_NOT_IN_TEXT,
                                party.value(),
                                known.version().toString())
                        .by(basis(Clause.PARTICIPANTS)));
    }

    private Reason noText(String pointer) {
        return Reason.at(pointer, LifecycleRefusal.NO_TEXT_IN_FORCE).by(basis(Clause.PARTICIPANTS));
    }

    private Optional<Known> inForce() {
        return standing.text()
                .or(() -> standing.underDecision().flatMap(Case::text))
                .flatMap(version -> now.docket().text(version).map(text -> new Known(version, text)));
    }

    private Optional<LegalForm> form() {
        return now.form(standing.text().or(() -> standing.underDecision().flatMap(Case::text)));
    }

    /** Where the law lists it; a political council and a task community have their participants as parties to the agreement. */
    private Optional<LegalReference> basis(Clause clause) {
        AgreementLaw law = now.docket().law();
        return form().flatMap(form ->
                law.reference(form, clause, now.date()).or(() -> law.reference(form, Clause.WRITTEN_FORM, now.date())));
    }
}
