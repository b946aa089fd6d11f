package no.samspill.application.port;

import java.time.Instant;
import java.util.Optional;
import no.samspill.application.StaleVersion;

/** The answers that have been given to what may be sent again. */
public interface Answers {

    Optional<String> find(String key);

    /** Keeps an answer; {@link StaleVersion} when there is one under the key already. */
    void keep(String key, String answer, Instant at);

    /** Forgets the answers given before; how many they were. */
    int forgetBefore(Instant moment);
}
