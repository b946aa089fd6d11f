package no.samspill.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/**
 * Amounts, numbers and dates as they are written in Norwegian: {@code 1 234,50 kr} and {@code 31.12.2021}, with no-break
 * spaces and a true minus sign. Written out here since the platform's own formats differ from version to version.
 */
public final class NorwegianFormat {

    /** Whatever is told of a moment, and what day it is, follows the clock on the wall in Norway. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private NorwegianFormat() {}

    /** {@code 1 234,50 kr}. */
    public static String kroner(Kroner amount) {
        return number(amount) + NO_BREAK_SPACE + "kr";
    }

    /** An exact amount, shown to the nearest øre. */
    public static String kroner(Fraction amount) {
        return number(rounded(amount, 2)) + NO_BREAK_SPACE + "kr";
    }

    /** {@code 1 234,50}, for columns headed by "kr". */
    public static String number(Kroner amount) {
        return number(BigDecimal.valueOf(amount.ore(), 2));
    }

    /** With the decimals the number has: {@code 1 234,5}. */
    public static String number(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits.replace('.', ','));
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, NO_BREAK_SPACE);
        }
        return (number.signum() < 0 ? String.valueOf(MINUS) : "") + text;
    }

    /** {@code 33,33 %} of one third. */
    public static String percent(Fraction part) {
        return number(rounded(part.times(Fraction.of(100)), 2)) + NO_BREAK_SPACE + "%";
    }

    /** {@code 31.12.2021}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 31.08.}, of every year. */
    public static String day(DayOfYear day) {
        return day.value().replaceAll("(\\d+)-(\\d+)", "$2.$1.");
    }

    /** {@code 31.12.2021 23:59}. */
    public static String moment(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }

    /** {@code 01.01.2021–31.12.2021}. */
    public static String period(Period period) {
        return date(period.from()) + "–" + date(period.to());
    }

    /** To so many decimals, half up away from zero: to show beside what is exact, never to calculate with. */
    public static BigDecimal rounded(Fraction exact, int decimals) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), decimals, RoundingMode.HALF_UP);
    }
}
