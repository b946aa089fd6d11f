package no.samspill.domain.costsharing;

import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;

/** What the contract says a split is, written down once more as plainly as can be, to compare with. */
final class Definition {

    private final SharingCase input;
    private final Split rule;

    Definition(SharingCase input) {
        this.input = input;
        rule = (Split) input.rule();
    }

    /** The columns with their exact amounts: the parts, then the grants when they are credited. */
    List<Fraction> partAmounts() {
        Fraction shared = sum(input.costs().stream()
                .filter(cost -> cost.party().isEmpty())
                .map(cost -> cost.amount().toFraction())
                .toList());
        Fraction granted = sum(input.grants().stream()
                .map(grant -> grant.amount().toFraction())
                .toList());
        Fraction given = sum(
                rule.parts().stream().flatMap(part -> part.weight().stream()).toList());
        List<Fraction> amounts = new ArrayList<>();
        Fraction left = granted;
        for (Part part : rule.parts()) {
            Fraction weight = part.weight().orElse(Fraction.ONE.minus(given));
            Fraction gross = weight.times(shared);
            switch (rule.grants()) {
                case DEDUCT_FIRST -> amounts.add(weight.times(shared.minus(granted)));
                case DEDUCT_FROM_REST -> amounts.add(part.isRest() ? gross.minus(granted) : gross);
                case CREDIT_EQUALLY -> amounts.add(gross);
                case DEDUCT_IN_ORDER -> {
                    amounts.add(gross.minus(left).max(Fraction.ZERO));
                    left = left.minus(gross).max(Fraction.ZERO);
                }
            }
        }
        if (rule.grants() == GrantTreatment.CREDIT_EQUALLY) {
            amounts.add(granted.negated());
        }
        return amounts;
    }

    /** The exact cells by party, then by column. */
    List<List<Fraction>> cells() {
        List<Fraction> amounts = partAmounts();
        List<List<Fraction>> cells = new ArrayList<>();
        for (Party party : input.parties()) {
            List<Fraction> row = new ArrayList<>();
            for (int column = 0; column < amounts.size(); column++) {
                Key key =
                        column < rule.parts().size() ? rule.parts().get(column).key() : new Key.Equal();
                Fraction total = sum(input.parties().stream()
                        .map(other -> weight(other, key))
                        .toList());
                row.add(amounts.get(column).times(weight(party, key)).dividedBy(total));
            }
            cells.add(row);
        }
        return cells;
    }

    List<Fraction> shares() {
        return cells().stream().map(Definition::sum).toList();
    }

    private Fraction weight(Party party, Key key) {
        Period present = party.presence(input.period()).orElseThrow();
        Fraction presence =
                Fraction.of(rule.proration().measure(present), rule.proration().measure(input.period()));
        if (key instanceof Key.ByFigure byFigure) {
            return presence.times(Fraction.of(
                    input.keyFigures().get(byFigure.key()).value(party.id()).orElseThrow()));
        }
        return key instanceof Key.Fixed fixed ? presence.times(fixed.shares().get(party.id())) : presence;
    }

    static Fraction sum(List<Fraction> amounts) {
        return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
