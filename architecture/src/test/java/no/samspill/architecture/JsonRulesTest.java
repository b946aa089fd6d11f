package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.access;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.type;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.json.Json;
import org.junit.jupiter.api.Test;

/** Where JSON is made: each answer is one record, is written in one place, and is named for how. */
class JsonRulesTest {

    private static final String PLACE = "no.samspill.http.";
    private static final String BY_HAND = "Json";
    private static final String BY_RECORD = "Record";
    private static final Set<String> PIECES = Set.of("object", "raw", "text");

    /** Where HTTP says what it has of its own: its problems, its log, its health, and the document that describes it. */
    private static final Set<String> OF_HTTP = Set.of(PLACE + "serve", PLACE + "openapi");

    /** Says what a route takes and gives, for the document. */
    private static final String SCHEMA = PLACE + "route.Schema";

    @Test
    void the_ways_in_put_no_json_together_but_what_http_has_of_its_own() {
        Rule.of(noClasses()
                        .that(type("are ways in", JsonRulesTest::isWayIn))
                        .should()
                        .accessTargetWhere(access("it puts JSON together", JsonRulesTest::putsTogether)))
                .bites("ByHand", """
                    package no.samspill.http;
                    import no.samspill.json.Json;
                    class ByHand { Json it(int count) {
                        return Json.object(java.util.Map.of("count", Json.raw(Integer.toString(count)))); } }
                    """)
                .bites("InAPackage", """
                    package no.samspill.http.measures;
                    import no.samspill.json.Json;
                    class InAPackage { java.util.function.Function<String, Json> it = Json::text; }
                    """)
                .bites("OnTheScreen", """
                    package no.samspill.cli;
                    import no.samspill.json.Json;
                    class OnTheScreen { Json it = Json.text("it"); }
                    """)
                .spares("""
                    package no.samspill.cli;
                    import no.samspill.json.Json;
                    class Answered { record Count(int count) {} Json it = Json.answer(new Count(1)); }
                    """, """
                    package no.samspill.http.serve;
                    import no.samspill.json.Json;
                    class Health { Json it = Json.object(java.util.Map.of("status", Json.text("UP"))); }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void what_adapter_json_shows_is_named_for_what_writes_it() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(BuildModule.JSON.packages())
                        .should(notHave("the ending of another mechanism", JsonRulesTest::misnamed)))
                .bites("RunJson", """
                    package no.samspill.json;
                    public record RunJson(int run) {}
                    """)
                .bites("Run", """
                    package no.samspill.json;
                    public record Run(int run) {}
                    """)
                .bites("RunRecord", """
                    package no.samspill.json;
                    final class RunRecord {}
                    """)
                .spares("""
                    package no.samspill.json;
                    public record RunRecord(int run) { public record LineRecord(int line) {} }
                    """, """
                    package no.samspill.json;
                    final class RunJson { private record Line(int line) {} }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> misnamed(JavaClass type) {
        String name = type.getSimpleName();
        if (!type.isRecord()) {
            return name.endsWith(BY_RECORD) ? Stream.of("is no record") : Stream.empty();
        }
        boolean shown = type.getModifiers().contains(JavaModifier.PUBLIC);
        return name.endsWith(BY_HAND) || (shown && !name.endsWith(BY_RECORD))
                ? Stream.of("is a record, and not named " + BY_RECORD)
                : Stream.empty();
    }

    private static boolean isWayIn(JavaClass type) {
        boolean ofHttp = OF_HTTP.contains(type.getPackageName())
                || Conditions.outermost(type).getName().equals(SCHEMA);
        return BuildModule.CLI.owns(type.getPackageName()) || (BuildModule.HTTP.owns(type.getPackageName()) && !ofHttp);
    }

    private static boolean putsTogether(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Json.class) && PIECES.contains(access.getName());
    }
}
