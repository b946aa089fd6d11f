package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** What is asked for in one text that holds several things. */
class RequestsTest {

    private static final CostAgreementId AGREEMENT = new CostAgreementId("orkdal-oy");
    private static final PartyId ORKLAND = new PartyId("5059");
    private static final OpenPeriod TERM = OpenPeriod.since(LocalDate.of(2021, 1, 1));
    private static final SharingRule RULE =
            JsonReader.sharingCase(Conformance.named("01-clause-7-net").json()).rule();
    private static final String RULE_TEXT = Json.of(RULE).toString();
    private static final String AGREEMENT_TEXT =
            "{\"id\":\"orkdal-oy\",\"title\":\"Veileder\",\"term\":{\"from\":\"2021-01-01\"},\"host\":\"5059\","
                    + "\"participations\":[{\"party\":\"5059\",\"name\":\"Orkland\","
                    + "\"period\":{\"from\":\"2021-01-01\"}}],\"version\":1}";
    private static final String DRAFT_TEXT =
            "{\"agreement\":\"orkdal-oy\",\"purpose\":\"BUDGET\",\"period\":{\"from\":\"2026-01-01\","
                    + "\"to\":\"2026-12-31\"},\"costs\":[{\"text\":\"Lønn\",\"amount\":\"1.00\"}],\"grants\":[],"
                    + "\"referenceDates\":{\"pupils\":\"2025-10-01\"},\"corrects\":\"opp_01\"}";
    private static final StatementDraft DRAFT = new StatementDraft(
            AGREEMENT,
            CostStatement.Purpose.BUDGET,
            Period.year(2026),
            List.of(new Cost("Lønn", Kroner.ofOre(100), Optional.empty())),
            List.of(),
            Map.of("pupils", LocalDate.of(2025, 10, 1)),
            Optional.of(new StatementId("opp_01")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RegisterAgreement.Command start(String more) {
        return JsonReader.agreementStart(
                bytes("{\"agreement\":" + AGREEMENT_TEXT + ",\"rule\":" + RULE_TEXT + ",\"basis\":\"Sak 3\"" + more
                        + "}"),
                "Kari");
    }

    private static List<String> refusals(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).reasons().stream()
                .map(one -> one.code().name() + " " + one.pointer())
                .toList();
    }

    @Test
    void a_new_agreement_begins_with_half_and_on_its_first_day_when_nothing_else_is_said() {
        CostAgreement agreement = new CostAgreement(
                AGREEMENT, "Veileder", TERM, ORKLAND, List.of(new Participation(ORKLAND, "Orkland", TERM)), 1);
        assertThat(start(""))
                .isEqualTo(new RegisterAgreement.Command(
                        agreement,
                        new RuleVersion(AGREEMENT, 1, LocalDate.of(2021, 1, 1), RULE, "Sak 3"),
                        new FirstInstalment.Portion(Fraction.of(1, 2)),
                        "Kari"));
        assertThat(start(",\"validFrom\":\"2022-01-01\",\"firstInstalment\":\"BY_MONTHS\""))
                .isEqualTo(new RegisterAgreement.Command(
                        agreement,
                        new RuleVersion(AGREEMENT, 1, LocalDate.of(2022, 1, 1), RULE, "Sak 3"),
                        new FirstInstalment.ByMonths(),
                        "Kari"));
    }

    @Test
    void a_new_agreement_cannot_be_of_a_later_version_and_all_that_is_wrong_is_said() {
        String later = "{\"agreement\":" + AGREEMENT_TEXT.replace("\"version\":1", "\"version\":2") + ",\"rule\":"
                + RULE_TEXT + ",\"basis\":\" \",\"other\":1}";
        assertThat(refusals(() -> JsonReader.agreementStart(bytes(later), "Kari")))
                .containsExactly("UNKNOWN_FIELD /other", "NOT_A_CHOICE /agreement/version", "EMPTY_TEXT /basis");
    }

    @Test
    void the_next_rule_has_its_first_day_and_what_it_rests_on() {
        String given = "{\"validFrom\":\"2027-01-01\",\"basis\":\"Sak 4\",\"rule\":" + RULE_TEXT + "}";
        assertThat(JsonReader.nextRule(bytes(given), AGREEMENT, "Kari"))
                .isEqualTo(new RegisterRuleVersion.Command(AGREEMENT, LocalDate.of(2027, 1, 1), RULE, "Sak 4", "Kari"));
    }

    @Test
    void an_invoicing_plan_says_how_much_the_first_invoice_holds() {
        assertThat(JsonReader.invoicingPlan(bytes("{\"firstInstalment\":\"1/3\"}")))
                .isEqualTo(new FirstInstalment.Portion(Fraction.of(1, 3)));
    }

    @Test
    void drafts_and_orders_of_invoices_may_be_several() {
        assertThat(JsonReader.statementDrafts(bytes("{\"drafts\":[" + DRAFT_TEXT + "," + DRAFT_TEXT + "]}")))
                .containsExactly(DRAFT, DRAFT);
        assertThat(JsonReader.invoiceOrder(
                        bytes("{\"statements\":[\"opp_01\",\"opp_02\"],\"kind\":\"SECOND_HALF\"}"), "Kari"))
                .isEqualTo(new IssueInvoices.Command(
                        List.of(new StatementId("opp_01"), new StatementId("opp_02")), RunKind.SECOND_HALF, "Kari"));
    }

    @Test
    void a_draft_is_compared_with_each_kind_of_change() {
        String changes = "{\"name\":\"Ny\",\"rule\":" + RULE_TEXT + "},{\"treatment\":\"DEDUCT_IN_ORDER\"},"
                + "{\"without\":\"5059\"},"
                + "{\"with\":{\"id\":\"5054\",\"name\":\"Indre Fosen\"},\"figures\":{\"pupils\":600}},"
                + "{\"confirmed\":\"opp_01\"}";
        assertThat(JsonReader.comparison(bytes("{\"draft\":" + DRAFT_TEXT + ",\"changes\":[" + changes + "]}")))
                .isEqualTo(new CompareCostSharing.Query(
                        DRAFT,
                        List.of(
                                new Change.Choice(new Alternative.Rule("Ny", RULE)),
                                new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_IN_ORDER)),
                                new Change.Choice(new Alternative.Without(ORKLAND)),
                                new Change.Choice(new Alternative.With(
                                        new Party(new PartyId("5054"), "Indre Fosen"),
                                        Map.of("pupils", new BigDecimal("600")))),
                                new Change.Confirmed(new StatementId("opp_01")))));
    }

    @Test
    void a_change_that_says_two_things_or_none_is_refused() {
        String changes =
                "{\"treatment\":\"DEDUCT_FIRST\",\"without\":\"5059\"},{\"confirmed\":\"opp_01\",\"name\":\"x\"},{},"
                        + "{\"name\":\"Ny\",\"rule\":" + RULE_TEXT + ",\"figures\":{}}";
        assertThat(refusals(() ->
                        JsonReader.comparison(bytes("{\"draft\":" + DRAFT_TEXT + ",\"changes\":[" + changes + "]}"))))
                .containsExactly(
                        "UNKNOWN_FIELD /changes/0/without",
                        "UNKNOWN_FIELD /changes/1/name",
                        "MISSING_FIELD /changes/2/name",
                        "INVALID_RULE /changes/2/rule",
                        "UNKNOWN_FIELD /changes/3/figures");
    }

    @Test
    void no_more_than_a_hundred_changes_are_compared() {
        assertThat(JsonReader.comparison(bytes(compared(100))).changes()).hasSize(100);
        assertThat(refusals(() -> JsonReader.comparison(bytes(compared(101))))).containsExactly("TOO_MANY /changes");
    }

    private static String compared(int changes) {
        return "{\"draft\":" + DRAFT_TEXT + ",\"changes\":["
                + String.join(",", Collections.nCopies(changes, "{\"without\":\"5059\"}")) + "]}";
    }

    @Test
    void an_act_has_its_day_and_one_without_is_refused() {
        assertThat(JsonReader.dated(bytes("{\"date\":\"2026-03-04\",\"act\":\"RETRACTED\",\"reason\":\"Nei\"}")))
                .isEqualTo(new DatedAct(LocalDate.of(2026, 3, 4), new Retracted("Nei")));
        assertThat(Json.record(new Entry(1, LocalDate.of(2026, 3, 4), new Retracted("Nei"))))
                .hasToString("{\"date\":\"2026-03-04\",\"act\":\"RETRACTED\",\"reason\":\"Nei\"}");
        assertThat(refusals(() -> JsonReader.dated(bytes("{\"act\":\"RETRACTED\",\"reason\":\"Nei\"}"))))
                .containsExactly("MISSING_FIELD /date");
        assertThat(refusals(() -> JsonReader.dated(bytes("[]")))).containsExactly("WRONG_TYPE ");
    }
}
