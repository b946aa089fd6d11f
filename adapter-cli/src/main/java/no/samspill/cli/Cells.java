package no.samspill.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samspill.cli.Table.Cell;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.json.NorwegianFormat;

/** Values as cells: in Norwegian for people, as in JSON for programs. */
final class Cells {

    static final Cell EMPTY = Cell.of("");

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    /** Longer fractions say a person nothing. */
    private static final int READABLE = 24;

    private Cells() {}

    static Cell of(Kroner amount) {
        return new Cell(NorwegianFormat.number(amount), amount.toString());
    }

    static Cell of(BigDecimal number) {
        return new Cell(NorwegianFormat.number(number), number.toPlainString());
    }

    static Cell of(LocalDate date) {
        return new Cell(NorwegianFormat.date(date), date.toString());
    }

    static Cell of(Instant time) {
        return new Cell(MINUTE.format(time.atZone(NORWAY)), time.toString());
    }

    static Cell of(Enum<?> constant) {
        return new Cell(Texts.name(constant), constant.name());
    }

    /** A constant of the portfolio, by the word refusals use for it. */
    static Cell word(Enum<?> constant) {
        return new Cell(Refusals.SENTENCES.word(constant), constant.name());
    }

    /** With two decimals, for what is shown beside exact amounts. */
    static Cell rounded(Fraction number) {
        return of(NorwegianFormat.rounded(number, 2));
    }

    static Cell percent(Fraction part) {
        return new Cell(NorwegianFormat.percent(part), part.toString());
    }

    /** An exact amount: whole kroner and the fraction of a krone that is left. */
    static Cell exact(Fraction amount) {
        BigInteger[] parts = amount.numerator().divideAndRemainder(amount.denominator());
        if (parts[1].signum() == 0) {
            return new Cell(NorwegianFormat.number(new BigDecimal(parts[0])), amount.toString());
        }
        String whole = parts[0].signum() == 0 ? "" : NorwegianFormat.number(new BigDecimal(parts[0])) + " + ";
        BigInteger rest = parts[0].signum() == 0 ? parts[1] : parts[1].abs();
        String mixed = whole + rest + "/" + amount.denominator();
        String shown =
                mixed.length() <= READABLE ? mixed : "≈ " + NorwegianFormat.number(NorwegianFormat.rounded(amount, 6));
        return new Cell(shown, amount.toString());
    }
}
