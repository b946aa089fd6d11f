package no.samspill.http.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.Manner;
import no.samspill.http.Main;
import no.samspill.http.harness.Examples;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import no.samspill.json.JsonReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are taken in after they were sent. */
public class ImportRoutesTest {

    private static final String IMPORTS = Running.REGION + "/imports";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms", "orkdal-oy");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private static String right(String id) {
        return """
            {"id": "%s", "acts": [{"date": "2021-01-01", "act": "REGISTERED", "phase": "ACTIVE",
             "profile": {"title": "Tiltak %s"}, "source": "Registeret"}]}
            """.formatted(id, id);
    }

    public static String wrong(String id) {
        return "{\"id\": \"%s\", \"acts\": [{\"date\": \"2021-01-01\", \"act\": \"RETRACTED\", \"reason\": \"Nei\"}]}"
                .formatted(id);
    }

    public static String document(String... measures) {
        return "{\"format\": \"samspill-portfolio/1\", \"measures\": [" + String.join(", ", measures) + "]}";
    }

    /** One that is right, one that is wrong and one more that is right. */
    static String mixed() {
        return document(right("a"), wrong("b"), right("c"));
    }

    private JsonNode measures() {
        return running.get(Running.REGION + "/measures").json().get("items");
    }

    private JsonNode rows(String job) {
        return running.get(job + "/rows").json().get("items");
    }

    private static List<String> results(JsonNode rows) {
        return rows.findValuesAsText("result");
    }

    @Test
    void what_is_exported_is_taken_in_unchanged_and_how_far_it_has_come_is_told_until_the_end() {
        Reply begun = running.post(IMPORTS, Examples.text("nord-troms/portfolio.json"));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        assertThat(begun.json().get("status").asText()).isEqualTo("WAITING");
        assertThat(begun.json().get("done").asInt()).isZero();
        int total = begun.json().get("total").asInt();
        String job = begun.header("Location");
        assertThat(job).isEqualTo(IMPORTS + "/" + begun.json().get("id").asText());
        JsonNode done = running.finished(job);
        assertThat(done.get("status").asText()).isEqualTo("DONE");
        assertThat(done.get("added").asInt()).isEqualTo(total).isGreaterThan(20);
        assertThat(done.get("ended")).isNotNull();
        JsonNode again = running.finished(
                running.post(IMPORTS, running.get(Running.REGION + "/portfolio").text())
                        .header("Location"));
        assertThat(again.get("unchanged").asInt()).isEqualTo(total);
        assertThat(running.get(IMPORTS).items().findValuesAsText("id"))
                .containsExactlyInAnyOrder(
                        again.get("id").asText(), done.get("id").asText());
        assertThat(running.get(Running.REGION + "/audit-trail?subject="
                                + done.get("id").asText())
                        .json()
                        .findValuesAsText("act"))
                .containsExactly("ContinueImport", "BeginImport");
    }

    @Test
    void what_is_right_is_taken_in_and_what_is_wrong_is_told_row_by_row() {
        String job = running.post(IMPORTS + "?each=true", mixed()).header("Location");
        JsonNode done = running.finished(job);
        assertThat(done.get("status").asText()).isEqualTo("DONE");
        assertThat(done.get("added").asInt()).isEqualTo(2);
        assertThat(done.get("refused").asInt()).isEqualTo(1);
        assertThat(measures().findValuesAsText("id")).containsExactly("a", "c");
        assertThat(results(rows(job))).containsExactly("ADDED", "REFUSED", "ADDED");
        JsonNode refused = running.get(job + "/rows?result=REFUSED", "Accept-Language", "nb")
                .json()
                .get("items");
        assertThat(refused).hasSize(1);
        assertThat(refused.at("/0/pointer").asText()).isEqualTo("/measures/1");
        assertThat(refused.at("/0/reasons/0/code").asText()).isEqualTo("NOT_BEGUN");
        assertThat(refused.at("/0/reasons/0/pointer").asText()).isEqualTo("/measures/1/acts/0");
        assertThat(refused.at("/0/reasons/0/message").asText()).startsWith("Tiltaket finnes ikke ennå");
        assertThat(Spreadsheets.csv(running.get(job + "/rows?result=REFUSED&format=csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains("MEASURE", "b", "REFUSED", "NOT_BEGUN", "/measures/1");
        String other = running.post(IMPORTS + "?each=true", mixed()).header("Location");
        assertThat(running.finished(other).get("added").asInt()).isZero();
    }

    @Test
    void all_or_nothing_leaves_nothing() {
        String job = running.post(IMPORTS, mixed()).header("Location");
        JsonNode done = running.finished(job);
        assertThat(done.get("status").asText()).isEqualTo("REFUSED");
        assertThat(results(rows(job))).containsExactly("LEFT_OUT", "REFUSED", "LEFT_OUT");
        assertThat(measures()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_when_it_is_sent() {
        Reply unread =
                running.post(IMPORTS, "{\"format\": \"other\", \"measures\": [{\"id\": \"a\"}, {\"acts\": []}]}");
        assertThat(unread.status()).isEqualTo(400);
        assertThat(unread.codes()).hasSizeGreaterThan(2);
        assertThat(running.post(IMPORTS, document(right("a"), right("a"))).codes())
                .containsExactly("SAME_ID_TWICE");
        assertThat(running.post(IMPORTS + "?each=perhaps", mixed()).codes()).containsExactly("INVALID_PARAMETER");
        assertThat(running.get(IMPORTS).items()).isEmpty();
    }

    @Test
    void a_dry_run_tells_all_that_would_be_refused_and_leaves_nothing() {
        Reply each = running.post(IMPORTS + "?each=true&dryRun=true", mixed());
        assertThat(each.status()).as(each.text()).isEqualTo(202);
        assertThat(each.json().get("added").asInt()).isEqualTo(2);
        assertThat(each.json().get("rows").findValuesAsText("code")).containsExactly("NOT_BEGUN");
        Reply whole = running.post(IMPORTS + "?dryRun=true", document(wrong("a"), wrong("b")));
        assertThat(whole.status()).isEqualTo(422);
        assertThat(whole.json().get("errors"))
                .isEqualTo(running.post(Running.REGION + "/portfolio?dryRun=true", document(wrong("a"), wrong("b")))
                        .json()
                        .get("errors"));
        assertThat(running.get(IMPORTS).items()).isEmpty();
        assertThat(measures()).isEmpty();
    }

    @Test
    void what_is_sent_again_under_its_key_is_one_import() {
        Reply first = running.post(IMPORTS, mixed(), "Idempotency-Key", "inn-1");
        Reply again = running.post(IMPORTS, mixed(), "Idempotency-Key", "inn-1");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(running.get(IMPORTS).items()).hasSize(1);
        assertThat(running.post(IMPORTS + "?each=true", mixed(), "Idempotency-Key", "inn-1")
                        .codes())
                .containsExactly("KEY_REUSED");
    }

    @Test
    void another_region_does_not_see_it() {
        String job = running.post(IMPORTS, mixed()).header("Location");
        Reply other = running.get(job.replace("nord-troms", "orkdal-oy"));
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.codes()).containsExactly("NOT_FOUND");
        assertThat(running.get(job.replace("nord-troms", "orkdal-oy") + "/rows").status())
                .isEqualTo(404);
        assertThat(running.get(IMPORTS + "/tull", "Accept-Language", "nb").text())
                .contains("Fant ikke innlesingen «tull»");
    }

    @Test
    void many_rows_are_given_page_by_page_and_a_table_has_all_of_them() {
        String many =
                document(IntStream.range(0, 120).mapToObj(i -> right("t" + i)).toArray(String[]::new));
        String job = running.post(IMPORTS + "?each=true", many).header("Location");
        assertThat(running.finished(job).get("added").asInt()).isEqualTo(120);
        Reply first = running.get(job + "/rows?limit=100");
        assertThat(first.json().get("items")).hasSize(100);
        Reply rest = running.get(
                job + "/rows?limit=100&after=" + first.json().get("next").asText());
        assertThat(rest.json().get("items").findValuesAsText("id"))
                .hasSize(20)
                .first()
                .isEqualTo("t100");
        assertThat(rest.json().has("next")).isFalse();
        assertThat(Spreadsheets.xlsx(running.get(job + "/rows", "Accept", Spreadsheets.XLSX)))
                .hasSize(121);
        assertThat(running.get(job + "/rows?after=x").codes()).containsExactly("INVALID_PARAMETER");
    }

    @Test
    void one_that_was_left_half_way_is_finished_when_a_server_is_there_again(@TempDir Path folder) {
        String database = folder.resolve("region").toString();
        String[] many = IntStream.range(0, 30)
                .mapToObj(i -> i == 7 ? wrong("t7") : right("t" + i))
                .toArray(String[]::new);
        String job;
        try (Samspill stopped = Main.start(database, Running.CLOCK)) {
            job = begunAndLeft(stopped, document(many));
        }
        try (Running after = Running.on("nord-troms", database)) {
            JsonNode done = after.finished(IMPORTS + "/" + job);
            assertThat(done.get("added").asInt()).isEqualTo(29);
            assertThat(done.get("refused").asInt()).isEqualTo(1);
        }
    }

    private static String begunAndLeft(Samspill samspill, String document) {
        ImportId id = samspill.useCase(BeginImport.class)
                .execute(new BeginImport.Command(JsonReader.portfolio(document.getBytes(UTF_8)), Manner.EACH, "kari"))
                .id();
        ContinueImport.Command some = new ContinueImport.Command(id, 5);
        samspill.useCase(ContinueImport.class).execute(some);
        assertThat(samspill.useCase(ContinueImport.class)
                        .execute(some)
                        .orElseThrow()
                        .counts()
                        .done())
                .isEqualTo(5);
        return id.value();
    }
}
