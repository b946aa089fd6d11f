package no.samspill.http.harness;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.PagesTest;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** What a spreadsheet makes of the answers. */
public final class Spreadsheets {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\")";

    private Spreadsheets() {}

    /** A region with something in every list. */
    public static Running filled() {
        Running running = Running.withRegions("nord-troms").withNordTroms().withOrkdal();
        String budget = confirmed(running, "budget-2026.json");
        running.post(
                Running.REGION + "/invoice-runs", "{\"statements\": [\"" + budget + "\"], \"kind\": \"FIRST_HALF\"}");
        confirmed(running, "actual-2026.json");
        put(running, "/organisations/5426", organisation("5426", "Gáivuotna – Kåfjord – Kaivuono"));
        put(running, "/organisations/5059", organisation("5059", "Orkland"));
        put(running, "/organisations/000001", organisation("000001", FORMULA));
        put(running, "/bodies/radet", "{\"id\": \"radet\", \"name\": \"Rådet\", \"kind\": \"REGIONAL_COUNCIL\"}");
        put(
                running,
                "/meetings/mote",
                "{\"id\": \"mote\", \"bodies\": [\"radet\"], \"date\": \"2022-06-01\", \"held\": false,"
                        + " \"controlCommitteeNotified\": true}");
        put(
                running,
                "/decisions/vedtak",
                "{\"id\": \"vedtak\", \"body\": \"radet\", \"date\": \"2022-02-01\", \"wording\": \"+Tas til følge\","
                        + " \"outcome\": \"ADOPTED\"}");
        put(running, "/views/alle", "{\"id\": \"alle\", \"name\": \"Alle\", \"board\": false}");
        PagesTest.archive(running);
        evaluated(running);
        return running;
    }

    /** The statement whose invoices can be planned. */
    public static String statement(Running running) {
        return running.get(Running.REGION + "/cost-statements")
                .json()
                .findValuesAsText("id")
                .get(1);
    }

    /** The library delivers its half-year of 2021, so the whole year is waited for. */
    public static Running evaluated(Running running, String... headers) {
        String light = "{\"light\": \"GREEN\"}";
        Reply evaluated = running.post(Running.REGION + "/evaluations", """
            {"id": "host-21", "measure": "bibliotek", "kind": "HALF_YEAR", "year": 2021, "delivered": "2021-09-01",
             "author": "Rådgiveren", "recommendation": "CONTINUE", "lights": {"overall": LIGHT, "progress": LIGHT,
             "cost": LIGHT, "quality": LIGHT, "resources": LIGHT, "anchoring": LIGHT, "risk": LIGHT}}
            """.replace("LIGHT", light), headers);
        assertThat(evaluated.status()).as(evaluated.text()).isEqualTo(201);
        return running;
    }

    private static String confirmed(Running running, String file) {
        String draft = Examples.orkdal(file);
        Reply confirmed = running.post(Running.REGION + "/cost-statements", "{\"drafts\": [" + draft + "]}");
        return confirmed.json().at("/items/0/id").asText();
    }

    public static void put(Running running, String path, String json) {
        String place = Running.REGION + path;
        boolean isKnown = running.get(place).status() == 200;
        Reply reply = isKnown ? running.put(place + "?reason=Rettet", json, "If-Match", "*") : running.put(place, json);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }

    public static String organisation(String id, String name) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name.replace("\"", "\\\"") + "\", \"kind\": \"MUNICIPALITY\"}";
    }

    public static List<List<String>> csv(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(reply.text())) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static List<List<Cell>> xlsx(Reply reply) {
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
}
