package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** A valid case to start from, the development adviser of six municipalities, and what changes it one thing at a time. */
public final class Samples {

    public static final Period YEAR = Period.year(2021);

    public static final PartyId FROYA = new PartyId("5014");
    public static final PartyId HEIM = new PartyId("5055");
    public static final PartyId HITRA = new PartyId("5056");
    public static final PartyId ORKLAND = new PartyId("5059");
    public static final PartyId RINDAL = new PartyId("5061");
    public static final PartyId SKAUN = new PartyId("5029");

    private Samples() {}

    /** One third equally, the rest by pupils, grants first: 1 000 000 kroner less a grant of 400 000. */
    public static CaseBuilder adviser() {
        return new CaseBuilder()
                .cost("Utviklingsveileder", "1000000")
                .grant("Skjønnsmidler", "400000")
                .party(FROYA, "Frøya")
                .party(HEIM, "Heim")
                .party(HITRA, "Hitra")
                .party(ORKLAND, "Orkland")
                .party(RINDAL, "Rindal")
                .party(SKAUN, "Skaun")
                .figures(
                        "pupils",
                        Map.of(FROYA, "600", HEIM, "700", HITRA, "580", ORKLAND, "2220", RINDAL, "220", SKAUN, "1280"))
                .rule(thirdEqually());
    }

    /** A price list over the same parties: 40 000 kroner and 10 a pupil. */
    public static CaseBuilder priceList() {
        return adviser().noLines().rule(tariff());
    }

    public static Split thirdEqually() {
        return split(part("Lik del", "1/3", new Key.Equal()), rest("Etter elevtall", new Key.ByFigure("pupils")));
    }

    public static Split split(Part... parts) {
        return new Split(
                List.of(parts),
                GrantTreatment.DEDUCT_FIRST,
                Proration.DAYS,
                Optional.empty(),
                Optional.empty(),
                RoundingUnit.ORE);
    }

    public static Part part(String name, String weight, Key key) {
        return new Part(name, Optional.of(fraction(weight)), key);
    }

    public static Part rest(String name, Key key) {
        return new Part(name, Optional.empty(), key);
    }

    public static Key fixed(Map<PartyId, String> shares) {
        Map<PartyId, Fraction> read = new TreeMap<>();
        shares.forEach((party, share) -> read.put(party, fraction(share)));
        return new Key.Fixed(read);
    }

    public static Split with(Split split, GrantTreatment grants) {
        return new Split(split.parts(), grants, split.proration(), split.minimum(), split.cap(), split.unit());
    }

    public static Split with(Split split, Proration proration) {
        return new Split(split.parts(), split.grants(), proration, split.minimum(), split.cap(), split.unit());
    }

    public static Split with(Split split, RoundingUnit unit) {
        return new Split(split.parts(), split.grants(), split.proration(), split.minimum(), split.cap(), unit);
    }

    public static Split bounded(Split split, Optional<Kroner> minimum, Optional<Kroner> cap) {
        return new Split(split.parts(), split.grants(), split.proration(), minimum, cap, split.unit());
    }

    public static Tariff tariff(Rate... rates) {
        return tariff(
                kroner("40000"),
                rates.length == 0 ? List.of(flat("pupils", "10")) : List.of(rates),
                Optional.empty(),
                Optional.empty());
    }

    public static Tariff tariff(Kroner base, List<Rate> rates, Optional<Kroner> minimum, Optional<Kroner> cap) {
        return new Tariff(base, rates, minimum, cap, List.of(), Fraction.ONE, Proration.DAYS, RoundingUnit.KRONE);
    }

    public static Rate flat(String key, String perUnit) {
        return new Rate.Flat(key, fraction(perUnit));
    }

    /** Classes as {@code "upTo:perUnit:amount"}; what is not there is left empty. */
    public static Rate stepped(String key, Rate.Mode mode, String... brackets) {
        List<Rate.Bracket> read = new ArrayList<>();
        for (String bracket : brackets) {
            String[] fields = bracket.split(":", -1);
            read.add(new Rate.Bracket(
                    given(fields[0]).map(BigDecimal::new),
                    given(fields[1]).map(Samples::fraction),
                    given(fields[2]).map(Samples::kroner)));
        }
        return new Rate.Stepped(key, mode, read);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    public static Kroner kroner(String text) {
        return Kroner.parse(text).orElseThrow();
    }

    public static Fraction fraction(String text) {
        return Fraction.parse(text).orElseThrow();
    }

    /** A case that is being put together; each call changes one thing. */
    public static final class CaseBuilder {

        private Period period = YEAR;
        private final List<Cost> costs = new ArrayList<>();
        private final List<Grant> grants = new ArrayList<>();
        private final Map<PartyId, Party> parties = new LinkedHashMap<>();
        private final List<Party> repeated = new ArrayList<>();
        private final Map<String, Map<PartyId, Figure>> figures = new TreeMap<>();
        private SharingRule rule = thirdEqually();

        public CaseBuilder period(String from, String to) {
            period = new Period(LocalDate.parse(from), LocalDate.parse(to));
            return this;
        }

        public CaseBuilder noLines() {
            costs.clear();
            grants.clear();
            return this;
        }

        public CaseBuilder noParties() {
            parties.clear();
            return this;
        }

        public CaseBuilder cost(String text, String amount) {
            costs.add(new Cost(text, kroner(amount), Optional.empty()));
            return this;
        }

        public CaseBuilder direct(String text, String amount, PartyId party) {
            costs.add(new Cost(text, kroner(amount), Optional.of(party)));
            return this;
        }

        public CaseBuilder grant(String text, String amount) {
            grants.add(new Grant(text, kroner(amount)));
            return this;
        }

        /** Adds a party that takes part the whole period. */
        public CaseBuilder party(PartyId id, String name) {
            return party(new Party(id, name));
        }

        /** Adds a party, or changes the one with its id. */
        public CaseBuilder party(Party party) {
            parties.put(party.id(), party);
            return this;
        }

        /** Adds a party whose id is there already. */
        public CaseBuilder repeated(PartyId id, String name) {
            repeated.add(new Party(id, name));
            return this;
        }

        public CaseBuilder figures(String key, Map<PartyId, String> values) {
            values.forEach((party, value) -> figure(key, party, new Figure.Counted(new BigDecimal(value))));
            return this;
        }

        public CaseBuilder figure(String key, PartyId party, Figure figure) {
            figures.computeIfAbsent(key, any -> new TreeMap<>()).put(party, figure);
            return this;
        }

        public CaseBuilder noFigure(String key, PartyId party) {
            figures.computeIfAbsent(key, any -> new TreeMap<>()).remove(party);
            return this;
        }

        public CaseBuilder rule(SharingRule given) {
            rule = given;
            return this;
        }

        public SharingCase build() {
            Map<String, KeyFigures> keyFigures = new TreeMap<>();
            figures.forEach((key, values) ->
                    keyFigures.put(key, new KeyFigures(LocalDate.of(2020, 10, 1), "GSI", FigureStatus.FINAL, values)));
            List<Party> all = new ArrayList<>(parties.values());
            all.addAll(repeated);
            return new SharingCase(period, costs, grants, all, keyFigures, rule);
        }
    }
}
