package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Verv: one seat in a body, which people hold one after the other.
 *
 * @param title what it is called, where that says more than the role
 * @param organisation whom it represents; empty when anyone may hold it, as a leader whom all elect
 * @param holders in any order; their periods do not overlap
 */
public record Post(Role role, Optional<String> title, Optional<PartyId> organisation, List<Holder> holders) {

    public Post {
        holders = List.copyOf(holders);
    }

    /** What the one who holds a post is in the body. */
    public enum Role {
        /** Leder. */
        LEADER,
        /** Nestleder. */
        DEPUTY_LEADER,
        /** Medlem. */
        MEMBER,
        /** Varamedlem: steps in for a member. */
        DEPUTY,
        /** Sekretær. */
        SECRETARY,
        /** Observatør. */
        OBSERVER;

        /** Whether it counts as one of the body's members. */
        public boolean isMember() {
            return this == LEADER || this == DEPUTY_LEADER || this == MEMBER;
        }
    }

    /** Those who hold it on the date; normally one, nobody when it is vacant. */
    public List<Holder> on(LocalDate date) {
        return holders.stream().filter(one -> one.period().contains(date)).toList();
    }

    /** Whom one of its holders comes from; empty when that is not known. */
    public Optional<PartyId> organisationOf(Holder holder) {
        return holder.organisation().or(() -> organisation);
    }
}
