package no.samspill.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.Rate;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.Tariff;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;

/** The JSON form of a sharing rule. */
final class RuleJson {

    static final String EQUAL = "EQUAL";
    static final String FIXED = "FIXED";

    private static final String REST = "REST";
    private static final String SPLIT = "SPLIT";
    private static final String TARIFF = "TARIFF";
    private static final int MAX_PARTS = 100;
    private static final int MAX_BRACKETS = 1000;

    private RuleJson() {}

    static SharingRule read(JsonInput given) {
        JsonInput in = given.ofRule();
        if (!in.is(in.node().isObject(), "OBJECT")) {
            return placeholder();
        }
        return PlainValues.choice(in.at("type"), List.of(SPLIT, TARIFF))
                .map(type -> type.equals(SPLIT) ? readSplit(in) : readTariff(in))
                .orElseGet(RuleJson::placeholder);
    }

    /** A rule nothing can be said against. */
    private static SharingRule placeholder() {
        return new Split(
                List.of(new Part("?", Optional.of(Fraction.ONE), new Key.Equal())),
                GrantTreatment.DEDUCT_FIRST,
                Proration.NONE,
                Optional.empty(),
                Optional.empty(),
                RoundingUnit.ORE);
    }

    private static SharingRule readSplit(JsonInput given) {
        JsonInput in = given.object("type", "parts", "grants", "proration", "minimum", "cap", "unit");
        return new Split(
                in.at("parts").list(MAX_PARTS, RuleJson::readPart),
                PlainValues.choice(in.at("grants"), GrantTreatment.class),
                PlainValues.choice(in.at("proration"), Proration.class),
                in.optional("minimum", PlainValues::amount),
                in.optional("cap", PlainValues::amount),
                readUnit(in));
    }

    private static RoundingUnit readUnit(JsonInput in) {
        return PlainValues.choice(in.at("unit"), List.of(RoundingUnit.values())).orElse(RoundingUnit.ORE);
    }

    private static Part readPart(JsonInput given) {
        boolean fixed = FIXED.equals(given.node().path("key").asText());
        JsonInput in = fixed ? given.object("name", "weight", "key", "shares") : given.object("name", "weight", "key");
        return new Part(AcceptedText.read(in.at("name")), readWeight(in.at("weight")), readKey(in, fixed));
    }

    private static Optional<Fraction> readWeight(JsonInput in) {
        return in.node().asText().equals(REST) ? Optional.empty() : Optional.of(PlainValues.fraction(in));
    }

    private static Key readKey(JsonInput in, boolean fixed) {
        if (fixed) {
            Map<String, Fraction> shares = in.at("shares").map(PartyJson.MAX, PlainValues::fraction);
            return new Key.Fixed(PartyJson.byParty(shares));
        }
        return in.node().path("key").asText().equals(EQUAL)
                ? new Key.Equal()
                : new Key.ByFigure(AcceptedText.read(in.at("key")));
    }

    private static SharingRule readTariff(JsonInput given) {
        JsonInput in =
                given.object("type", "base", "rates", "minimum", "cap", "outsideCap", "index", "proration", "unit");
        return new Tariff(
                PlainValues.amount(in.at("base")),
                in.at("rates").list(MAX_PARTS, RuleJson::readRate),
                in.optional("minimum", PlainValues::amount),
                in.optional("cap", PlainValues::amount),
                in.optional("outsideCap", rates -> rates.list(MAX_PARTS, RuleJson::readRate))
                        .orElse(List.of()),
                in.optional("index", PlainValues::fraction).orElse(Fraction.ONE),
                PlainValues.choice(in.at("proration"), Proration.class),
                readUnit(in));
    }

    private static Rate readRate(JsonInput given) {
        if (!given.has("brackets")) {
            JsonInput in = given.object("key", "perUnit");
            return new Rate.Flat(AcceptedText.read(in.at("key")), PlainValues.price(in.at("perUnit")));
        }
        JsonInput in = given.object("key", "mode", "brackets");
        String key = AcceptedText.read(in.at("key"));
        Rate.Mode mode = PlainValues.choice(in.at("mode"), Rate.Mode.class);
        JsonInput brackets = in.at("brackets");
        List<Rate.Bracket> steps = brackets.list(MAX_BRACKETS, RuleJson::readBracket);
        // Nothing can be said of the order of classes of which some are placeholders.
        return in.findings().unreadWithin(brackets.pointer())
                ? new Rate.Flat(key, Fraction.ZERO)
                : new Rate.Stepped(key, mode, steps);
    }

    private static Rate.Bracket readBracket(JsonInput given) {
        JsonInput in = given.object("upTo", "perUnit", "amount");
        return new Rate.Bracket(
                in.optional("upTo", PlainValues::number),
                in.optional("perUnit", PlainValues::price),
                in.optional("amount", PlainValues::amount));
    }

    static void write(JsonOutput out, SharingRule rule) {
        if (rule instanceof Split split) {
            writeSplit(out, split);
        } else if (rule instanceof Tariff tariff) {
            writeTariff(out, tariff);
        }
    }

    private static void writeSplit(JsonOutput out, Split split) {
        out.field("type", SPLIT);
        out.list("parts", split.parts(), RuleJson::writePart);
        out.field("grants", split.grants().name());
        writeBounds(out, split.minimum(), split.cap());
        out.field("proration", split.proration().name());
        out.field("unit", split.unit().toString());
    }

    private static void writePart(JsonOutput out, Part part) {
        out.field("name", part.name());
        out.field("weight", part.weight().map(Fraction::toString).orElse(REST));
        if (part.key() instanceof Key.Fixed fixed) {
            out.field("key", FIXED);
            out.object(
                    "shares",
                    shares -> fixed.shares().forEach((party, share) -> shares.field(party.value(), share.toString())));
        } else {
            out.field("key", part.key() instanceof Key.ByFigure figure ? figure.key() : EQUAL);
        }
    }

    private static void writeTariff(JsonOutput out, Tariff tariff) {
        out.field("type", TARIFF);
        out.field("base", tariff.base().toString());
        out.list("rates", tariff.rates(), RuleJson::writeRate);
        writeBounds(out, tariff.minimum(), tariff.cap());
        if (!tariff.outsideCap().isEmpty()) {
            out.list("outsideCap", tariff.outsideCap(), RuleJson::writeRate);
        }
        out.field("index", tariff.index().toString());
        out.field("proration", tariff.proration().name());
        out.field("unit", tariff.unit().toString());
    }

    private static void writeBounds(JsonOutput out, Optional<Kroner> minimum, Optional<Kroner> cap) {
        minimum.ifPresent(amount -> out.field("minimum", amount.toString()));
        cap.ifPresent(amount -> out.field("cap", amount.toString()));
    }

    private static void writeRate(JsonOutput out, Rate rate) {
        out.field("key", rate.key());
        if (rate instanceof Rate.Flat flat) {
            out.field("perUnit", flat.perUnit().toString());
        } else if (rate instanceof Rate.Stepped stepped) {
            out.field("mode", stepped.mode().name());
            out.list("brackets", stepped.brackets(), RuleJson::writeBracket);
        }
    }

    private static void writeBracket(JsonOutput out, Rate.Bracket bracket) {
        bracket.upTo().ifPresent(bound -> KeyFiguresJson.number(out, "upTo", bound));
        bracket.perUnit().ifPresent(price -> out.field("perUnit", price.toString()));
        bracket.amount().ifPresent(amount -> out.field("amount", amount.toString()));
    }
}
