package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;

/**
 * Foreslått som idé (T1): someone in a municipality of the region proposes a measure.
 *
 * <pre>{@code
 * {"act": "PROPOSED", "by": "5055",
 *  "profile": {"title": "Felles brannvesen", "need": "Beredskapen holder ikke kravene"}}
 * }</pre>
 *
 * <p>Refused with {@code ALREADY_BEGUN}, {@code NEED_MISSING} when the profile has no need, and
 * {@code PROPOSER_NOT_OF_REGION} when the proposer is not registered as a municipality.
 *
 * <p>Law: none; our own rule.
 *
 * @param by the proposer's municipality
 */
public record Proposed(Profile profile, PartyId by) implements Beginning {

    @Override
    public List<Reason> refusals(Situation now) {
        Optional<Organisation> proposer =
                Optional.ofNullable(now.docket().organisations().get(by));
        boolean ofRegion = proposer.filter(one -> one.kind() == OrganisationKind.MUNICIPALITY)
                .isPresent();
        return Gate.ofFirst(this, now, now.standing().isEmpty())
                .demand(profile.need().isPresent(), "/profile/need", LifecycleRefusal.NEED_MISSING)
                .demand(ofRegion, "/by", LifecycleRefusal.PROPOSER_NOT_OF_REGION, by.value())
                .reasons();
    }

    @Override
    public Standing begin(LocalDate date) {
        return Standing.first(Phase.IDEA, date, profile, List.of());
    }

    @Override
    public References references() {
        return References.NONE.toOrganisation(by).toBodies(profile.body().stream());
    }
}
