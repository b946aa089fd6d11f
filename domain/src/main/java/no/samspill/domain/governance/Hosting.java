package no.samspill.domain.governance;

import no.samspill.domain.calendar.Rotation;

/**
 * Vertskap på omgang: something a body arranges again and again, of which its participants are host in turn. Who leads the
 * body is another matter.
 *
 * <p>Example: Nord-Troms Rundt of the libraries, where Skjervøy was host in 2016.
 *
 * @param event what is arranged; not blank
 * @param turns the ids of those who are host
 */
public record Hosting(String event, Rotation turns) {

    public Hosting {
        if (event.isBlank()) {
            throw new IllegalArgumentException("blank event");
        }
    }
}
