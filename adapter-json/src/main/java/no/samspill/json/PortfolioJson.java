package no.samspill.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Quota;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.portfolio.Portfolio;

/** The portfolio format: a portfolio as one document, which says what it is. */
final class PortfolioJson {

    static final String FORMAT = "samspill-portfolio/1";

    /** The types that are described once, and referred to. */
    private static final List<Class<?>> REFERRED = List.of(Act.class, Quota.class);

    private static final String FORMAT_FIELD = "format";
    private static final String EVALUATIONS = "evaluations";
    private static final int MAX_EVALUATIONS = 200_000;

    private static final Portfolio NOTHING =
            new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private PortfolioJson() {}

    private static RecordCodec content() {
        return (RecordCodec) Codecs.of(Portfolio.class);
    }

    static Register read(JsonInput in) {
        Portfolio portfolio = content()
                .read(in, FORMAT_FIELD, EVALUATIONS)
                .map(Portfolio.class::cast)
                .orElse(NOTHING);
        JsonInput format = in.at(FORMAT_FIELD);
        if (in.node().isObject() && format.is(format.node().isTextual(), "TEXT")) {
            String given = format.node().textValue();
            if (!given.equals(FORMAT)) {
                format.unread(JsonRefusal.UNKNOWN_FORMAT, JsonInput.shown(given), FORMAT);
            }
        }
        List<Evaluation> evaluations = in.has(EVALUATIONS)
                ? in.at(EVALUATIONS).list(MAX_EVALUATIONS, one -> Codecs.read(one, Evaluation.class)).stream()
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
        return new Register(portfolio, evaluations);
    }

    static void write(JsonOutput out, Register register) {
        out.field(FORMAT_FIELD, FORMAT);
        content().writeFields(out, register.portfolio());
        if (!register.evaluations().isEmpty()) {
            out.name(EVALUATIONS);
            out.list(register.evaluations(), Codecs.of(Evaluation.class)::write);
        }
    }

    /** The JSON Schema (2020-12) of the format. */
    static void describe(JsonOutput out) {
        out.field("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.field("$id", "urn:samspill:schema:portfolio");
        out.field("title", FORMAT);
        describeContent(out);
        out.object(
                "$defs",
                defs -> REFERRED.forEach(type ->
                        defs.object(type.getSimpleName().toLowerCase(Locale.ROOT), Codecs.of(type)::describeInFull)));
    }

    /** The same, without what says that it is a schema of its own. */
    static void describeContent(JsonOutput out) {
        content().describe(out, out.isNaming() ? List.of(FORMAT_FIELD) : List.of(), PortfolioJson::describeBesides);
    }

    private static void describeBesides(JsonOutput properties) {
        properties.object(FORMAT_FIELD, format -> format.field("const", FORMAT));
        properties.object(EVALUATIONS, list -> {
            list.field("type", "array");
            list.object("items", Codecs.of(Evaluation.class)::describe);
        });
    }
}
