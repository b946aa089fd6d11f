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

    private static boolean isWayIn(JavaClass type) {
        boolean ofHttp = OF_HTTP.contains(type.getPackageName())
                || Conditions.outermost(type).getName().equals(SCHEMA);
        return BuildModule.CLI.owns(type.getPackageName()) || (BuildModule.HTTP.owns(type.getPackageName()) && !ofHttp);
    }

    private static boolean putsTogether(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Json.class) && PIECES.contains(access.getName());
    }
}
