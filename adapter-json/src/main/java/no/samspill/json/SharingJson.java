package no.samspill.json;

import java.util.List;
import java.util.Map;
import no.samspill.domain.costsharing.PartAmount;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Fraction;

/**
 * The JSON form of an answer: what each party pays, then its trace: the version of the engine and the whole case, as its
 * {@code input}. So an answer can itself be given as a case.
 */
final class SharingJson {

    static final List<String> FIELDS = List.of("gross", "granted", "toShare", "shares", "sum", "engine", "input");

    private SharingJson() {}

    static void write(JsonOutput out, Sharing sharing, String engine) {
        out.field("gross", sharing.gross().toString());
        out.field("granted", sharing.granted().toString());
        out.field("toShare", sharing.toShare().toString());
        out.list("shares", sharing.shares(), SharingJson::writeShare);
        out.field("sum", sharing.sum().toString());
        out.field("engine", engine);
        out.object("input", input -> CaseJson.write(input, sharing.input()));
    }

    private static void writeShare(JsonOutput out, Share share) {
        out.field("party", share.party().value());
        out.field("amount", share.amount().toString());
        out.field("direct", share.direct().toString());
        out.list("parts", share.parts(), SharingJson::writePart);
        out.field("exact", share.exact().toString());
        writePerUnit(out, share.perUnit());
    }

    static void writePerUnit(JsonOutput out, Map<String, Fraction> perUnit) {
        out.object(
                "perUnit",
                keys -> perUnit.forEach((key, exact) -> keys.object(key, fields -> {
                    fields.field("fraction", exact.toString());
                    fields.field("rounded", NorwegianFormat.rounded(exact, 2).toPlainString());
                })));
    }

    private static void writePart(JsonOutput out, PartAmount part) {
        out.field("name", label(part));
        out.field("amount", part.amount().toString());
        out.field("kind", part.kind().name());
        if (part.kind() == PartAmount.Kind.OUTSIDE_CAP) {
            out.field("key", part.name());
        }
    }

    /** What the contract calls the part: some names in it are Norwegian words, and fixed. */
    static String label(PartAmount part) {
        return switch (part.kind()) {
            case PART, RATE -> part.name();
            case GRANT -> "Tilskudd";
            case BOUNDS -> "Minstebeløp/tak";
            case BASE -> "Grunnbeløp";
            case OUTSIDE_CAP -> "Utenfor tak";
            case DIRECT -> "Direkte";
        };
    }

    static Sharing read(JsonInput in) {
        SharingCase input = CaseJson.read(in.at("input"));
        return new Sharing(
                input,
                PlainValues.amount(in.at("gross")),
                PlainValues.amount(in.at("granted")),
                PlainValues.amount(in.at("toShare")),
                in.at("shares").list(PartyJson.MAX, SharingJson::readShare),
                PlainValues.amount(in.at("sum")));
    }

    private static Share readShare(JsonInput given) {
        JsonInput in = given.object("party", "amount", "direct", "parts", "exact", "perUnit");
        return new Share(
                PartyJson.readId(in.at("party")),
                PlainValues.amount(in.at("amount")),
                PlainValues.amount(in.at("direct")),
                in.at("parts").list(1000, SharingJson::readPart),
                PlainValues.fraction(in.at("exact")),
                in.at("perUnit").map(1000, SharingJson::readPerUnit));
    }

    private static Fraction readPerUnit(JsonInput given) {
        return PlainValues.fraction(given.object("fraction", "rounded").at("fraction"));
    }

    private static PartAmount readPart(JsonInput given) {
        JsonInput in = given.object("name", "amount", "kind", "key");
        PartAmount.Kind kind = PlainValues.choice(in.at("kind"), PartAmount.Kind.class);
        String name = switch (kind) {
            case PART, RATE -> AcceptedText.read(in.at("name"));
            case OUTSIDE_CAP -> AcceptedText.read(in.at("key"));
            case GRANT, BOUNDS, BASE, DIRECT -> "";
        };
        return new PartAmount(kind, name, PlainValues.amount(in.at("amount")));
    }
}
