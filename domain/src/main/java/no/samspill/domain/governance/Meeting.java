package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Møte: bodies that meet, or are to meet, on a day.
 *
 * @param bodies more than one when they meet jointly
 * @param held whether it took place; not yet, or not at all, when false
 * @param controlCommitteeNotified whether the participants' control committees were told of it
 * @param called the day its members were called
 * @param present who was there; empty when nobody counted
 */
public record Meeting(
        MeetingId id,
        List<BodyId> bodies,
        LocalDate date,
        Optional<String> place,
        boolean held,
        boolean controlCommitteeNotified,
        Optional<LocalDate> called,
        Optional<Present> present) {

    /**
     * Frammøte: how many of the members were there, and how many of the votes of all they had.
     *
     * @param ofMembers how many members there are
     * @param ofVotes how many votes they have together
     */
    public record Present(int members, int ofMembers, int votes, int ofVotes) {

        public Present {
            if (members < 0 || votes < 0 || members > ofMembers || votes > ofVotes) {
                throw new IllegalArgumentException("more than there are");
            }
        }
    }

    public Meeting {
        bodies = List.copyOf(bodies);
    }

    /** One of which nobody has told when it was called, and who was there. */
    public Meeting(
            MeetingId id,
            List<BodyId> bodies,
            LocalDate date,
            Optional<String> place,
            boolean held,
            boolean controlCommitteeNotified) {
        this(id, bodies, date, place, held, controlCommitteeNotified, Optional.empty(), Optional.empty());
    }
}
