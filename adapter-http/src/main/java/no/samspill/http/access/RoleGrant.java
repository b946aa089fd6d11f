package no.samspill.http.access;

import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Tildeling: a role someone has.
 *
 * @param region where; empty when it is everywhere
 * @param party whom they are it for, when they represent a municipality
 */
public record RoleGrant(AccessRole role, Optional<String> region, Optional<PartyId> party) {

    public static RoleGrant everywhere(AccessRole role) {
        return new RoleGrant(role, Optional.empty(), Optional.empty());
    }

    boolean isIn(String place) {
        return region.map(place::equals).orElse(true);
    }
}
