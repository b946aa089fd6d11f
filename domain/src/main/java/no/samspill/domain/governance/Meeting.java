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
 */
public record Meeting(
        MeetingId id,
        List<BodyId> bodies,
        LocalDate date,
        Optional<String> place,
        boolean held,
        boolean controlCommitteeNotified) {

    public Meeting {
        bodies = List.copyOf(bodies);
    }
}
