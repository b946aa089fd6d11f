package no.samspill.domain.governance;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.municipality.PartyId;

/**
 * Vedtekter: what has been laid down about who sits in a body, how they are elected and when it meets.
 *
 * @param law the law it is set up by, which has rules of its own; empty when there is none
 * @param participants whom the body is common to: the parties of the cooperation
 * @param composition all of it holds at once; empty when nothing is laid down
 * @param chair the ids of those whose representatives lead the body in turn
 * @param hosting what it arranges, and who is host of it in turn
 * @param generalManager daglig leder of what the body is the top of, who by law may not sit in some bodies
 */
public record Articles(
        Optional<BodyLaw> law,
        List<PartyId> participants,
        List<Quota> composition,
        Optional<ElectionRule> elections,
        Optional<Rotation> chair,
        List<Hosting> hosting,
        List<MeetingRule> meetings,
        Optional<String> generalManager) {

    public Articles {
        participants = List.copyOf(participants);
        composition = List.copyOf(composition);
        hosting = List.copyOf(hosting);
        meetings = List.copyOf(meetings);
    }

    /** Articles of a body that arranges nothing in turn. */
    public Articles(
            Optional<BodyLaw> law,
            List<PartyId> participants,
            List<Quota> composition,
            Optional<ElectionRule> elections,
            Optional<Rotation> chair,
            List<MeetingRule> meetings,
            Optional<String> generalManager) {
        this(law, participants, composition, elections, chair, List.of(), meetings, generalManager);
    }
}
