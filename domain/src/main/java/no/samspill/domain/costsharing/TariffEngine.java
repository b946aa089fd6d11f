package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Allocation;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.TieOrder;

/** The arithmetic of a price list: each party on its own, rounded half up. */
final class TariffEngine implements Engine {

    private final SharingCase input;
    private final Tariff rule;
    private final TariffReading form;
    private final Totals totals;
    private final List<List<Fraction>> rows = new ArrayList<>();
    private final List<Fraction> prices = new ArrayList<>();

    TariffEngine(SharingCase input, Tariff rule, TariffReading form) {
        this.input = input;
        this.rule = rule;
        this.form = form;
        totals = new Totals(input, form.parties());
        for (int party = 0; party < form.parties().count(); party++) {
            Fraction factor = rule.index().times(form.parties().fractionOfPeriod(party));
            List<Fraction> row =
                    row(party).stream().map(price -> price.times(factor)).toList();
            rows.add(row);
            prices.add(sum(row));
        }
    }

    /** The party's prices before index and presence: base, rates, what the bounds add or take, rates outside the cap. */
    private List<Fraction> row(int party) {
        List<Fraction> row = new ArrayList<>();
        row.add(rule.base().toFraction());
        row.addAll(prices(rule.rates(), form.rates(), party));
        Fraction unbounded = sum(row);
        row.add(new Bounds(rule.minimum(), rule.cap()).clamp(unbounded).minus(unbounded));
        row.addAll(prices(rule.outsideCap(), form.outsideCap(), party));
        return row;
    }

    private static List<Fraction> prices(List<Rate> rates, List<BigDecimal[]> figures, int party) {
        return IntStream.range(0, rates.size())
                .mapToObj(i -> rates.get(i).price(figures.get(i)[party]))
                .toList();
    }

    private static Fraction sum(List<Fraction> amounts) {
        return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        totals.refuseTooLarge(reasons);
        Fraction sum = sum(prices).plus(totals.gross().toFraction());
        if (reasons.isEmpty() && sum.compareTo(Kroner.MAX.toFraction()) > 0) {
            reasons.add(Reason.at("/rule", SharingRefusal.INVALID_AMOUNT, sum.toString()));
        }
        return reasons;
    }

    private List<Kroner> prices() {
        return prices.stream().map(rule.unit()::halfUp).toList();
    }

    @Override
    public List<Kroner> amounts() {
        return totals.addDirect(prices());
    }

    @Override
    public Sharing share() {
        List<Kroner> rounded = prices();
        List<PartAmount> columns = columns();
        List<List<PartAmount>> parts = new ArrayList<>();
        for (int party = 0; party < rounded.size(); party++) {
            List<Kroner> cells = Allocation.of(rounded.get(party), rows.get(party), rule.unit(), TieOrder.LISTED);
            parts.add(IntStream.range(0, cells.size())
                    .filter(column -> isShown(columns.get(column)))
                    .mapToObj(column -> columns.get(column).with(cells.get(column)))
                    .toList());
        }
        Stream<String> keys =
                Stream.concat(rule.rates().stream(), rule.outsideCap().stream()).map(Rate::key);
        return new ShareAssembly(input, totals, keys).of(rounded, prices, parts, Kroner.ZERO);
    }

    private List<PartAmount> columns() {
        List<PartAmount> columns = new ArrayList<>();
        columns.add(new PartAmount(PartAmount.Kind.BASE, "", Kroner.ZERO));
        rule.rates().forEach(rate -> columns.add(new PartAmount(PartAmount.Kind.RATE, rate.key(), Kroner.ZERO)));
        columns.add(new PartAmount(PartAmount.Kind.BOUNDS, "", Kroner.ZERO));
        rule.outsideCap()
                .forEach(rate -> columns.add(new PartAmount(PartAmount.Kind.OUTSIDE_CAP, rate.key(), Kroner.ZERO)));
        return columns;
    }

    /** The bounds are shown when they moved some price. */
    private boolean isShown(PartAmount column) {
        int bounds = rule.rates().size() + 1;
        return column.kind() != PartAmount.Kind.BOUNDS
                || rows.stream().anyMatch(row -> row.get(bounds).signum() != 0);
    }
}
