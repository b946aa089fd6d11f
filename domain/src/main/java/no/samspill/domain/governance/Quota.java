package no.samspill.domain.governance;

import no.samspill.domain.municipality.PartyId;

/**
 * Sammensetning: one thing that is laid down about how many sit in a body.
 *
 * <p>Example: one leader, one deputy leader and four members; or one from each municipality.
 */
public sealed interface Quota {

    /** So many in a role, neither more nor fewer: a leader, a deputy leader and four members. */
    record InRole(Post.Role role, int seats) implements Quota {}

    /**
     * So many members from each participant, neither more nor fewer, leaders counted in.
     *
     * @param deputies the fewest personal or common deputies for them; 0 when there need be none
     */
    record PerParticipant(int members, int deputies) implements Quota {}

    /** So many members from one organisation, neither more nor fewer: one from the PP service. */
    record FromOrganisation(PartyId organisation, int members) implements Quota {}
}
