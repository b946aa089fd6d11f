package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.samspill.domain.governance.Body;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.domain.portfolio.PortfolioView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is its record: every component in its order, and its schema says so. */
class AnswerCodecsTest {

    private static final String PLACE = "#/$defs/";

    private record RowRecord(String text, boolean flag) {}

    private record Everything(
            MeasureId id,
            LocalDate day,
            Instant moment,
            URI source,
            int number,
            long large,
            boolean flag,
            List<RowRecord> rows,
            Optional<List<Organisation>> organisations,
            Optional<String> missing,
            Map<String, Long> counts,
            Json given) {}

    private static Everything everything(List<RowRecord> rows, Optional<List<Organisation>> organisations) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("b", 2L);
        counts.put("a", 1L);
        return new Everything(
                new MeasureId("it"),
                LocalDate.parse("2021-03-02"),
                Instant.parse("2021-03-02T10:00:00Z"),
                URI.create("/api/v1"),
                1,
                3_000_000_000L,
                false,
                rows,
                organisations,
                Optional.empty(),
                counts,
                Json.list(List.of()));
    }

    @Test
    void every_component_is_a_field_and_only_what_is_empty_is_left_out() {
        assertThat(Json.answer(everything(List.of(), Optional.empty())))
                .hasToString("{\"id\":\"it\",\"day\":\"2021-03-02\",\"moment\":\"2021-03-02T10:00:00Z\","
                        + "\"source\":\"/api/v1\",\"number\":1,\"large\":3000000000,\"flag\":false,\"rows\":[],"
                        + "\"counts\":{\"b\":2,\"a\":1},\"given\":[]}");
        assertThat(Json.answer(everything(List.of(new RowRecord("", true)), Optional.of(List.of())))
                        .toString())
                .contains("\"rows\":[{\"text\":\"\",\"flag\":true}],\"organisations\":[],");
    }

    /** Made anew, as the program makes it once. */
    @Test
    void what_a_component_is_decides_its_form() throws NoSuchMethodException {
        String row = "{\"$ref\":\"#/$defs/Row\"}";
        assertForm("id", new MeasureId("it"), "\"it\"", "{\"type\":\"string\"}");
        assertForm("flag", true, "true", "{\"type\":\"boolean\"}");
        assertForm(
                "rows",
                List.of(new RowRecord("x", false)),
                "[{\"text\":\"x\",\"flag\":false}]",
                "{\"type\":\"array\",\"items\":" + row + "}");
        assertForm(
                "counts",
                Map.of("a", 1L),
                "{\"a\":1}",
                "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}");
        assertForm("given", Json.text("x"), "\"x\"", "{}");
        assertThat(named(AnswerCodecs.made(RowRecord.class))).isEqualTo(row);
        assertThat(Json.described(AnswerCodecs.made(RowRecord.class)::describe))
                .hasToString("{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"},"
                        + "\"flag\":{\"type\":\"boolean\"}},\"required\":[\"text\",\"flag\"],"
                        + "\"additionalProperties\":false}");
    }

    private static void assertForm(String component, Object value, String json, String schema)
            throws NoSuchMethodException {
        ValueWriter form =
                AnswerCodecs.made(Everything.class.getDeclaredMethod(component).getGenericReturnType());
        assertThat(Json.described(out -> {
                    out.name("it");
                    form.write(out, value);
                }))
                .hasToString("{\"it\":" + json + "}");
        assertThat(named(form)).isEqualTo(schema);
    }

    /** Its schema where types have names. */
    private static String named(ValueWriter form) {
        SchemaNames names = new SchemaNames() {
            @Override
            public String of(Class<?> type) {
                return TypeSchemas.name(type);
            }

            @Override
            public String reference(String name, Object what, Consumer<JsonOutput> description) {
                return PLACE + name;
            }
        };
        return Json.described(out -> form.describe(out.naming(names))).toString();
    }

    @Test
    void what_a_component_always_is_stands_in_the_schema() {
        assertThat(TypeSchemas.at(PLACE, Set.of(CloudEventRecord.class))
                        .get("CloudEvent")
                        .toString())
                .contains(
                        "\"specversion\":{\"const\":\"1.0\"}", "\"datacontenttype\":{\"const\":\"application/json\"}");
    }

    @Test
    void the_types_it_refers_to_are_named_without_the_form_they_are_in() {
        assertThat(TypeSchemas.at(PLACE, Set.of(Everything.class)))
                .containsOnlyKeys("Everything", "Row", "Organisation");
        assertThat(TypeSchemas.at(PLACE, Set.of(MeasureView.class)))
                .containsKeys("MeasureView", "Standing", "Entry", "PutOnHold");
        assertThat(TypeSchemas.at(PLACE, Set.of(Entry.class)).get("Entry").toString())
                .contains("\"PUT_ON_HOLD\":\"" + PLACE + "PutOnHold\"");
    }

    @ParameterizedTest
    @ValueSource(classes = {Everything.class, MeasureView.class, PortfolioView.class})
    void nothing_else_is_in_the_schema(Class<?> type) {
        String given = type == Everything.class
                ? Json.answer(everything(List.of(new RowRecord("x", true)), Optional.empty()))
                        .toString()
                : Json.answer((Record) new RandomRecords(1).of(type)).toString();
        assertThat(faults(type, given)).isEmpty();
        assertThat(faults(type, given.replaceFirst("\\{", "{\"more\":1,"))).isNotEmpty();
        assertThat(faults(type, "{}")).isNotEmpty();
        assertThat(faults(type, "[]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"it\" | \"id\":1",
                "\"day\":\"2021-03-02\" | \"day\":1",
                "\"moment\":\"2021-03-02T10:00:00Z\" | \"moment\":1",
                "\"source\":\"/api/v1\" | \"source\":1",
                "\"large\":3000000000 | \"large\":\"x\"",
                "\"flag\":false | \"flag\":\"false\"",
                "\"rows\":[{\"text\":\"x\",\"flag\":true}] | \"rows\":{}",
                "\"rows\":[{\"text\":\"x\",\"flag\":true}] | \"rows\":[1]",
                "\"counts\":{\"b\":2,\"a\":1} | \"counts\":[]",
                "\"counts\":{\"b\":2,\"a\":1} | \"counts\":{\"b\":\"x\"}"
            })
    void a_field_of_another_kind_is_not_in_the_schema(String right, String wrong) {
        String given = Json.answer(everything(List.of(new RowRecord("x", true)), Optional.empty()))
                .toString();
        assertThat(given).contains(right);
        assertThat(faults(Everything.class, given.replace(right, wrong))).hasSize(1);
    }

    @Test
    void the_schema_says_how_a_text_is_written_and_one_of_several_is_told_by_its_name() {
        assertThat(TypeSchemas.at(PLACE, Set.of(Everything.class))
                        .get("Everything")
                        .toString())
                .contains(
                        "\"moment\":{\"type\":\"string\",\"format\":\"date-time\"}",
                        "\"source\":{\"type\":\"string\",\"format\":\"uri-reference\"}",
                        "\"rows\":{\"type\":\"array\",\"items\":{\"$ref\":\"" + PLACE + "Row\"}}");
        Map<String, Json> ofBodies = TypeSchemas.at(PLACE, Set.of(Body.class));
        assertThat(ofBodies.values().stream().map(Json::toString))
                .anyMatch(one -> one.contains("\"quota\":{\"type\":\"string\",\"const\":\"IN_ROLE\"}"))
                .anyMatch(one -> one.contains("{\"$ref\":\"" + PLACE + "Quota\"}"))
                .anyMatch(one -> one.contains("{\"type\":\"string\",\"enum\":[\"ADVISE\""));
        assertThat(ofBodies.get("Quota").toString())
                .contains("\"discriminator\":{\"propertyName\":\"quota\",\"mapping\":{\"");
    }

    @Test
    void a_measure_on_any_day_is_what_its_schema_says() {
        LongStream.range(0, 200).forEach(seed -> {
            Measure measure = new RandomRecords(seed).of(Measure.class);
            String json = Json.answer(new MeasureView(
                            measure.id(),
                            LocalDate.EPOCH,
                            measure.acts().size(),
                            Optional.empty(),
                            measure.acts(),
                            Optional.of(measure.acts())))
                    .toString();
            assertThat(faults(MeasureView.class, json)).as("seed %d", seed).isEmpty();
        });
    }

    private static List<String> faults(Class<?> type, String json) {
        String definitions = TypeSchemas.at(PLACE, Set.of(type)).entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(", "));
        String schema = "{\"$ref\": \"" + PLACE + TypeSchemas.name(type) + "\", \"$defs\": {" + definitions + "}}";
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
