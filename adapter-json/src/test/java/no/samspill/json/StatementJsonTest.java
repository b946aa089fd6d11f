package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements, drafts of them and comparisons of what they could be. */
class StatementJsonTest {

    private static final CostAgreementId AGREEMENT = new CostAgreementId("orkdal-oy");
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00.5Z");

    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void a_statement_read_back_is_the_same_and_recomputing_it_gives_the_same_bytes(Conformance file) {
        if (file.expected().has("refused")) {
            return;
        }
        CostStatement given = statement(JsonReader.sharingCase(file.json()), "1");
        byte[] frozen = Json.of(given).compact();
        CostStatement read = JsonReader.statement(frozen);
        assertThat(read).isEqualTo(given);
        assertThat(Json.of(statement(read.sharing().input(), read.engineVersion()))
                        .compact())
                .isEqualTo(frozen);
    }

    /** So that whether a statement is the same when it is computed again can be asked of the records. */
    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void equal_statements_give_equal_bytes_in_whatever_order_they_were_put_together(Conformance file) {
        if (file.expected().has("refused")) {
            return;
        }
        CostStatement one = statement(JsonReader.sharingCase(file.json()), "1");
        CostStatement other = statement(putTogetherAnew(one.sharing().input()), "1");

        assertThat(other).isEqualTo(one);
        assertThat(Json.of(other).compact()).isEqualTo(Json.of(one).compact());
    }

    private static SharingCase putTogetherAnew(SharingCase one) {
        Map<String, KeyFigures> figures = new LinkedHashMap<>();
        reversed(one.keyFigures())
                .forEach((key, set) -> figures.put(
                        key, new KeyFigures(set.referenceDate(), set.source(), set.status(), reversed(set.figures()))));
        return new SharingCase(
                one.period(),
                new ArrayList<>(one.costs()),
                new ArrayList<>(one.grants()),
                new ArrayList<>(one.parties()),
                figures,
                one.rule());
    }

    private static <K, V> Map<K, V> reversed(Map<K, V> given) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(given.entrySet());
        Collections.reverse(entries);
        Map<K, V> reversed = new LinkedHashMap<>();
        entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        return reversed;
    }

    @Test
    void a_statement_of_an_older_engine_keeps_its_version() {
        CostStatement old = statement(clause7(), "0.9");
        assertThat(Json.of(JsonReader.statement(Json.of(old).compact())))
                .hasToString(Json.of(old).toString())
                .asString()
                .contains("\"engine\":\"0.9\"");
    }

    @Test
    void a_statement_can_be_given_as_a_case() {
        assertThat(JsonReader.sharingCase(Json.of(statement(clause7(), "1")).compact()))
                .isEqualTo(clause7());
    }

    @Test
    void a_preview_can_be_given_as_a_case_and_what_has_an_input_is_read_by_it() {
        String preview = Json.answer(PreviewRecord.of(
                        new PreviewCostStatements.Result(clause7().share(), 2)))
                .toString();
        assertThat(JsonReader.sharingCase(preview.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(clause7());
        String both = "{\"input\":" + Json.of(clause7()) + ",\"answer\":{}}";
        assertThat(JsonReader.sharingCase(both.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(clause7());
    }

    private static CostStatement statement(SharingCase input, String engine) {
        return new CostStatement(
                new StatementId("opp_01hz"),
                AGREEMENT,
                2,
                Purpose.ACTUAL,
                1,
                engine,
                input.share(),
                NOON,
                "Kari Øy",
                Optional.of(new StatementId("opp_01ha")));
    }

    private static SharingCase clause7() {
        return JsonReader.sharingCase(Conformance.named("01-clause-7-net").json());
    }

    @Test
    void a_statement_in_a_list_has_its_sum() {
        StatementSummary summary = new StatementSummary(
                new StatementId("opp_01hz"),
                AGREEMENT,
                1,
                Purpose.BUDGET,
                Period.year(2026),
                Kroner.ofOre(60000000),
                NOON,
                "Kari",
                Optional.empty());
        String listed = "{\"id\":\"opp_01hz\",\"agreement\":\"orkdal-oy\",\"number\":1,\"purpose\":\"BUDGET\","
                + "\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"},\"sum\":\"600000.00\","
                + "\"confirmedAt\":\"2026-02-03T12:00:00.500Z\",\"confirmedBy\":\"Kari\"}";
        assertThat(Json.of(summary)).hasToString(listed);
        StatementSummary correction = new StatementSummary(
                summary.id(),
                AGREEMENT,
                1,
                Purpose.BUDGET,
                Period.year(2026),
                summary.sum(),
                NOON,
                "Kari",
                Optional.of(new StatementId("opp_01ha")));
        assertThat(Json.of(correction)).hasToString(listed.replaceFirst("}$", ",\"corrects\":\"opp_01ha\"}"));
    }

    @Test
    void a_draft_of_a_statement() {
        StatementDraft draft = JsonReader.statementDraft("""
            {"agreement": "orkdal-oy", "purpose": "BUDGET", "period": {"from": "2026-01-01", "to": "2026-12-31"},
             "costs": [{"text": "Lønn", "amount": "1000000"}], "grants": [{"text": "Skjønn", "amount": "1"}],
             "referenceDates": {"pupils": "2025-10-01"}}\
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(draft)
                .isEqualTo(new StatementDraft(
                        AGREEMENT,
                        Purpose.BUDGET,
                        Period.year(2026),
                        List.of(new Cost("Lønn", Kroner.ofOre(100000000), Optional.empty())),
                        List.of(new Grant("Skjønn", Kroner.ofOre(100))),
                        Map.of("pupils", LocalDate.of(2025, 10, 1)),
                        Optional.empty()));
    }

    @Test
    void a_comparison_tells_what_differs_from_the_first() {
        SharingCase net = clause7();
        Split split = (Split) net.rule();
        SharingRule gross = new Split(
                split.parts(),
                GrantTreatment.DEDUCT_FROM_REST,
                split.proration(),
                split.minimum(),
                split.cap(),
                split.unit());
        List<Party> without = new ArrayList<>(net.parties());
        without.remove(5);
        JsonNode outcomes = tree(Json.comparison(
                        List.of(
                                outcome("A", net),
                                outcome("B", with(net, net.parties(), gross)),
                                outcome("Uten Skaun", with(net, without, split)),
                                outcome("Ingen", with(net, List.of(), split))),
                        Sentences.in(Language.BOKMAL)))
                .get("outcomes");
        assertThat(outcomes.findValuesAsText("name")).contains("A", "B", "Uten Skaun", "Ingen");
        assertThat(outcomes.get(0).has("differences")).isFalse();
        assertThat(outcomes.at("/0/answer")).isEqualTo(tree(Json.of(net.share())));
        assertThat(outcomes.at("/1/differences/0/amount").asText()).isEqualTo("7936.50");
        assertThat(outcomes.at("/1/differences/0/perUnit/pupils/rounded").asText())
                .isEqualTo("13.23");
        assertThat(outcomes.at("/2/differences/5/party").asText()).isEqualTo("5029");
        assertThat(outcomes.at("/2/differences/5/amount").asText()).isEqualTo("-124761.91");
        assertThat(outcomes.at("/2/differences/5/perUnit")).isEmpty();
        assertThat(outcomes.at("/3/refused/0/code").asText()).isEqualTo("NO_PARTIES");
    }

    private static Alternative.Outcome outcome(String name, SharingCase input) {
        return new Alternative.Outcome(name, Sharing.attempt(input));
    }

    private static SharingCase with(SharingCase given, List<Party> parties, SharingRule rule) {
        return new SharingCase(given.period(), given.costs(), given.grants(), parties, given.keyFigures(), rule);
    }

    private static JsonNode tree(Json json) {
        return JsonText.read(json.compact(), Duplicates.REFUSED, JsonReader.MAX_BYTES);
    }
}
