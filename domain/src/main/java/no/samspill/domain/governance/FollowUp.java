package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Oppfølgingspunkt: what a decision asks someone to do.
 *
 * @param owner the one person or body that answers for it; empty while nobody does
 * @param done the day it was done; empty while it is not
 */
public record FollowUp(String what, Optional<String> owner, LocalDate due, Optional<LocalDate> done) {

    /** Whether it is not done by the end of the date. */
    public boolean isOpenOn(LocalDate date) {
        return done.map(day -> day.isAfter(date)).orElse(true);
    }
}
