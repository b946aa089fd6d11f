package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;

/**
 * Del: a part of a measure with participants of its own, such as one of two parallel networks or an activity of a programme.
 *
 * @param participants empty when nobody has said
 */
public record Part(String title, List<Participant> participants, Optional<String> status) {

    public Part {
        participants = List.copyOf(participants);
    }
}
