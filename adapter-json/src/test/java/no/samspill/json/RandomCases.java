package no.samspill.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.Rate;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.Tariff;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** Cases of every shape the types allow, sensible or not; the same seed gives the same case, and larger seeds larger ones. */
final class RandomCases {

    private static final String LETTERS = "aæøåÅšŋđ /~\"\\\t'é-0\u00A0🌲";

    private final Random random;
    private final int size;

    private RandomCases(long seed) {
        random = new Random(seed);
        size = (int) Math.min(20, 1 + seed / 20);
    }

    static SharingCase of(long seed) {
        return new RandomCases(seed).next();
    }

    private SharingCase next() {
        return new SharingCase(
                new Period(date(2020), date(2021)),
                several(() -> new Cost(text(), amount(), maybe(this::party))),
                several(() -> new Grant(text(), amount())),
                several(() -> new Party(party(), text(), maybe(() -> date(2020)), maybe(() -> date(2021)))),
                byName(this::keyFigures),
                random.nextInt(3) > 0 ? split() : tariff());
    }

    private KeyFigures keyFigures() {
        return new KeyFigures(date(2019), text(), oneOf(FigureStatus.values()), byParty(this::figure));
    }

    private Figure figure() {
        return switch (random.nextInt(4)) {
            case 0 -> oneOf(Figure.Unknown.values());
            case 1 -> new Figure.Manual(number(), text());
            default -> new Figure.Counted(number());
        };
    }

    private SharingRule split() {
        return new Split(
                several(() -> new Part(text(), maybe(this::fraction), key())),
                oneOf(GrantTreatment.values()),
                oneOf(Proration.values()),
                maybe(this::amount),
                maybe(this::amount),
                oneOf(RoundingUnit.values()));
    }

    private Key key() {
        return switch (random.nextInt(3)) {
            case 0 -> new Key.Equal();
            case 1 -> new Key.ByFigure(text());
            default -> new Key.Fixed(byParty(this::fraction));
        };
    }

    private SharingRule tariff() {
        return new Tariff(
                amount(),
                several(this::rate),
                maybe(this::amount),
                maybe(this::amount),
                several(this::rate),
                fraction(),
                oneOf(Proration.values()),
                oneOf(RoundingUnit.values()));
    }

    private Rate rate() {
        return random.nextBoolean()
                ? new Rate.Flat(text(), fraction())
                : new Rate.Stepped(text(), oneOf(Rate.Mode.values()), several(this::bracket));
    }

    private Rate.Bracket bracket() {
        return new Rate.Bracket(maybe(this::number), maybe(this::fraction), maybe(this::amount));
    }

    private LocalDate date(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(), random.nextInt(5));
    }

    private Kroner amount() {
        return Kroner.ofOre(random.nextLong() % (Kroner.MAX.ore() + 1) >> random.nextInt(60));
    }

    private Fraction fraction() {
        return Fraction.of(random.nextInt(2000) - 200, 1 + random.nextInt(999));
    }

    private PartyId party() {
        return new PartyId(random.nextInt(3) > 0 ? Integer.toString(1000 + random.nextInt(size * 2)) : text());
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder("k");
        for (int i = random.nextInt(size + 3); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(size); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private <T> Map<String, T> byName(Supplier<T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        several(value).forEach(each -> values.put(text(), each));
        return values;
    }

    private <T> Map<PartyId, T> byParty(Supplier<T> value) {
        Map<PartyId, T> values = new LinkedHashMap<>();
        several(value).forEach(each -> values.put(party(), each));
        return values;
    }
}
