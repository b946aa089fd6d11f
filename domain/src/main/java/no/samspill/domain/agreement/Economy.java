package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.money.Kroner;

/**
 * Økonomi: what the agreement says about money, besides how costs are shared.
 *
 * @param budgetException whether it makes use of the exception from own budget, accounts and report
 * @param expectedIncomes brutto driftsinntekter: the gross operating income of each year's budget
 * @param keyFigureDates which day's key figures count
 */
public record Economy(
        Optional<Borrowing> borrowing,
        boolean budgetException,
        List<ExpectedIncome> expectedIncomes,
        List<KeyFigureDate> keyFigureDates) {

    public Economy {
        expectedIncomes = List.copyOf(expectedIncomes);
        keyFigureDates = List.copyOf(keyFigureDates);
    }

    /**
     * Låneadgang.
     *
     * @param cap how much at most
     */
    public record Borrowing(boolean allowed, Optional<Kroner> cap) {}

    /** Forventet inntekt i et budsjettår. */
    public record ExpectedIncome(int year, Kroner amount) {}

    /**
     * Telledato: the day the key figures of a year are counted on.
     *
     * @param key for example {@code pupils}
     * @param yearsBefore 0 when it is a day of the year the figures are used for
     */
    public record KeyFigureDate(String key, Month month, int day, int yearsBefore) {

        public KeyFigureDate {
            if (day < 1 || day > month.minLength()) {
                throw new IllegalArgumentException("no such day every year: " + day + " " + month);
            }
        }

        /** The day for use in the year. */
        public LocalDate in(int year) {
            return LocalDate.of(year - yearsBefore, month, day);
        }
    }
}
