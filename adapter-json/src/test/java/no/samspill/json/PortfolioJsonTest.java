package no.samspill.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Act;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portfolio format: what is written is read again as it was, and is what the schema says. */
class PortfolioJsonTest {

    private static final Path SHIPPED = Path.of("src/main/resources/no/samspill/json/schema/portfolio.schema.json");
    private static final Path EXAMPLES = Path.of("../examples/nord-troms");

    private static Schema schema() {
        String text = new String(Json.portfolioSchema().pretty(), UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static boolean isValid(Schema schema, byte[] json) {
        return schema.validate(JsonText.read(json, Duplicates.REFUSED, JsonReader.MAX_BYTES))
                .isEmpty();
    }

    @Test
    void the_schema_that_ships_is_the_one_of_this_program() throws IOException {
        assertThat(Files.readString(SHIPPED))
                .isEqualTo(new String(Json.portfolioSchema().pretty(), UTF_8));
    }

    @Test
    void every_portfolio_is_read_as_it_was_written_and_is_valid() {
        Schema schema = schema();
        LongStream.range(0, 300).forEach(seed -> {
            Register portfolio = new RandomRecords(seed).of(Register.class);
            byte[] json = Json.of(portfolio).pretty();
            assertThat(JsonReader.portfolio(json)).as("seed %d", seed).isEqualTo(portfolio);
            assertThat(isValid(schema, json)).as("seed %d", seed).isTrue();
        });
    }

    @Test
    void every_act_is_read_as_it_was_written() {
        LongStream.range(0, 2_000).forEach(seed -> {
            Act act = new RandomRecords(seed).of(Act.class);
            assertThat(JsonReader.act(Json.of(act).compact()))
                    .as("seed %d", seed)
                    .isEqualTo(act);
            assertThat(Json.of(act).toString()).startsWith("{\"act\":\"" + act.name() + "\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio.json", "competence-programme.json", "early-study-2004.json"})
    void the_examples_are_written_as_they_were_read_and_are_valid(String name) throws IOException {
        byte[] json = Files.readAllBytes(EXAMPLES.resolve(name));
        assertThat(Json.of(JsonReader.portfolio(json)).pretty()).isEqualTo(json);
        assertThat(isValid(schema(), json)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"format\":\"samspill-portfolio/2\"} | UNKNOWN_FORMAT /format",
                "{\"format\":1} | WRONG_TYPE /format",
                "{} | MISSING_FIELD /format",
                "[] | WRONG_TYPE ",
                "{\"format\":\"samspill-portfolio/1\"} | -"
            })
    void a_document_says_what_format_it_has(String json, String refusal) {
        Refused refused = catchThrowableOfType(Refused.class, () -> JsonReader.portfolio(json.getBytes(UTF_8)));
        assertThat(Optional.ofNullable(refused).stream()
                        .flatMap(one -> one.reasons().stream())
                        .map(one -> (one.code().name() + " " + one.pointer()).strip())
                        .toList())
                .isEqualTo(Optional.ofNullable(refusal).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 | INVALID_NUMBER /version",
                "\"1\" | INVALID_NUMBER /version",
                "3000000000 | INVALID_NUMBER /version",
                "[] | WRONG_TYPE /version",
                "0 | INCONSISTENT "
            })
    void a_number_is_whole_and_one_that_the_domain_does_not_accept_is_refused(String version, String refusal) {
        byte[] json = ("{\"text\":\"avtale\",\"version\":" + version + "}").getBytes(UTF_8);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> JsonReader.record(json, TextVersion.class))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(each -> (each.code().name() + " " + each.pointer()).strip())
                        .containsExactly(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"act\":\"RETRACTED\",\"reason\":\"x\",\"more\":1} | /more | UNKNOWN_FIELD",
                "{\"act\":\"RETRACTED\"} | /reason | MISSING_FIELD",
                "{\"act\":\"RETRACTED\",\"reason\":1} | /reason | WRONG_TYPE",
                "{\"act\":\"RETRACTED\",\"reason\":\" \"} | /reason | EMPTY_TEXT",
                "{\"act\":\"FORGOTTEN\"} | /act | NOT_A_CHOICE",
                "{\"act\":\"RESUMED\",\"decision\":\"Å\",\"condition\":\"x\"} | /decision | INVALID_ID",
                "{\"act\":\"ADOPTED\",\"signed\":\"2020-02-30\"} | /signed | INVALID_DATE",
                "{\"act\":\"DESCRIBED\",\"profile\":{\"title\":\"x\",\"goals\":\"y\"}} | /profile/goals | WRONG_TYPE"
            })
    void what_cannot_be_read_is_told_where_it_stands(String json, String pointer, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> JsonReader.act(json.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(each -> each.pointer() + " " + each.code().name())
                        .isEqualTo(List.of(pointer + " " + code)));
    }
}
