package no.samspill.domain.costsharing;

import no.samspill.domain.money.Kroner;

/**
 * Delbeløp: how much of a party's amount comes from where.
 *
 * @param name the name of an agreed part, or the key of a rate; empty for the other kinds
 */
public record PartAmount(Kind kind, String name, Kroner amount) {

    /** The same kind and name with another amount. */
    PartAmount with(Kroner other) {
        return new PartAmount(kind, name, other);
    }

    /** Where an amount comes from. */
    public enum Kind {
        /** A part of a split, by its name. */
        PART,
        /** Tilskudd: an equal part of the grants, credited. */
        GRANT,
        /** Minstebeløp/tak: what minimum and cap move between the parties, or take from or add to a price. */
        BOUNDS,
        /** Grunnbeløp: the base of a price list. */
        BASE,
        /** A rate of a price list, by its key. */
        RATE,
        /** A rate outside the cap, by its key. */
        OUTSIDE_CAP,
        /** Direkte: the party's direct costs. */
        DIRECT
    }
}
