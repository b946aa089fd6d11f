package no.samspill.http.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.municipality.PartyId;

/**
 * Den som spør: who asks, and what they may.
 *
 * @param name as it stands in the audit trail, its own for each; empty for one who has not said who it is
 * @param title what they are called on a page
 * @param within what they may at most, whatever their roles are: a program no more than its token says
 * @param csrf what a form on a page must send back; empty when no cookie tells who they are
 * @param invited what alone they may deliver; empty when their roles are all that limits them
 */
public record Caller(
        String name,
        String title,
        List<RoleGrant> grants,
        Set<Access> within,
        Optional<String> csrf,
        Optional<Invitation> invited) {

    /** One who has not said who it is. */
    public static final Caller NOBODY = new Caller("", "", List.of(), Set.of(), Optional.empty(), Optional.empty());

    private static final int LONGEST = 100;

    public Caller {
        grants = List.copyOf(grants);
        within = Set.copyOf(within);
    }

    /** One who may all that these roles may. */
    public static Caller with(String name, String title, List<RoleGrant> grants) {
        return new Caller(name, title, grants, EnumSet.allOf(Access.class), Optional.empty(), Optional.empty());
    }

    /** One who is invited into the region to deliver an evaluation, and may nothing else. */
    public static Caller invitedTo(Invitation invitation, String region) {
        String title = shown(invitation.to());
        RoleGrant grant = new RoleGrant(AccessRole.INVITED, Optional.of(region), Optional.empty());
        return new Caller(
                title + " (invitert)",
                title,
                List.of(grant),
                EnumSet.allOf(Access.class),
                Optional.empty(),
                Optional.of(invitation));
    }

    /** The same, known by a cookie. */
    public Caller guardedBy(String token) {
        return new Caller(name, title, grants, within, Optional.of(token), invited);
    }

    /** What somebody else has said, short and without what is not for the eye. */
    public static String shown(String given) {
        String clean = given.replaceAll("[\\p{Cc}\\p{Cf}<>]", " ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** Whether they may this, in the region. */
    public boolean may(Access access, String region) {
        return AccessRole.PUBLIC.may(access)
                || (within.contains(access)
                        && grants.stream()
                                .anyMatch(one -> one.isIn(region) && one.role().may(access)));
    }

    /** Whether they may this in any region, or of the server itself. */
    public boolean mayAnywhere(Access access) {
        return AccessRole.PUBLIC.may(access)
                || (within.contains(access)
                        && grants.stream().anyMatch(one -> one.role().may(access)));
    }

    /** What they are in the region. */
    public Set<AccessRole> roles(String region) {
        return grants.stream()
                .filter(one -> one.isIn(region))
                .map(RoleGrant::role)
                .filter(role -> role != AccessRole.OPERATOR)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The municipalities they represent in the region. */
    public Set<PartyId> parties(String region) {
        return grants.stream()
                .filter(one -> one.isIn(region))
                .flatMap(one -> one.party().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
