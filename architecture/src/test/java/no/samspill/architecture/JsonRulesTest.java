package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.access;
import static no.samspill.architecture.Conditions.type;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import no.samspill.json.Json;
import org.junit.jupiter.api.Test;

/** Where JSON is made: each answer is one record, and is written in one place. */
class JsonRulesTest {

    private static final String PLACE = "no.samspill.http.";
    private static final Set<String> PIECES = Set.of("object", "raw", "text");

    /** What HTTP has of its own: its problems, its log, its health, and the document that describes it. */
    private static final Set<String> OF_HTTP =
            Set.of("Problem", "Logbook", "OperationRoutes", "OpenApi", "NamedSchemas", "Schema");

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

    private static boolean isWayIn(JavaClass type) {
        JavaClass outermost = Conditions.outermost(type);
        String name = outermost.getName();
        boolean ofHttp = name.startsWith(PLACE + "serve.")
                || name.startsWith(PLACE + "openapi.")
                || OF_HTTP.contains(outermost.getSimpleName());
        return BuildModule.CLI.owns(type.getPackageName()) || (BuildModule.HTTP.owns(type.getPackageName()) && !ofHttp);
    }

    private static boolean putsTogether(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Json.class) && PIECES.contains(access.getName());
    }
}
