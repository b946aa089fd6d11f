package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samspill.domain.Generator;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** Makes arbitrary cases with nothing wrong in them. */
final class ArbitraryCases {

    private static final List<String> KEYS = List.of("area", "population", "pupils");
    private static final Period PERIOD = new Period(LocalDate.of(2024, 2, 10), LocalDate.of(2025, 1, 20));

    private static final long LARGEST_UNIT = 10_000;

    private final Generator generate;

    ArbitraryCases(Generator generate) {
        this.generate = generate;
    }

    SharingCase split() {
        return split(1, one -> one);
    }

    /** One with at least so many parties, and grants small enough for it to have an answer after the change as well. */
    SharingCase split(int leastParties, UnaryOperator<SharingCase> change) {
        SharingCase one = unchecked(leastParties);
        while (isGranted(one)
                && !(one.refusals().isEmpty() && change.apply(one).refusals().isEmpty())) {
            one = halfGranted(one);
        }
        return one;
    }

    private static boolean isGranted(SharingCase one) {
        return one.grants().stream().anyMatch(grant -> !grant.amount().isZero());
    }

    /** Half the grants, still in every unit. */
    private static SharingCase halfGranted(SharingCase one) {
        List<Grant> half = one.grants().stream()
                .map(grant ->
                        new Grant(grant.text(), Kroner.ofOre(grant.amount().ore() / 2 / LARGEST_UNIT * LARGEST_UNIT)))
                .toList();
        return new SharingCase(one.period(), one.costs(), half, one.parties(), one.keyFigures(), one.rule());
    }

    /** One that may be refused for the grants being too large for a part or a share. */
    private SharingCase unchecked(int leastParties) {
        List<Party> parties = parties(leastParties);
        RoundingUnit unit = generate.oneOf(RoundingUnit.values());
        long shared =
                generate.number(generate.oneOf(20, 35, 43)) * LARGEST_UNIT; // with direct costs at most 10¹⁵ kroner
        long granted =
                shared == 0 || generate.percent(30) ? 0 : generate.number(50) % shared / LARGEST_UNIT * LARGEST_UNIT;
        List<Cost> costs = costs(shared);
        costs.addAll(direct(parties));
        List<Grant> grants =
                List.of(new Grant("a", Kroner.ofOre(granted / 3)), new Grant("b", Kroner.ofOre(granted - granted / 3)));
        GrantTreatment treatment = generate.oneOf(GrantTreatment.values());
        Split rule = new Split(
                parts(parties),
                treatment,
                generate.oneOf(Proration.values()),
                Optional.empty(),
                Optional.empty(),
                unit);
        return new SharingCase(PERIOD, costs, grants, parties, keyFigures(parties), rule);
    }

    private List<Party> parties(int least) {
        List<Party> parties = new ArrayList<>();
        int count = generate.count(least);
        for (int i = 0; i < count; i++) {
            LocalDate one = PERIOD.from().plusDays(generate.between(-100, 344));
            LocalDate other = one.plusDays(generate.between(one.isBefore(PERIOD.from()) ? 100 : 0, 400));
            boolean always = generate.percent(60);
            parties.add(new Party(
                    new PartyId("k" + i),
                    "Kommune " + i,
                    Optional.of(one).filter(day -> !always),
                    Optional.of(other).filter(day -> !always && generate.percent(50))));
        }
        return generate.shuffled(parties);
    }

    private List<Cost> costs(long shared) {
        long first = shared == 0 ? 0 : generate.number(60) % shared;
        List<Cost> costs = new ArrayList<>();
        costs.add(new Cost("a", Kroner.ofOre(first), Optional.empty()));
        costs.add(new Cost("b", Kroner.ofOre(shared - first), Optional.empty()));
        return costs;
    }

    List<Cost> direct(List<Party> parties) {
        return generate.list(
                generate.between(0, 2),
                () -> new Cost(
                        "direkte",
                        Kroner.ofOre(generate.number(30)),
                        Optional.of(parties.get(generate.between(0, parties.size() - 1))
                                .id())));
    }

    private List<Part> parts(List<Party> parties) {
        List<Part> parts = new ArrayList<>();
        Fraction left = Fraction.ONE;
        int count = generate.between(0, 3);
        for (int i = 0; i < count; i++) {
            Fraction weight = left.times(Fraction.of(generate.between(0, 7), generate.oneOf(7, 10, 100)));
            left = left.minus(weight);
            parts.add(new Part("Del " + i, Optional.of(weight), key(parties)));
        }
        parts.add(new Part("Resten", Optional.empty(), key(parties)));
        return generate.shuffled(parts);
    }

    private Key key(List<Party> parties) {
        if (generate.percent(35)) {
            return new Key.Equal();
        }
        if (generate.percent(80)) {
            return new Key.ByFigure(KEYS.get(generate.between(0, 2)));
        }
        Map<PartyId, Fraction> shares = new HashMap<>();
        Fraction left = Fraction.ONE;
        for (Party party : parties) {
            Fraction share = left.times(Fraction.of(generate.between(0, 3), 10));
            left = left.minus(share);
            shares.put(party.id(), share);
        }
        shares.merge(parties.get(0).id(), left, Fraction::plus);
        return new Key.Fixed(shares);
    }

    Map<String, KeyFigures> keyFigures(List<Party> parties) {
        Map<String, KeyFigures> all = new HashMap<>();
        for (String key : KEYS) {
            int bits = generate.oneOf(3, 12, 20, 40, 70);
            int scale = key.equals("area") ? generate.between(-1, 3) : 0;
            Map<PartyId, Figure> figures = new HashMap<>();
            for (Party party : parties) {
                BigDecimal value = BigDecimal.valueOf(generate.number(Math.min(bits, 62)), scale);
                BigDecimal long70 = value.multiply(BigDecimal.valueOf(bits > 62 ? 12_345_678_901L : 1));
                figures.put(party.id(), new Figure.Counted(long70));
            }
            PartyId some = parties.get(0).id();
            figures.put(some, new Figure.Manual(BigDecimal.valueOf(1 + generate.number(9)), "ringt"));
            all.put(key, new KeyFigures(LocalDate.of(2023, 10, 1), "SSB", FigureStatus.PROVISIONAL, figures));
        }
        return all;
    }

    /** The same with a minimum and a cap that some number makes right: no cap where parties that count 0 leave too much. */
    SharingCase bounded(SharingCase one) {
        SharingCase bounded = perhapsInfeasible(one);
        Split rule = (Split) bounded.rule();
        return bounded.refusals().isEmpty()
                ? bounded
                : with(bounded, Samples.bounded(rule, rule.minimum(), Optional.empty()));
    }

    /** The same with a minimum and a cap around the average. */
    SharingCase perhapsInfeasible(SharingCase one) {
        Split rule = (Split) one.rule();
        int unit = rule.unit().ore();
        long average = one.share().toShare().ore() / one.parties().size() / unit * unit;
        long minimum = average * generate.between(0, 100) / 100 / unit * unit;
        long cap = average + unit + average * generate.between(0, 300) / 100 / unit * unit;
        Split bounded = Samples.bounded(
                rule,
                generate.percent(70) ? Optional.of(Kroner.ofOre(minimum)) : Optional.empty(),
                generate.percent(70) ? Optional.of(Kroner.ofOre(cap)) : Optional.empty());
        return with(one, bounded);
    }

    SharingCase tariff() {
        List<Party> parties = parties(1);
        Tariff rule = new Tariff(
                Kroner.ofOre(generate.number(30)),
                rates(),
                generate.percent(50) ? Optional.of(Kroner.ofOre(generate.number(20))) : Optional.empty(),
                generate.percent(50) ? Optional.of(Kroner.ofOre((1 << 20) + generate.number(40))) : Optional.empty(),
                generate.percent(30) ? rates() : List.of(),
                Fraction.of(generate.number(12), 1000),
                generate.oneOf(Proration.values()),
                generate.oneOf(RoundingUnit.values()));
        Map<String, KeyFigures> figures = new HashMap<>();
        keyFigures(parties).forEach((key, value) -> figures.put(key, shortened(value)));
        return new SharingCase(PERIOD, direct(parties), List.of(), parties, figures, rule);
    }

    private static KeyFigures shortened(KeyFigures figures) {
        Map<PartyId, Figure> values = new HashMap<>();
        figures.figures()
                .forEach((party, figure) -> values.put(
                        party, new Figure.Counted(figure.value().orElseThrow().remainder(BigDecimal.valueOf(20_000)))));
        return new KeyFigures(figures.referenceDate(), figures.source(), figures.status(), values);
    }

    private List<Rate> rates() {
        return generate.list(generate.between(0, 3), () -> {
            String key = KEYS.get(generate.between(0, 2));
            return generate.percent(40)
                    ? new Rate.Flat(key, Fraction.of(generate.number(20), 1000))
                    : new Rate.Stepped(key, generate.oneOf(Rate.Mode.values()), brackets());
        });
    }

    private List<Rate.Bracket> brackets() {
        List<Rate.Bracket> brackets = new ArrayList<>();
        long bound = -1;
        int closed = generate.between(0, 4);
        for (int i = 0; i < closed; i++) {
            bound += 1 + generate.number(13);
            brackets.add(bracket(Optional.of(BigDecimal.valueOf(bound))));
        }
        brackets.add(bracket(Optional.empty()));
        return brackets;
    }

    private Rate.Bracket bracket(Optional<BigDecimal> upTo) {
        return new Rate.Bracket(
                upTo,
                generate.percent(70) ? Optional.of(Fraction.of(generate.number(14), 100)) : Optional.empty(),
                generate.percent(50) ? Optional.of(Kroner.ofOre(generate.number(24))) : Optional.empty());
    }

    static SharingCase with(SharingCase one, SharingRule rule) {
        return new SharingCase(one.period(), one.costs(), one.grants(), one.parties(), one.keyFigures(), rule);
    }

    static SharingCase with(SharingCase one, Map<String, KeyFigures> keyFigures) {
        return new SharingCase(one.period(), one.costs(), one.grants(), one.parties(), keyFigures, one.rule());
    }
}
