package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was, and its fields are called what the contract calls them. */
class FormsTest {

    private static final CostAgreementId AGREEMENT = new CostAgreementId("orkdal-oy");
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00.5Z");

    @Test
    void an_agreement() {
        CostAgreement agreement = new CostAgreement(
                AGREEMENT,
                "Utviklingsveileder",
                OpenPeriod.since(LocalDate.of(2021, 1, 1)),
                new PartyId("5059"),
                List.of(new Participation(
                        new PartyId("5059"),
                        "Orkland",
                        new OpenPeriod(LocalDate.of(2021, 1, 1), Optional.of(LocalDate.of(2025, 12, 31))))),
                3);
        assertThat(JsonReader.agreement(Json.of(agreement).compact())).isEqualTo(agreement);
        assertThat(Json.of(agreement))
                .hasToString(
                        "{\"id\":\"orkdal-oy\",\"title\":\"Utviklingsveileder\",\"term\":{\"from\":\"2021-01-01\"},"
                                + "\"host\":\"5059\",\"participations\":[{\"party\":\"5059\",\"name\":\"Orkland\","
                                + "\"period\":{\"from\":\"2021-01-01\",\"to\":\"2025-12-31\"}}],\"version\":3}");
        assertThat(List.of("0", "-1", "1.5", "\"3\"", "3000000000")).allSatisfy(version -> {
            String given = Json.of(agreement).toString().replace(":3}", ":" + version + "}");
            assertThat(catchThrowableOfType(Refused.class, () -> JsonReader.agreement(bytes(given)))
                            .reasons())
                    .containsExactly(Reason.at("/version", JsonRefusal.INVALID_NUMBER, version.replace("\"", "")));
        });
        String unversioned = Json.of(agreement).toString().replace(",\"version\":3", "");
        assertThat(JsonReader.agreement(bytes(unversioned)).version()).isEqualTo(1);
    }

    @Test
    void a_rule_and_a_version_of_it() {
        SharingRule rule = JsonReader.sharingCase(
                        Conformance.named("01-clause-7-net").json())
                .rule();
        RuleVersion version = new RuleVersion(AGREEMENT, 1, LocalDate.of(2026, 1, 1), rule, "Årsmøte: lesemåte A");
        assertThat(JsonReader.rule(Json.of(rule).compact())).isEqualTo(rule);
        assertThat(JsonReader.ruleVersion(Json.of(version).compact())).isEqualTo(version);
    }

    @Test
    void key_figures_and_their_registration() {
        KeyFigures figures = new KeyFigures(
                LocalDate.of(2025, 10, 1),
                "GSI",
                FigureStatus.PROVISIONAL,
                Map.of(
                        new PartyId("5014"), new Figure.Counted(new BigDecimal("600")),
                        new PartyId("5055"), new Figure.Manual(new BigDecimal("7.5"), "Telt av skolen"),
                        new PartyId("5061"), Figure.Unknown.SUPPRESSED));
        assertThat(JsonReader.keyFigures(Json.of(figures).compact())).isEqualTo(figures);
        assertThat(Json.of(new RegisteredKeyFigures("pupils", 2, figures, NOON, "Kari")))
                .hasToString("{\"key\":\"pupils\",\"version\":2,\"registeredAt\":\"2026-02-03T12:00:00.500Z\","
                        + "\"registeredBy\":\"Kari\",\"referenceDate\":\"2025-10-01\",\"source\":\"GSI\","
                        + "\"status\":\"PROVISIONAL\",\"values\":{\"5014\":600,"
                        + "\"5055\":{\"value\":\"7.5\",\"reason\":\"Telt av skolen\"},"
                        + "\"5061\":{\"missing\":\"SUPPRESSED\"}}}");
    }

    @Test
    void an_invoice_run() {
        InvoiceBasis basis = new InvoiceBasis(
                new PartyId("5014"),
                "Frøya",
                Kroner.ofOre(100),
                Kroner.ofOre(50),
                Kroner.ofOre(60),
                Kroner.ofOre(-10),
                InvoiceBasis.Kind.CREDIT_NOTE);
        InvoiceRun run = new InvoiceRun(
                AGREEMENT, 2026, 2, RunKind.CORRECTION, new StatementId("opp_01hz"), List.of(basis), NOON, "Kari");
        assertThat(JsonReader.invoiceRun(Json.of(run).compact())).isEqualTo(run);
        assertThat(Json.list(List.of(Json.of(basis))))
                .hasToString("[{\"party\":\"5014\",\"name\":\"Frøya\",\"share\":\"1.00\",\"due\":\"0.50\","
                        + "\"issued\":\"0.60\",\"amount\":\"-0.10\",\"kind\":\"CREDIT_NOTE\"}]");
    }

    @Test
    void the_first_instalment_is_a_fraction_or_by_months() {
        List<FirstInstalment> all =
                List.of(new FirstInstalment.Portion(Fraction.of(1, 2)), new FirstInstalment.ByMonths());
        assertThat(all)
                .allSatisfy(first -> assertThat(
                                JsonReader.firstInstalment(Json.of(first).compact()))
                        .isEqualTo(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"1\"", "\"-1/2\"", "\"3/2\"", "\"halvt\"", "0.5"})
    void another_first_instalment_is_refused(String json) {
        Refused refused = catchThrowableOfType(Refused.class, () -> JsonReader.firstInstalment(bytes(json)));
        assertThat(refused.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(JsonRefusal.INVALID_FRACTION));
    }

    @Test
    void values_are_put_together_in_the_order_given() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("b", Json.text("æ\"\n"));
        fields.put("a", Json.list(List.of()));
        assertThat(Json.object(fields)).hasToString("{\"b\":\"æ\\\"\\n\",\"a\":[]}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
