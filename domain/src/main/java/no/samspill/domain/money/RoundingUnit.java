package no.samspill.domain.money;

import java.util.Arrays;
import java.util.Optional;

/** Avrundingsenhet: what the amounts of a statement are whole multiples of. */
public enum RoundingUnit {
    ORE("0.01", 1),
    KRONE("1", 100),
    HUNDRED_KRONER("100", 10_000);

    private final String text;
    private final int ore;

    RoundingUnit(String text, int ore) {
        this.text = text;
        this.ore = ore;
    }

    /** The unit as agreements and the contract write it: {@code "0.01"}, {@code "1"} or {@code "100"} kroner. */
    public static Optional<RoundingUnit> parse(String text) {
        return Arrays.stream(values()).filter(unit -> unit.text.equals(text)).findFirst();
    }

    /** The size of the unit in øre. */
    public int ore() {
        return ore;
    }

    /** Whether the amount is a whole number of units. */
    public boolean divides(Kroner amount) {
        return amount.ore() % ore == 0;
    }

    /** How many units the amount is; what is above a whole number of them is left out. */
    public long count(Kroner amount) {
        return amount.ore() / ore;
    }

    /** The nearest whole number of units, a half upwards; for amounts that stand alone and need not sum to anything. */
    public Kroner halfUp(Fraction kroner) {
        Fraction units = kroner.times(Fraction.of(100, ore));
        long whole = units.plus(Fraction.of(1, 2)).floor().longValueExact();
        return Kroner.ofOre(Math.multiplyExact(whole, ore));
    }

    /** In kroner, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
