package no.samspill.domain.lifecycle;

import java.util.Optional;
import no.samspill.domain.money.Kroner;

/**
 * Tilskudd: money from outside.
 *
 * @param source who gives it
 * @param amount in øre; empty when nobody has said
 * @param year the year or years it is for, as it was written
 */
public record Grant(String source, State state, Optional<Kroner> amount, Optional<String> year) {

    /** How far it has come. */
    public enum State {
        APPLIED,
        AWARDED,
        DRAWN,
        REFUSED
    }
}
