package no.samspill.json;

import java.util.List;
import java.util.Locale;
import no.samspill.domain.governance.Quota;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.portfolio.Portfolio;

/** The portfolio format: a portfolio as one document, which says what it is. */
final class PortfolioForm {

    static final String FORMAT = "samspill-portfolio/1";

    /** The types that are described once, and referred to. */
    private static final List<Class<?>> REFERRED = List.of(Act.class, Quota.class);

    private static final Portfolio NOTHING =
            new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private PortfolioForm() {}

    private static RecordShape content() {
        return (RecordShape) Shapes.of(Portfolio.class);
    }

    static Portfolio read(Input in) {
        Portfolio portfolio =
                content().read(in, "format").map(Portfolio.class::cast).orElse(NOTHING);
        Input format = in.at("format");
        if (in.node().isObject() && format.is(format.node().isTextual(), "TEXT")) {
            String given = format.node().textValue();
            if (!given.equals(FORMAT)) {
                format.unread(JsonRefusal.UNKNOWN_FORMAT, Input.shown(given), FORMAT);
            }
        }
        return portfolio;
    }

    static void write(Output out, Portfolio portfolio) {
        out.field("format", FORMAT);
        content().writeFields(out, portfolio);
    }

    /** The JSON Schema (2020-12) of the format. */
    static void describe(Output out) {
        out.field("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.field("$id", "urn:samspill:schema:portfolio");
        out.field("title", FORMAT);
        content().describe(out, properties -> properties.object("format", format -> format.field("const", FORMAT)));
        out.object(
                "$defs",
                defs -> REFERRED.forEach(type -> defs.object(
                        type.getSimpleName().toLowerCase(Locale.ROOT),
                        one -> ((SealedShape) Shapes.of(type)).describe(one, properties -> {}))));
    }
}
