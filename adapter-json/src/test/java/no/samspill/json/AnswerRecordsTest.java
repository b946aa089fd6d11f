package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.ImportStatus;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.Succession;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Notice;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;
import no.samspill.domain.registers.ItemKind;
import org.junit.jupiter.api.Test;

/** What is answered about everything but costs: each field is there, under the name the contract has for it. */
class AnswerRecordsTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00.5Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final WebhookId ARCHIVE = new WebhookId("arkiv");
    private static final Sentences SENTENCES = Sentences.in(Language.BOKMAL);
    private static final AuditEntry ENTRY = new AuditEntry(NOON, "kari", AuditAct.RECORD_ACT, "it", "act: RETRACTED");
    private static final Reason EMPTY = Reason.at("/title", JsonRefusal.EMPTY_TEXT, "title")
            .by(Optional.of(new LegalReference("kommuneloven", "§ 18-4", LocalDate.of(2019, 11, 1))));

    /** The reason above, as it stands in an answer. */
    private static final String EMPTY_FIELDS =
            "\"code\":\"EMPTY_TEXT\",\"message\":\"Feltet «title» er tomt. Skriv en tekst.\",\"pointer\":\"/title\","
                    + "\"basis\":{\"act\":\"kommuneloven\",\"paragraph\":\"§ 18-4\",\"since\":\"2019-11-01\"}";

    @Test
    void an_entry_of_the_trail() {
        assertThat(Json.of(ENTRY))
                .hasToString("{\"at\":\"2026-02-03T12:00:00.500Z\",\"actor\":\"kari\",\"act\":\"RecordAct\","
                        + "\"subject\":\"it\",\"detail\":\"act: RETRACTED\"}");
    }

    @Test
    void an_event_tells_what_was_done_and_not_by_whom() {
        assertThat(Json.answer(CloudEventRecord.of(new Notice(7, ENTRY), URI.create("/nord"))))
                .hasToString("{\"specversion\":\"1.0\",\"id\":\"7\",\"source\":\"/nord\","
                        + "\"type\":\"no.samspill.RecordAct\",\"subject\":\"it\",\"time\":\"2026-02-03T12:00:00.500Z\","
                        + "\"datacontenttype\":\"application/json\",\"data\":{\"detail\":\"act: RETRACTED\"}}");
    }

    @Test
    void a_subscription_is_all_but_its_key_and_a_delivery_says_how_it_went() {
        SigningKey key = new SigningKey("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz");
        Webhook webhook =
                new Webhook(ARCHIVE, "https://arkiv.example/inn", Set.of("SaveView", "RecordAct"), key, 6, 2, NOON);
        assertThat(Json.answer(WebhookRecord.of(webhook)))
                .hasToString("{\"id\":\"arkiv\",\"address\":\"https://arkiv.example/inn\","
                        + "\"acts\":[\"RecordAct\",\"SaveView\"],\"told\":\"6\",\"failures\":2,"
                        + "\"next\":\"2026-02-03T12:00:00.500Z\",\"stopped\":false}");
        assertThat(Json.answer(
                        DeliveryRecord.of(new Delivery(ARCHIVE, 7, NOON, Duration.ofMillis(40), Optional.of(204)))))
                .hasToString("{\"event\":\"7\",\"at\":\"2026-02-03T12:00:00.500Z\",\"millis\":40,\"status\":204,"
                        + "\"arrived\":true}");
        assertThat(Json.answer(
                        DeliveryRecord.of(new Delivery(ARCHIVE, 7, NOON, Duration.ofSeconds(9), Optional.empty()))))
                .hasToString("{\"event\":\"7\",\"at\":\"2026-02-03T12:00:00.500Z\",\"millis\":9000,\"arrived\":false}");
    }

    @Test
    void a_finding_says_how_grave_it_is_and_both_say_by_which_law() {
        assertThat(Json.reasons(List.of(EMPTY), SENTENCES)).hasToString("[{" + EMPTY_FIELDS + "}]");
        assertThat(Json.of(Finding.warning(EMPTY), SENTENCES))
                .hasToString("{\"severity\":\"WARNING\"," + EMPTY_FIELDS + "}");
    }

    @Test
    void what_happens_has_its_day() {
        Event event = new Event(EventCode.PUPILS_COUNTED, DAY, "", List.of("2026"), Optional.empty());
        assertThat(Json.of(event, SENTENCES))
                .hasToString("{\"date\":\"2026-02-03\",\"code\":\"PUPILS_COUNTED\","
                        + "\"message\":\"Telledato for elever i 2026 (GSI).\",\"pointer\":\"\"}");
    }

    @Test
    void a_document_that_is_taken_in_says_how_far_it_has_come_and_why_things_are_refused() {
        ImportJob job = new ImportJob(
                new ImportId("inn_01"),
                Manner.EACH,
                "kari",
                NOON,
                ImportStatus.DONE,
                new Counts(1, 2, 3, 4, 5, 6),
                Optional.of(NOON));
        String begun =
                "{\"id\":\"inn_01\",\"manner\":\"EACH\",\"actor\":\"kari\",\"sent\":\"2026-02-03T12:00:00.500Z\","
                        + "\"status\":\"DONE\",\"ended\":\"2026-02-03T12:00:00.500Z\",\"total\":21,\"done\":20,\"added\":2,"
                        + "\"continued\":3,\"unchanged\":4,\"refused\":5,\"leftOut\":6";
        ImportRow row = new ImportRow(3, ItemKind.MEASURE, "it", "/measures/0", RowResult.REFUSED, List.of(EMPTY));
        assertThat(Json.answer(ImportRecord.of(job))).hasToString(begun + "}");
        assertThat(Json.answer(ImportRecord.of(job, List.of(row), SENTENCES)))
                .hasToString(begun + ",\"rows\":[{\"number\":3,\"kind\":\"MEASURE\",\"id\":\"it\","
                        + "\"pointer\":\"/measures/0\",\"result\":\"REFUSED\",\"reasons\":[{" + EMPTY_FIELDS + "}]}]}");
    }

    @Test
    void a_municipality_and_what_became_of_one() {
        MunicipalityNumber old = new MunicipalityNumber("5012");
        assertThat(Json.answer(MunicipalityRecord.of(new Municipality(
                        old,
                        "Snillfjord",
                        "Snillfjord kommune",
                        "Trøndelag",
                        new OpenPeriod(LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2019, 12, 31)))))))
                .hasToString("{\"number\":\"5012\",\"name\":\"Snillfjord\",\"officialName\":\"Snillfjord kommune\","
                        + "\"county\":\"Trøndelag\",\"from\":\"2018-01-01\",\"to\":\"2019-12-31\"}");
        assertThat(Json.answer(SuccessionRecord.of(new Succession(
                        LocalDate.of(2020, 1, 1), old, new MunicipalityNumber("5059"), Succession.Kind.SPLIT))))
                .hasToString("{\"effective\":\"2020-01-01\",\"from\":\"5012\",\"to\":\"5059\",\"kind\":\"SPLIT\"}");
    }

    @Test
    void whether_a_measure_is_public() {
        assertThat(PublicationJson.of(true)).hasToString("{\"public\":true}");
        assertThat(PublicationJson.of(false)).hasToString("{\"public\":false}");
    }

    @Test
    void a_list_is_an_object_that_says_where_the_next_page_begins_and_how_many_there_are() {
        List<String> some = List.of("b", "a");
        assertThat(JsonList.of(some, Json::text)).hasToString("{\"items\":[\"b\",\"a\"]}");
        assertThat(JsonList.page(some, Json::text, Optional.of("x")))
                .hasToString("{\"items\":[\"b\",\"a\"],\"next\":\"x\"}");
        assertThat(JsonList.page(some, Json::text, Optional.empty(), Optional.of(7)))
                .hasToString("{\"items\":[\"b\",\"a\"],\"count\":7}");
    }
}
