package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.money.Kroner;

/**
 * Økonomi: what the agreement says about money, besides how costs are shared.
 *
 * <p>Example: key figures of 1 October the year before: {@code pupils}, October, day 1, one year before.
 *
 * <p>Law: budsjett- og regnskapsforskriften § 8-3 for the exception; IKS-loven § 22 and kommuneloven § 19-4 for loans.
 *
 * @param budgetException whether it makes use of the exception from own budget, accounts and report
 * @param expectedIncomes brutto driftsinntekter: the gross operating income of each year's budget
 * @param keyFigureDates which day's key figures count
 * @param shares eierandeler og ansvarsandeler; none when they are only in the wording
 * @param overrunPercent how many percent the cost may go beyond its frame before the parties must be asked
 */
public record Economy(
        Optional<Borrowing> borrowing,
        boolean budgetException,
        List<ExpectedIncome> expectedIncomes,
        List<KeyFigureDate> keyFigureDates,
        Optional<Integer> overrunPercent,
        List<Stake> shares) {

    private static final int MOST_YEARS_BEFORE = 9;

    public Economy {
        if (overrunPercent.filter(percent -> percent < 0).isPresent()) {
            throw new IllegalArgumentException("not a percentage: " + overrunPercent);
        }
        expectedIncomes = List.copyOf(expectedIncomes);
        keyFigureDates = List.copyOf(keyFigureDates);
        shares = List.copyOf(shares);
    }

    /** The same, of which no shares are given as figures. */
    public Economy(
            Optional<Borrowing> borrowing,
            boolean budgetException,
            List<ExpectedIncome> expectedIncomes,
            List<KeyFigureDate> keyFigureDates,
            Optional<Integer> overrunPercent) {
        this(borrowing, budgetException, expectedIncomes, keyFigureDates, overrunPercent, List.of());
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
            if (yearsBefore < 0 || yearsBefore > MOST_YEARS_BEFORE) {
                throw new IllegalArgumentException("not a few years before: " + yearsBefore);
            }
        }

        /** The day for use in the year. */
        public LocalDate in(int year) {
            return LocalDate.of(year - yearsBefore, month, day);
        }

        /** The day they must be there for use in the year: when they are counted, or when the year begins. */
        public LocalDate neededFor(int year) {
            LocalDate begins = LocalDate.of(year, Month.JANUARY, 1);
            return in(year).isBefore(begins) ? begins : in(year);
        }
    }
}
