package no.samspill.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.http.costsharing.WorkbenchPagesTest;
import no.samspill.http.harness.Examples;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What there is, is changed only by those who have seen it, and anything can be tried first. */
class VersionsTest {

    /** What makes something new, computes only, or is about no thing that has a version; why stands in ADR 0016. */
    private static final Set<String> WITHOUT = Set.of(
            "importPortfolio",
            "beginImport",
            "recordEvaluation",
            "registerCostAgreement",
            "shareCost",
            "confirmCostStatements",
            "previewCostStatements",
            "compareCostSharing",
            "issueInvoices",
            "publishMeasure",
            "registerWebhook",
            "removeWebhook",
            "replayEvents",
            "unpublishMeasure");

    private static Running running;

    @BeforeAll
    static void start() {
        running = Spreadsheets.filled();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Route> changing() {
        return Served.behind(new LocalUser("127.0.0.1")).stream()
                .filter(route -> route.verb().changes() && route.path().startsWith("/api/v1/regions/{region}/"));
    }

    static Stream<Route> versioned() {
        return changing().filter(route -> !WITHOUT.contains(route.id()));
    }

    /** Something there is, and what it is changed with. */
    private record Change(String path, String body) {}

    private static Change change(Route route) {
        String path = route.path().replace("{region}", "nord-troms");
        String agreement = path.replace("{id}", "orkdal-oy-utviklingsveileder");
        return switch (route.id()) {
            case "recordAct" -> {
                String id = running.get(Running.REGION + "/measures")
                        .json()
                        .at("/items/0/id")
                        .asText();
                yield new Change(
                        path.replace("{id}", id),
                        "{\"date\": \"2022-02-02\", \"act\": \"RETRACTED\", \"reason\": \"Nei\"}");
            }
            case "registerKeyFigures" -> new Change(path.replace("{key}", "pupils"), WorkbenchPagesTest.PUPILS);
            case "amendCostAgreement" ->
                new Change(
                        agreement,
                        running.get(agreement).json().get("agreement").toString());
            case "registerRuleVersion" ->
                new Change(
                        agreement,
                        "{\"validFrom\": \"2027-01-01\", \"basis\": \"Sak 9/26\", \"rule\": "
                                + Examples.orkdal("rule.json") + "}");
            case "changeInvoicingPlan" -> new Change(agreement, "{\"firstInstalment\": \"BY_MONTHS\"}");
            case "registerAgreementText", "withdrawAgreementText" -> {
                String text = path.replace("{id}", "arkivavtale~1");
                yield new Change(text, running.get(text).text());
            }
            default -> {
                JsonNode one = running.get(path.replace("/{id}", "")).items().get(0);
                String id = (one.has("id") ? one.get("id") : one.get("version")).asText();
                yield new Change(path.replace("{id}", id), one.toString());
            }
        };
    }

    private static Reply send(Route route, Change change, String parameters, String... headers) {
        String path = change.path() + parameters;
        return switch (route.verb()) {
            case PUT -> running.put(path, change.body(), headers);
            case POST -> running.post(path, change.body(), headers);
            default -> running.delete(path, headers);
        };
    }

    @Test
    void each_route_that_changes_what_there_is_says_so_in_the_document() {
        assertThat(changing().filter(route -> route.takes("If-Match")))
                .containsExactlyElementsOf(versioned().toList());
        assertThat(changing()).extracting(Route::id).containsAll(WITHOUT);
    }

    @ParameterizedTest
    @MethodSource("versioned")
    void what_there_is_is_changed_by_those_who_say_which_version_they_saw(Route route) {
        Change change = change(route);
        Reply without = send(route, change, "");
        assertThat(without.status()).as(without.text()).isEqualTo(428);
        assertThat(without.codes()).containsExactly("PRECONDITION_REQUIRED");
        Reply late = send(route, change, "", "If-Match", "\"gammel\"");
        assertThat(late.status()).as(late.text()).isEqualTo(412);
        assertThat(send(route, change, "?dryRun=true", "If-Match", "*").status())
                .isNotIn(412, 428);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void whatever_changes_anything_can_be_tried_first(Route route) {
        Change change =
                new Change(route.path().replace("{region}", "nord-troms").replaceAll("\\{[^}]+}", "x"), "{}");
        assertThat(send(route, change, "?dryRun=perhaps").text())
                .contains("dryRun")
                .contains("perhaps");
        assertThat(send(route, change, "?dryRun=true").codes())
                .doesNotContain("UNKNOWN_PARAMETER", "INVALID_PARAMETER");
    }
}
