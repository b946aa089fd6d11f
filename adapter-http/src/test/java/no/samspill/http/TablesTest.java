package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as tables: the same rows as in JSON, for a spreadsheet and for another program. */
class TablesTest {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String AGREEMENT = Running.REGION + "/cost-agreements/orkdal-oy-utviklingsveileder";
    private static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\")";

    private static Running running;
    private static String statement;

    @BeforeAll
    static void start() throws IOException {
        running = Running.withRegions("nord-troms").withNordTroms().withOrkdal();
        String budget = confirmed("budget-2026.json");
        running.post(
                Running.REGION + "/invoice-runs", "{\"statements\": [\"" + budget + "\"], \"kind\": \"FIRST_HALF\"}");
        statement = confirmed("actual-2026.json");
        put("/organisations/5426", organisation("5426", "Gáivuotna – Kåfjord – Kaivuono"));
        put("/organisations/000001", organisation("000001", FORMULA));
        put("/bodies/radet", "{\"id\": \"radet\", \"name\": \"Rådet\", \"kind\": \"REGIONAL_COUNCIL\"}");
        put(
                "/meetings/mote",
                "{\"id\": \"mote\", \"bodies\": [\"radet\"], \"date\": \"2022-06-01\", \"held\": false,"
                        + " \"controlCommitteeNotified\": true}");
        put(
                "/decisions/vedtak",
                "{\"id\": \"vedtak\", \"body\": \"radet\", \"date\": \"2022-02-01\", \"wording\": \"+Tas til følge\","
                        + " \"outcome\": \"ADOPTED\"}");
        PagesTest.archive(running);
        String light = "{\"light\": \"GREEN\"}";
        Reply evaluated = running.post(Running.REGION + "/evaluations", """
                {"id": "host-21", "measure": "bibliotek", "kind": "HALF_YEAR", "year": 2021, "delivered": "2021-09-01",
                 "author": "Rådgiveren", "recommendation": "CONTINUE", "lights": {"overall": LIGHT, "progress": LIGHT,
                 "cost": LIGHT, "quality": LIGHT, "resources": LIGHT, "anchoring": LIGHT, "risk": LIGHT}}
                """.replace("LIGHT", light));
        assertThat(evaluated.status()).as(evaluated.text()).isEqualTo(201);
    }

    private static String confirmed(String file) throws IOException {
        String draft = Files.readString(Path.of("../examples/orkdal-oy").resolve(file));
        Reply confirmed = running.post(Running.REGION + "/cost-statements", "{\"drafts\": [" + draft + "]}");
        return confirmed.json().at("/0/id").asText();
    }

    private static void put(String path, String json) {
        Reply reply = running.put(Running.REGION + path, json, "If-Match", "*");
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }

    private static String organisation(String id, String name) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name.replace("\"", "\\\"") + "\", \"kind\": \"MUNICIPALITY\"}";
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static List<Route> tables() {
        return Routes.OF_REGIONS.stream().filter(Route::isTable).toList();
    }

    /** Where the route serves something, and all of it at once. */
    private static String path(Route route, String... more) {
        String id = route.path().contains("cost-statements") ? statement : "orkdal-oy-utviklingsveileder";
        Stream<String> filters = Stream.of("limit=200", "from=2021-01-01", "to=2023-01-01", "kind=SECOND_HALF")
                .filter(one -> route.takes(one.split("=", 2)[0]));
        return route.path()
                        .replace("{region}", "nord-troms")
                        .replace("{id}", id)
                        .replace("{key}", "pupils")
                        .replace("{referenceDate}", "2025-10-01")
                        .replace("{year}", "2026")
                + Stream.concat(filters, Stream.of(more)).collect(Collectors.joining("&", "?", ""));
    }

    private static int items(Route route, JsonNode json) {
        return switch (route.id()) {
            case "listMeasures" -> json.get("items").size();
            case "showCostStatement" -> json.get("shares").size();
            case "showKeyFigures" -> json.get("values").size();
            case "listInvoiceRuns" ->
                json.findValues("bases").stream().mapToInt(JsonNode::size).sum();
            default -> json.size();
        };
    }

    private static List<List<String>> csv(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(reply.text())) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<List<Cell>> xlsx(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(XLSX);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(reply.body()), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<List<Cell>> all = new ArrayList<>();
            rows.forEach(row -> all.add(row.stream().toList()));
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void the_main_lists_are_tables() {
        assertThat(tables())
                .extracting(Route::id)
                .contains("listMeasures", "listDecisions", "readMatrix")
                .hasSize(19);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_list_has_the_same_rows_in_every_form(Route route) {
        String path = path(route);
        int items = items(route, running.get(path).json());
        List<List<String>> csv = csv(running.get(path, "Accept", CSV));
        List<List<Cell>> xlsx = xlsx(running.get(path, "Accept", XLSX));
        assertThat(items).isPositive();
        assertThat(csv).hasSize(items + 1).allSatisfy(row -> assertThat(row).hasSameSizeAs(csv.get(0)));
        assertThat(xlsx).hasSize(items + 1);
        assertThat(xlsx.get(0))
                .hasSameSizeAs(csv.get(0))
                .extracting(Cell::asString)
                .doesNotContain("");
        assertThat(csv.get(0)).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_a_file_that_is_not_sent_again_while_it_is_the_same(Route route) {
        for (String form : List.of("csv", "xlsx")) {
            String path = path(route, "format=" + form);
            Reply first = running.get(path, "Accept", "text/html");
            assertThat(first.header("Content-Disposition")).matches("attachment; filename=\"[a-z-]+\\." + form + "\"");
            String tag = first.header("ETag");
            assertThat(running.get(path, "If-None-Match", tag).status()).isEqualTo(304);
            assertThat(running.get(path(route)).header("ETag")).isNotEqualTo(tag);
            assertThat(running.get(path(route)).header("Content-Disposition")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_is_not_offered_is_not_acceptable(Route route) {
        Reply reply = running.get(path(route), "Accept", "application/pdf, application/json;q=0, text/csv;q=0");
        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.codes()).containsExactly("NOT_ACCEPTABLE");
        assertThat(reply.text()).contains(CSV, XLSX);
        assertThat(running.get(path(route, "format=pdf")).codes()).containsExactly("INVALID_PARAMETER");
    }

    @Test
    void the_document_says_which_forms_a_list_has() {
        JsonNode list = running.contract().document().at("/paths/~1api~1v1~1regions~1{region}~1calendar/get");
        assertThat(list.at("/responses/200/content").properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrder("application/json", "text/calendar", CSV, XLSX);
        assertThat(list.get("parameters").findValuesAsText("name")).contains("format");
        assertThat(list.get("parameters").findValue("enum").toString())
                .isEqualTo("[\"json\",\"ics\",\"csv\",\"xlsx\"]");
    }

    @Test
    void the_form_can_be_named_where_no_header_can_be_sent() {
        assertThat(running.get(Running.REGION + "/calendar?format=ics").type()).isEqualTo("text/calendar");
        assertThat(running.get(Running.REGION + "/matrix?format=json", "Accept", CSV)
                        .type())
                .isEqualTo("application/json");
        assertThat(running.get(Running.REGION + "/portfolio?format=csv").codes())
                .containsExactly("UNKNOWN_PARAMETER");
    }

    @Test
    void text_is_never_a_formula_and_every_letter_is_kept() {
        String path = Running.REGION + "/organisations";
        List<List<String>> csv = csv(running.get(path, "Accept", CSV));
        assertThat(running.get(path, "Accept", CSV).text())
                .contains("000001,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",MUNICIPALITY\r\n");
        assertThat(csv).contains(List.of("5426", "Gáivuotna – Kåfjord – Kaivuono", "MUNICIPALITY"));
        assertThat(xlsx(running.get(path, "Accept", XLSX)))
                .anySatisfy(row -> {
                    assertThat(row).extracting(Cell::getType).containsOnly(CellType.STRING);
                    assertThat(row).extracting(Cell::asString).containsExactly("000001", FORMULA, "kommune");
                })
                .anySatisfy(row -> assertThat(row)
                        .extracting(Cell::asString)
                        .containsExactly("5426", "Gáivuotna – Kåfjord – Kaivuono", "kommune"));
    }

    @Test
    void a_workbook_holds_numbers_and_dates_to_calculate_with() {
        List<Cell> run = xlsx(running.get(AGREEMENT + "/invoice-runs/2026", "Accept", XLSX))
                .get(1);
        assertThat(run.get(1).asNumber()).isEqualByComparingTo("2026");
        assertThat(run.get(7).asNumber()).isPositive();
        assertThat(run.get(7).getDataFormatString()).isEqualTo("#,##0.00");
        List<Cell> decision =
                xlsx(running.get(Running.REGION + "/decisions", "Accept", XLSX)).get(1);
        assertThat(decision.get(1).asDate()).isEqualTo("2022-02-01T00:00:00");
        assertThat(decision.get(1).getDataFormatString()).isEqualTo("dd.mm.yyyy");
    }

    @ParameterizedTest
    @CsvSource({"nb, Å betale", "nn, Å betale", "en, To pay"})
    void people_read_headings_in_their_language_and_programs_the_same_ones(String language, String heading) {
        String path = Running.REGION + "/cost-statements/" + statement;
        assertThat(xlsx(running.get(path, "Accept", XLSX, "Accept-Language", language))
                        .get(0))
                .extracting(Cell::asString)
                .anyMatch(one -> one.startsWith(heading));
        assertThat(running.get(path, "Accept", CSV, "Accept-Language", language).text())
                .isEqualTo(running.get(path, "Accept", CSV).text());
    }

    @Test
    void a_table_is_whole_unless_a_part_is_asked_for() {
        String measures = Running.REGION + "/measures";
        assertThat(csv(running.get(measures + "?limit=3", "Accept", CSV))).hasSize(4);
        assertThat(csv(running.get(measures, "Accept", CSV))).hasSize(26);
        for (int i = 0; i < 60; i++) {
            put("/organisations/999" + i, organisation("999" + i, "Organisasjon " + i));
        }
        String audit = Running.REGION + "/audit-trail";
        assertThat(running.get(audit).json()).hasSize(50);
        assertThat(csv(running.get(audit, "Accept", CSV))).hasSizeGreaterThan(60);
    }

    @Test
    void a_problem_is_told_as_ever() {
        Reply reply = running.get(Running.REGION + "/cost-statements/finnes-ikke", "Accept", XLSX);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.type()).isEqualTo("application/problem+json");
    }

    static Stream<String> pages() {
        return Stream.of(
                "/measures?view=board&phase=ACTIVE&title=&limit=2",
                "/matrix?party=5426",
                "/calendar?from=2021-01-01",
                "/findings?asOf=2021-01-01",
                "/evaluations",
                "/organisations",
                "/decisions",
                "/agreement-texts",
                "/cost-agreements",
                "/cost-statements/STATEMENT",
                "/cost-statements/STATEMENT/invoices?kind=SECOND_HALF",
                "/invoices?agreement=orkdal-oy-utviklingsveileder&year=2026",
                "/audit-trail");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_leads_to_what_it_shows_as_files(String page) {
        String html = running.page("/regions/nord-troms" + page.replace("STATEMENT", statement))
                .text();
        List<String> links = Pattern.compile("href=\"(/api/v1/[^\"]*format=[^\"]*)\"")
                .matcher(html)
                .results()
                .map(one -> one.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).as(html).hasSize(2);
        assertThat(csv(running.get(links.get(0)))).isNotEmpty();
        assertThat(xlsx(running.get(links.get(1)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/search?q=bib", "/decisions/new/edit", "/measures/bibliotek", "/cost-statements/nei"})
    void a_page_of_something_else_leads_to_no_file(String page) {
        assertThat(running.page("/regions/nord-troms" + page).text()).doesNotContain("format=");
    }

    @Test
    void the_file_of_a_page_holds_what_the_page_was_asked_about() {
        String html = running.page("/regions/nord-troms/measures?view=board&phase=ACTIVE&title=bib&party=")
                .text();
        assertThat(html).contains("/measures?format=csv&amp;phase=ACTIVE&amp;title=bib\"");
    }
}
