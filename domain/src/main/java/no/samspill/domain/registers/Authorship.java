package no.samspill.domain.registers;

import java.time.Instant;
import java.util.Optional;

/**
 * Påtegning: who registered something, when, and why it was changed.
 *
 * @param reason empty where nobody asked for one: what was registered for the first time, or that nothing rested on
 * @param isInvited whether the one who registered it had been invited to, and has nothing else to do with the register
 */
public record Authorship(Instant at, String actor, Optional<String> reason, boolean isInvited) {

    public Authorship {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("blank actor");
        }
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Of one who keeps the register. */
    public Authorship(Instant at, String actor, Optional<String> reason) {
        this(at, actor, reason, false);
    }
}
