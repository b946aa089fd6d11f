package no.samspill.domain.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Del: a part of a measure with participants of its own, such as one of two parallel networks or an activity of a programme.
 *
 * @param participants empty when nobody has said
 * @param coordinator who leads the work of the part
 */
public record MeasurePart(
        String title, List<Participant> participants, Optional<String> coordinator, Optional<String> status) {

    public MeasurePart {
        participants = List.copyOf(participants);
    }

    /** A part that nobody is said to lead. */
    public MeasurePart(String title, List<Participant> participants, Optional<String> status) {
        this(title, participants, Optional.empty(), status);
    }

    /** The same, with a party under another id, and nobody twice. */
    MeasurePart succeeding(PartyId from, PartyId to) {
        Map<PartyId, Participant> succeeded = new LinkedHashMap<>();
        participants.forEach(participant -> {
            PartyId now = participant.party().equals(from) ? to : participant.party();
            succeeded.putIfAbsent(now, new Participant(now, participant.role()));
        });
        return new MeasurePart(title, List.copyOf(succeeded.values()), coordinator, status);
    }
}
