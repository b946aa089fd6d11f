package no.samspill.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import no.samspill.domain.money.Fraction;
import no.samspill.files.table.Cell;
import no.samspill.json.NorwegianFormat;

/** Exact fractions as cells: in Norwegian for people, as in JSON for programs. */
final class FractionCells {

    /** Longer fractions say a person nothing. */
    private static final int READABLE = 24;

    private FractionCells() {}

    static Cell percent(Fraction part) {
        return Cell.text(NorwegianFormat.percent(part), part.toString());
    }

    /** An exact amount: whole kroner and the fraction of a krone that is left. */
    static Cell exact(Fraction amount) {
        BigInteger[] parts = amount.numerator().divideAndRemainder(amount.denominator());
        if (parts[1].signum() == 0) {
            return Cell.text(NorwegianFormat.number(new BigDecimal(parts[0])), amount.toString());
        }
        String whole = parts[0].signum() == 0 ? "" : NorwegianFormat.number(new BigDecimal(parts[0])) + " + ";
        BigInteger rest = parts[0].signum() == 0 ? parts[1] : parts[1].abs();
        String mixed = whole + rest + "/" + amount.denominator();
        String shown =
                mixed.length() <= READABLE ? mixed : "≈ " + NorwegianFormat.number(NorwegianFormat.rounded(amount, 6));
        return Cell.text(shown, amount.toString());
    }
}
