package no.samspill.json;

import java.math.BigDecimal;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** The JSON form of the figures of one key. */
final class KeyFiguresJson {

    private KeyFiguresJson() {}

    static KeyFigures read(JsonInput given) {
        JsonInput in = given.object("referenceDate", "source", "status", "values");
        return new KeyFigures(
                PlainValues.date(in.at("referenceDate")),
                AcceptedText.read(in.at("source")),
                PlainValues.choice(in.at("status"), FigureStatus.class),
                PartyJson.byParty(in.at("values").map(PartyJson.MAX, KeyFiguresJson::readFigure)));
    }

    private static Figure readFigure(JsonInput given) {
        if (!given.node().isObject()) {
            return new Figure.Counted(PlainValues.number(given));
        }
        if (given.has("missing")) {
            return PlainValues.choice(given.object("missing").at("missing"), Figure.Unknown.class);
        }
        JsonInput in = given.object("value", "reason");
        return new Figure.Manual(PlainValues.number(in.at("value")), AcceptedText.read(in.at("reason")));
    }

    static void write(JsonOutput out, KeyFigures figures) {
        out.field("referenceDate", figures.referenceDate().toString());
        out.field("source", figures.source());
        out.field("status", figures.status().name());
        out.object(
                "values",
                values -> figures.figures().forEach((party, figure) -> writeFigure(values, party.value(), figure)));
    }

    static void write(JsonOutput out, RegisteredKeyFigures registered) {
        out.field("key", registered.key());
        out.field("version", registered.version());
        out.field("registeredAt", registered.registeredAt().toString());
        out.field("registeredBy", registered.registeredBy());
        write(out, registered.figures());
    }

    private static void writeFigure(JsonOutput out, String party, Figure figure) {
        if (figure instanceof Figure.Counted counted) {
            number(out, party, counted.number());
        } else if (figure instanceof Figure.Manual manual) {
            out.object(party, fields -> {
                number(fields, "value", manual.number());
                fields.field("reason", manual.reason());
            });
        } else if (figure instanceof Figure.Unknown unknown) {
            out.object(party, fields -> fields.field("missing", unknown.name()));
        }
    }

    /** Whole numbers as JSON numbers, decimals as text: no reader may bring them to binary fractions. */
    static void number(JsonOutput out, String name, BigDecimal number) {
        if (number.scale() <= 0) {
            out.field(name, number.toBigIntegerExact());
        } else {
            out.field(name, number.toPlainString());
        }
    }
}
