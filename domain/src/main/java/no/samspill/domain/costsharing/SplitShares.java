package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.money.Fraction;

/** The exact shares of a split, in kroner: by party and column (see {@link Pots}), and by party. */
final class SplitShares {

    private final List<List<Fraction>> rows = new ArrayList<>();
    private final List<Fraction> shares = new ArrayList<>();

    SplitShares(SplitReading form, Pots pots) {
        List<Fraction> perWeight = new ArrayList<>();
        for (int column = 0; column < pots.count(); column++) {
            BigDecimal total = BigDecimal.ZERO;
            for (int party = 0; party < form.parties().count(); party++) {
                total = total.add(form.weight(column, party));
            }
            perWeight.add(pots.amount(column).dividedBy(Fraction.of(total)));
        }
        for (int party = 0; party < form.parties().count(); party++) {
            List<Fraction> row = new ArrayList<>();
            for (int column = 0; column < pots.count(); column++) {
                row.add(perWeight.get(column).times(Fraction.of(form.weight(column, party))));
            }
            rows.add(row);
            shares.add(row.stream().reduce(Fraction.ZERO, Fraction::plus));
        }
    }

    /** By party, then by column. */
    List<List<Fraction>> rows() {
        return rows;
    }

    /** By party, before minimum and cap. */
    List<Fraction> shares() {
        return shares;
    }
}
