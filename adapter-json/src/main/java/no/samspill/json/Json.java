package no.samspill.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.Register;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/**
 * A value in its JSON form, ready to be written. The same value gives the same bytes, always: fields stand in a fixed
 * order, amounts and fractions are text, the encoding is UTF-8. What is written here, {@link JsonReader} reads.
 */
public final class Json extends JsonContent {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json(Consumer<JsonOutput> content) {
        super(content);
    }

    private static Json object(Consumer<JsonOutput> fields) {
        return new Json(out -> out.object(fields));
    }

    public static Json of(SharingCase input) {
        return object(out -> CaseJson.write(out, input));
    }

    public static Json of(SharingRule rule) {
        return object(out -> RuleJson.write(out, rule));
    }

    public static Json of(KeyFigures figures) {
        return object(out -> KeyFiguresJson.write(out, figures));
    }

    /** An answer just made, by the engine of this program. */
    public static Json of(Sharing answer) {
        return object(out -> SharingJson.write(out, answer, Sharing.ENGINE_VERSION));
    }

    /** The frozen form: the same statement gives the same bytes under every later version of this program. */
    public static Json of(CostStatement statement) {
        return object(out -> StatementJson.write(out, statement));
    }

    public static Json of(StatementSummary statement) {
        return object(out -> StatementJson.write(out, statement));
    }

    /** A comparison: what each outcome differs from the first by stands beside it. */
    public static Json comparison(List<Alternative.Outcome> outcomes, Sentences sentences) {
        return object(out -> ComparisonJson.write(out, outcomes, sentences));
    }

    public static Json of(CostAgreement agreement) {
        return object(out -> AgreementJson.write(out, agreement));
    }

    /** {@code {agreement, rules, firstInstalment}}. */
    public static Json of(ShowAgreement.Result shown) {
        return object(out -> AgreementJson.write(out, shown));
    }

    public static Json of(RuleVersion version) {
        return object(out -> AgreementJson.write(out, version));
    }

    public static Json of(InvoiceRun run) {
        return object(out -> InvoicingJson.write(out, run));
    }

    public static Json of(InvoiceBasis basis) {
        return object(out -> InvoicingJson.write(out, basis));
    }

    /** A fraction, or {@code "BY_MONTHS"}. */
    public static Json of(FirstInstalment first) {
        return text(InvoicingJson.text(first));
    }

    public static Json of(RegisteredKeyFigures registered) {
        return object(out -> KeyFiguresJson.write(out, registered));
    }

    public static Json of(ReadMatrix.Matrix matrix) {
        return JsonList.of(matrix.lines(), line -> object(out -> MatrixJson.write(out, line, matrix.organisations())));
    }

    public static Json of(AuditEntry entry) {
        return object(out -> AuditJson.write(out, entry));
    }

    /** A portfolio as a document of the portfolio format. */
    public static Json of(Register portfolio) {
        return object(out -> PortfolioJson.write(out, portfolio));
    }

    /** The JSON Schema of the portfolio format. */
    public static Json portfolioSchema() {
        return object(PortfolioJson::describe);
    }

    /** A record, or one of the sealed types of the domain, as it stands in the portfolio format: what is empty is left out. */
    public static Json record(Object value) {
        return new Json(out -> Codecs.of(value.getClass()).write(out, value));
    }

    public static Json of(Act act) {
        return new Json(out -> Codecs.of(Act.class).write(out, act));
    }

    /** {@code {"refused": [{code, message, pointer}]}}. */
    public static Json refused(List<Reason> reasons, Sentences sentences) {
        return object(out -> ReasonJson.write(out, reasons, sentences));
    }

    public static Json of(Finding finding, Sentences sentences) {
        return answer(FindingRecord.of(finding, sentences));
    }

    public static Json of(Event event, Sentences sentences) {
        return answer(EventRecord.of(event, sentences));
    }

    /** {@code [{code, message, pointer, basis}]}. */
    public static Json reasons(List<Reason> reasons, Sentences sentences) {
        return list(reasons.stream()
                .map(one -> answer(ReasonRecord.of(one, sentences)))
                .toList());
    }

    /** A record that is an answer: all of its components, but those that are empty. */
    public static Json answer(Record answer) {
        return new Json(out -> AnswerCodecs.whole(answer.getClass()).write(out, answer));
    }

    /** A schema, as it is described. */
    static Json described(Consumer<JsonOutput> schema) {
        return object(schema);
    }

    /** What is JSON already. */
    public static Json raw(String json) {
        return new Json(out -> out.raw(json));
    }

    public static Json text(String text) {
        return new Json(out -> out.value(text));
    }

    public static Json list(List<Json> values) {
        return new Json(out -> out.list(values, (list, value) -> value.content.accept(list)));
    }

    /** An object of these fields, in the order of the map. */
    public static Json object(Map<String, Json> fields) {
        return object(out -> fields.forEach((name, value) -> {
            out.name(name);
            value.content.accept(out);
        }));
    }

    /** On one line, without blanks: what is stored, compared and sent. */
    public byte[] compact() {
        return written(generator -> {}).toByteArray();
    }

    /** Indented by two spaces, and ended by a line feed: what people read. */
    public byte[] pretty() {
        ByteArrayOutputStream bytes = written(generator -> generator.setPrettyPrinter(prettyPrinter()));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private ByteArrayOutputStream written(Consumer<JsonGenerator> setUp) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            setUp.accept(generator);
            content.accept(new JsonOutput(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes;
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    @Override
    public String toString() {
        return new String(compact(), StandardCharsets.UTF_8);
    }
}
