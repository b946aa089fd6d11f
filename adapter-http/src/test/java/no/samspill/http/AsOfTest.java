package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Route;
import org.junit.jupiter.api.Test;

/**
 * Whatever takes a day answers for that day in all its forms: an act that comes after it changes nothing in the answer. The
 * table of routes is asked which of them take one, so a new one is tried as well.
 */
class AsOfTest {

    private static final String BEFORE = "2021-03-02";
    private static final String LAST = "2021-03-03";
    private static final String MEASURES = Running.REGION + "/measures";

    private static final String REGISTERED = """
        {"date": "2021-03-01", "act": "REGISTERED", "phase": "IDEA", "source": "Møte", "profile": {"title": "Ny"},
         "participants": [{"party": "5427", "role": "PARTICIPANT"}]}
        """;

    private static final String RETRACTED = """
        {"date": "2021-03-03", "act": "RETRACTED", "reason": "Nei"}
        """;

    /** What no act of a measure changes: what is registered beside the measures, and the cases about texts. */
    private static final List<String> OF_OTHER_THINGS = List.of(
            "showAgreementTextPage",
            "showAdoptions",
            "showOrganisationPage",
            "showBodyPage",
            "showMeetingPage",
            "showStrategyPage",
            "showDecisionPage");

    /** No evaluation is waited for while a measure is an idea. */
    private static final Set<String> OF_WHAT_RUNS = Set.of("showEvaluations HTML");

    private static List<Route> routes() {
        AllRoutes all = new AllRoutes(new Regions(Map.of()), new LocalUser("127.0.0.1"));
        return Stream.concat(all.api().stream(), all.pages().stream())
                .filter(route -> route.verb() == Route.Verb.GET)
                .filter(route ->
                        route.parameters().stream().anyMatch(one -> one.name().equals("asOf")))
                .filter(route -> !OF_OTHER_THINGS.contains(route.id()))
                .toList();
    }

    /** Every route that takes a day, in every form it has; a workbook is a table as CSV is, with the time it was made in it. */
    private static Map<String, String> answers(Running running, String day) {
        Map<String, String> answers = new TreeMap<>();
        for (Route route : routes()) {
            String path = route.path().replace("{region}", "nord-troms").replace("{id}", "ny");
            for (MediaType form : route.forms()) {
                if (form != MediaType.XLSX) {
                    Reply reply = running.unchecked(running.request(path + "?asOf=" + day)
                            .header("Accept", form.type())
                            .GET()
                            .build());
                    assertThat(reply.status()).as("%s %s", route.id(), form).isEqualTo(200);
                    answers.put(route.id() + " " + form, reply.text());
                }
            }
        }
        return answers;
    }

    private static Set<String> differing(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream()
                .filter(one -> !withoutVersion(some.getOrDefault(one, ""))
                        .equals(withoutVersion(others.getOrDefault(one, ""))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The version is what one sends along with the next act: that of the last one, whatever day one asks about. */
    private static String withoutVersion(String answer) {
        return answer.replaceFirst("\"version\":[12]", "\"version\":0");
    }

    @Test
    void what_happens_later_changes_nothing_in_the_answer_for_the_day_in_no_form() {
        try (Running running = Running.withRegions("nord-troms")) {
            running.put(Running.REGION + "/organisations/5427", """
                {"id": "5427", "kind": "MUNICIPALITY", "name": "Skjervøy"}\
                """);
            assertThat(running.post(MEASURES + "/ny/acts", REGISTERED).status()).isEqualTo(201);
            assertThat(running.put(MEASURES + "/ny/publication", "").status()).isEqualTo(200);
            Map<String, String> before = answers(running, BEFORE);
            assertThat(running.post(MEASURES + "/ny/acts", RETRACTED, "If-Match", "*")
                            .status())
                    .isEqualTo(201);
            assertThat(before.keySet()).hasSizeGreaterThan(15);
            Map<String, String> after = answers(running, BEFORE);
            Map<String, String> last = answers(running, LAST);
            assertThat(differing(before, after)).isEmpty();
            Set<String> untouched = new TreeSet<>(before.keySet());
            untouched.removeAll(differing(before, last));
            assertThat(untouched).isEqualTo(OF_WHAT_RUNS);
        }
    }
}
