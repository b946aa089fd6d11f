package no.samspill.domain.costsharing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** One case of the contract, read as plainly as can be; a reader for tests alone. */
final class ConformanceCase {

    final String name;
    final JsonNode expect;
    final SharingCase input;
    final List<Reason> unreadable = new ArrayList<>();

    ConformanceCase(Path file) {
        JsonNode json = read(file);
        name = json.get("name").asText();
        expect = json.get("expect");
        input = sharingCase(json.get("input"));
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.builder().build().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SharingCase sharingCase(JsonNode json) {
        List<Cost> costs = new ArrayList<>();
        for (JsonNode cost : json.get("costs")) {
            Optional<PartyId> party = text(cost, "party").map(PartyId::new);
            costs.add(new Cost(cost.get("text").asText(), kroner(cost.get("amount")), party));
        }
        List<Grant> grants = new ArrayList<>();
        json.get("grants")
                .forEach(grant -> grants.add(new Grant(grant.get("text").asText(), kroner(grant.get("amount")))));
        List<Party> parties = new ArrayList<>();
        for (JsonNode party : json.get("parties")) {
            parties.add(new Party(
                    new PartyId(party.get("id").asText()),
                    party.get("name").asText(),
                    text(party, "from").map(LocalDate::parse),
                    text(party, "to").map(LocalDate::parse)));
        }
        Map<String, KeyFigures> keyFigures = new HashMap<>();
        json.get("keyFigures").properties().forEach(key -> keyFigures.put(key.getKey(), keyFigures(key.getValue())));
        Period period = new Period(
                LocalDate.parse(json.at("/period/from").asText()),
                LocalDate.parse(json.at("/period/to").asText()));
        return new SharingCase(period, costs, grants, parties, keyFigures, rule(json.get("rule")));
    }

    private static KeyFigures keyFigures(JsonNode json) {
        Map<PartyId, Figure> figures = new HashMap<>();
        json.get("values")
                .properties()
                .forEach(value -> figures.put(
                        new PartyId(value.getKey()),
                        new Figure.Counted(new BigDecimal(value.getValue().asText()))));
        return new KeyFigures(
                LocalDate.parse(json.get("referenceDate").asText()),
                json.get("source").asText(),
                FigureStatus.valueOf(json.get("status").asText()),
                figures);
    }

    private SharingRule rule(JsonNode json) {
        Proration proration = Proration.valueOf(json.get("proration").asText());
        RoundingUnit unit = RoundingUnit.parse(json.get("unit").asText()).orElseThrow();
        Optional<Kroner> minimum = Optional.ofNullable(json.get("minimum")).map(this::kroner);
        Optional<Kroner> cap = Optional.ofNullable(json.get("cap")).map(this::kroner);
        if (json.get("type").asText().equals("SPLIT")) {
            List<Part> parts = new ArrayList<>();
            json.get("parts").forEach(part -> parts.add(part(part)));
            GrantTreatment grants = GrantTreatment.valueOf(json.get("grants").asText());
            return new Split(parts, grants, proration, minimum, cap, unit);
        }
        return new Tariff(
                kroner(json.get("base")),
                rates(json.path("rates")),
                minimum,
                cap,
                rates(json.path("outsideCap")),
                text(json, "index").map(ConformanceCase::fraction).orElse(Fraction.ONE),
                proration,
                unit);
    }

    private static Part part(JsonNode json) {
        String weight = json.get("weight").asText();
        String key = json.get("key").asText();
        Map<PartyId, Fraction> shares = new HashMap<>();
        json.path("shares")
                .properties()
                .forEach(share -> shares.put(
                        new PartyId(share.getKey()), fraction(share.getValue().asText())));
        return new Part(
                json.get("name").asText(),
                weight.equals("REST") ? Optional.empty() : Optional.of(fraction(weight)),
                switch (key) {
                    case "EQUAL" -> new Key.Equal();
                    case "FIXED" -> new Key.Fixed(shares);
                    default -> new Key.ByFigure(key);
                });
    }

    private List<Rate> rates(JsonNode json) {
        List<Rate> rates = new ArrayList<>();
        for (JsonNode rate : json) {
            String key = rate.get("key").asText();
            rates.add(
                    rate.has("brackets")
                            ? new Rate.Stepped(
                                    key, Rate.Mode.valueOf(rate.get("mode").asText()), brackets(rate.get("brackets")))
                            : new Rate.Flat(key, fraction(rate.get("perUnit").asText())));
        }
        return rates;
    }

    private List<Rate.Bracket> brackets(JsonNode json) {
        List<Rate.Bracket> brackets = new ArrayList<>();
        for (JsonNode bracket : json) {
            brackets.add(new Rate.Bracket(
                    text(bracket, "upTo").map(BigDecimal::new),
                    text(bracket, "perUnit").map(ConformanceCase::fraction),
                    Optional.ofNullable(bracket.get("amount")).map(this::kroner)));
        }
        return brackets;
    }

    private Kroner kroner(JsonNode json) {
        return Kroner.parse(json.asText()).orElseGet(() -> {
            unreadable.add(Reason.at("", SharingRefusal.INVALID_AMOUNT, json.asText()));
            return Kroner.ZERO;
        });
    }

    private static Fraction fraction(String text) {
        return Fraction.parse(text).orElseThrow();
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::asText);
    }

    @Override
    public String toString() {
        return name;
    }
}
