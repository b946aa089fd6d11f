package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/** Puts the answer together: adds the direct costs, and what each party pays per unit of each key. */
final class ShareAssembly {

    private final SharingCase input;
    private final Totals totals;
    private final Set<String> keys;

    ShareAssembly(SharingCase input, Totals totals, Stream<String> keys) {
        this.input = input;
        this.totals = totals;
        this.keys = keys.collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The answer.
     *
     * @param shares by party, without direct costs
     * @param exact by party, before rounding
     * @param rows by party, what its share is made of
     */
    Sharing of(List<Kroner> shares, List<Fraction> exact, List<List<PartAmount>> rows, Kroner toShare) {
        List<Share> answers = new ArrayList<>();
        Kroner sum = Kroner.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            PartyId party = input.parties().get(i).id();
            Kroner direct = totals.direct(i);
            Kroner amount = shares.get(i).plus(direct);
            answers.add(new Share(
                    party, amount, direct, withDirect(rows.get(i), direct), exact.get(i), perUnit(party, amount)));
            sum = sum.plus(amount);
        }
        return new Sharing(input, totals.gross(), totals.granted(), toShare, answers, sum);
    }

    private List<PartAmount> withDirect(List<PartAmount> row, Kroner direct) {
        Stream<PartAmount> added =
                totals.hasDirect() ? Stream.of(new PartAmount(PartAmount.Kind.DIRECT, "", direct)) : Stream.empty();
        return Stream.concat(row.stream(), added).toList();
    }

    private Map<String, Fraction> perUnit(PartyId party, Kroner amount) {
        Map<String, Fraction> perUnit = new HashMap<>();
        input.keyFigures().forEach((key, figures) -> {
            BigDecimal figure = figures.value(party).orElse(BigDecimal.ZERO);
            if (keys.contains(key) && figure.signum() != 0) {
                perUnit.put(key, amount.toFraction().dividedBy(Fraction.of(figure)));
            }
        });
        return perUnit;
    }
}
