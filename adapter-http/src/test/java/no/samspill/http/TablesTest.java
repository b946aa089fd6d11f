package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Served;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists as tables: the same rows as in JSON, for a spreadsheet and for another program. */
class TablesTest {

    private static final String AGREEMENT = Running.REGION + "/cost-agreements/orkdal-oy-utviklingsveileder";

    private static Running running;
    private static String statement;
    private static String job;

    @BeforeAll
    static void start() {
        running = Spreadsheets.filled();
        statement = Spreadsheets.statement(running);
        String all = running.get(Running.REGION + "/portfolio").text();
        job = running.post(Running.REGION + "/imports", all).json().get("id").asText();
        running.finished(Running.REGION + "/imports/" + job);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static List<Route> tables() {
        return Served.behind(new LocalUser("127.0.0.1")).stream()
                .filter(Route::isTable)
                .toList();
    }

    /** Where the route serves something, and all of it at once. */
    private static String path(Route route, String... more) {
        String id = id(route.path());
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

    private static String id(String path) {
        if (path.endsWith("/{id}/history") && !path.contains("agreement-texts")) {
            String list = path.replace("{region}", "nord-troms").replace("/{id}/history", "");
            JsonNode first = running.get(list).json().at("/items/0");
            return (first.has("id") ? first.get("id") : first.get("version")).asText();
        }
        String text = path.contains("agreement-texts") ? "arkivavtale~1" : "orkdal-oy-utviklingsveileder";
        String other = path.contains("imports") ? job : text;
        return path.contains("cost-statements") ? statement : other;
    }

    private static int items(Route route, JsonNode json) {
        return switch (route.id()) {
            case "showCostStatement" -> json.get("shares").size();
            case "showKeyFigures" -> json.get("values").size();
            case "listInvoiceRuns" ->
                json.findValues("bases").stream().mapToInt(JsonNode::size).sum();
            default -> json.get("items").size();
        };
    }

    @Test
    void the_main_lists_are_tables() {
        assertThat(tables())
                .extracting(Route::id)
                .contains("listMeasures", "listDecisions", "readMatrix")
                .hasSize(30);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_list_has_the_same_rows_in_every_form(Route route) {
        String path = path(route);
        int items = items(route, running.get(path).json());
        List<List<String>> csv = Spreadsheets.csv(running.get(path, "Accept", Spreadsheets.CSV));
        List<List<Cell>> xlsx = Spreadsheets.xlsx(running.get(path, "Accept", Spreadsheets.XLSX));
        assertThat(items).as(path).isPositive();
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
        assertThat(reply.text()).contains(Spreadsheets.CSV, Spreadsheets.XLSX);
        assertThat(running.get(path(route, "format=pdf")).codes()).containsExactly("INVALID_PARAMETER");
    }

    @Test
    void the_document_says_which_forms_a_list_has() {
        JsonNode list = running.contract().document().at("/paths/~1api~1v1~1regions~1{region}~1calendar/get");
        assertThat(list.at("/responses/200/content").properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrder("application/json", "text/calendar", Spreadsheets.CSV, Spreadsheets.XLSX);
        assertThat(list.get("parameters").findValuesAsText("name")).contains("format");
        assertThat(list.get("parameters").findValue("enum").toString())
                .isEqualTo("[\"json\",\"ics\",\"csv\",\"xlsx\"]");
    }

    @Test
    void the_form_can_be_named_where_no_header_can_be_sent() {
        assertThat(running.get(Running.REGION + "/calendar?format=ics").type()).isEqualTo("text/calendar");
        assertThat(running.get(Running.REGION + "/matrix?format=json", "Accept", Spreadsheets.CSV)
                        .type())
                .isEqualTo("application/json");
        assertThat(running.get(Running.REGION + "/portfolio?format=csv").codes())
                .containsExactly("UNKNOWN_PARAMETER");
    }

    @Test
    void text_is_never_a_formula_and_every_letter_is_kept() {
        String path = Running.REGION + "/organisations";
        List<List<String>> csv = Spreadsheets.csv(running.get(path, "Accept", Spreadsheets.CSV));
        assertThat(running.get(path, "Accept", Spreadsheets.CSV).text())
                .contains("000001,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",MUNICIPALITY\r\n");
        assertThat(csv).contains(List.of("5426", "Gáivuotna – Kåfjord – Kaivuono", "MUNICIPALITY"));
        assertThat(Spreadsheets.xlsx(running.get(path, "Accept", Spreadsheets.XLSX)))
                .anySatisfy(row -> {
                    assertThat(row).extracting(Cell::getType).containsOnly(CellType.STRING);
                    assertThat(row)
                            .extracting(Cell::asString)
                            .containsExactly("000001", Spreadsheets.FORMULA, "kommune");
                })
                .anySatisfy(row -> assertThat(row)
                        .extracting(Cell::asString)
                        .containsExactly("5426", "Gáivuotna – Kåfjord – Kaivuono", "kommune"));
    }

    @Test
    void a_workbook_holds_numbers_and_dates_to_calculate_with() {
        List<Cell> run = Spreadsheets.xlsx(running.get(AGREEMENT + "/invoice-runs/2026", "Accept", Spreadsheets.XLSX))
                .get(1);
        assertThat(run.get(1).asNumber()).isEqualByComparingTo("2026");
        assertThat(run.get(7).asNumber()).isPositive();
        assertThat(run.get(7).getDataFormatString()).isEqualTo("#,##0.00");
        List<List<Cell>> decisions =
                Spreadsheets.xlsx(running.get(Running.REGION + "/decisions", "Accept", Spreadsheets.XLSX));
        List<Cell> decision = decisions.get(decisions.size() - 1);
        assertThat(decision.get(1).asDate()).isEqualTo("2022-02-01T00:00:00");
        assertThat(decision.get(1).getDataFormatString()).isEqualTo("dd.mm.yyyy");
    }

    @Test
    void what_each_pays_by_the_matrix_can_be_added_up() throws IOException {
        String measure = """
            {"date": "2022-01-01", "act": "REGISTERED", "phase": "ACTIVE",
             "profile": {"title": "Veileder", "costAgreement": "orkdal-oy-utviklingsveileder"},
             "participants": [{"party": "5059", "role": "HOST"}], "source": "Registeret"}
            """;
        Reply begun = running.post(Running.REGION + "/measures/veileder/acts", measure);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        Reply matrix = running.get(Running.REGION + "/matrix?party=5059", "Accept", Spreadsheets.XLSX);
        assertThat(Spreadsheets.xlsx(matrix).get(1).get(4).asString()).startsWith("vertskommune, andel ");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(matrix.body()))) {
            List<Row> shares = workbook.getSheet(1).orElseThrow().read();
            assertThat(shares).hasSize(2);
            assertThat(shares.get(1).getCellAsNumber(4).orElseThrow()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, Å betale", "nn, Å betale", "en, To pay"})
    void people_read_headings_in_their_language_and_programs_the_same_ones(String language, String heading) {
        String path = Running.REGION + "/cost-statements/" + statement;
        assertThat(Spreadsheets.xlsx(running.get(path, "Accept", Spreadsheets.XLSX, "Accept-Language", language))
                        .get(0))
                .extracting(Cell::asString)
                .anyMatch(one -> one.startsWith(heading));
        assertThat(running.get(path, "Accept", Spreadsheets.CSV, "Accept-Language", language)
                        .text())
                .isEqualTo(running.get(path, "Accept", Spreadsheets.CSV).text());
    }

    @Test
    void a_table_is_whole_unless_a_part_is_asked_for() {
        String measures = Running.REGION + "/measures";
        assertThat(Spreadsheets.csv(running.get(measures + "?limit=3", "Accept", Spreadsheets.CSV)))
                .hasSize(4);
        assertThat(Spreadsheets.csv(running.get(measures, "Accept", Spreadsheets.CSV)))
                .hasSize(26);
        for (int i = 0; i < 60; i++) {
            Spreadsheets.put(
                    running, "/organisations/999" + i, Spreadsheets.organisation("999" + i, "Organisasjon " + i));
        }
        String audit = Running.REGION + "/audit-trail";
        assertThat(running.get(audit).items()).hasSize(50);
        assertThat(Spreadsheets.csv(running.get(audit, "Accept", Spreadsheets.CSV)))
                .hasSizeGreaterThan(60);
    }

    @Test
    void a_problem_is_told_as_ever() {
        Reply reply = running.get(Running.REGION + "/cost-statements/finnes-ikke", "Accept", Spreadsheets.XLSX);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.type()).isEqualTo("application/problem+json");
    }
}
