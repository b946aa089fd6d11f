package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.outermost;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the web: which may use which, by what door, and what comes no further than one of them. */
class WebRulesTest {

    private static final String WEB = Rooms.WEB;

    private static boolean isOfTheWeb(JavaClass type) {
        return BuildModule.HTTP.owns(type.getPackageName());
    }

    private static Rule web(ArchCondition<JavaClass> condition) {
        return Rule.of(
                classes().that().resideInAPackage(BuildModule.HTTP.packages()).should(condition));
    }

    private static Stream<Dependency> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().filter(one -> isOfTheWeb(one.getTargetClass()));
    }

    @Test
    void a_room_uses_only_those_it_may() {
        web(notHave("a use of a room it may not use", WebRulesTest::forbidden))
                .bites("KnowsPages", """
                    package no.samspill.http.page;
                    public class Sheet {}
                    """, """
                    package no.samspill.http.route;
                    class KnowsPages { no.samspill.http.page.Sheet sheet; }
                    """)
                .bites("KnowsMeasures", """
                    package no.samspill.http.measures;
                    public class MeasureNames {}
                    """, """
                    package no.samspill.http.registers;
                    class KnowsMeasures { no.samspill.http.measures.MeasureNames names; }
                    """)
                .bites("Nowhere", """
                    package no.samspill.http.other;
                    class Nowhere {}
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> forbidden(JavaClass type) {
        String from = Rooms.of(type);
        if (from.isEmpty()) {
            return Stream.empty();
        }
        List<String> may = Rooms.MAY_USE.get(from);
        if (may == null) {
            return Stream.of("is in a room that has no place");
        }
        return uses(type)
                .filter(one ->
                        !Rooms.of(one.getTargetClass()).equals(from) && !may.contains(Rooms.of(one.getTargetClass())))
                .map(Dependency::getDescription);
    }

    @Test
    void the_arrows_between_the_rooms_all_go_down() {
        List<String> order = List.copyOf(Rooms.MAY_USE.keySet());
        Rule back = code -> Rooms.MAY_USE.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(used -> order.indexOf(used) <= order.indexOf(one.getKey()))
                        .map(used -> one.getKey() + " -> " + used))
                .toList();
        back.holdsFor(Code.main());
    }

    @Test
    void a_concept_is_put_together_with_the_rest_by_its_face_alone() {
        web(notHave("a use of a concept past its face", WebRulesTest::pastTheFace))
                .bites("Assembles", """
                    package no.samspill.http.measures;
                    public class MeasureRoutes {}
                    """, """
                    package no.samspill.http;
                    class Assembles { Object routes = new no.samspill.http.measures.MeasureRoutes(); }
                    """)
                .spares("""
                    package no.samspill.http.measures;
                    public class MeasuresWeb {}
                    """, """
                    package no.samspill.http;
                    class Assembles { Object routes = new no.samspill.http.measures.MeasuresWeb(); }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> pastTheFace(JavaClass type) {
        return !Rooms.of(type).isEmpty()
                ? Stream.empty()
                : uses(type)
                        .filter(one -> Rooms.CONCEPTS.contains(Rooms.of(one.getTargetClass())))
                        .filter(one -> !isFace(outermost(one.getTargetClass())))
                        .map(Dependency::getDescription);
    }

    private static boolean isFace(JavaClass type) {
        return type.getSimpleName().endsWith("Web") || Rooms.BESIDE_REQUESTS.contains(type.getSimpleName());
    }

    @Test
    void routes_of_the_interface_know_no_page() {
        web(notHave("a use of pages by the interface for programs", WebRulesTest::pages))
                .bites("EventRoutes", """
                    package no.samspill.http.page;
                    public class Kit {}
                    """, """
                    package no.samspill.http.followup;
                    class EventRoutes { no.samspill.http.page.Kit kit; }
                    """)
                .bites("AnswerRoutes", """
                    package no.samspill.http.followup;
                    class EventPages {}
                    """, """
                    package no.samspill.http.followup;
                    class AnswerRoutes { EventPages pages; }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> pages(JavaClass type) {
        return Rooms.of(type).isEmpty() || !outermost(type).getSimpleName().endsWith("Routes")
                ? Stream.empty()
                : uses(type)
                        .filter(one -> Rooms.of(one.getTargetClass()).equals("page")
                                || outermost(one.getTargetClass())
                                        .getSimpleName()
                                        .endsWith("Pages"))
                        .map(Dependency::getDescription);
    }

    @Test
    void a_library_is_known_in_few_rooms() {
        staysIn(Set.of("route", "serve", "login"), "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .bites("AsksTheContext", """
                    package no.samspill.http.measures;
                    class AsksTheContext { io.javalin.http.Context context; }
                    """)
                .holdsFor(Code.main());
        staysIn(Set.of("login"), "com.nimbusds..", "io.github.bucket4j..")
                .bites("ReadsTokens", """
                    package no.samspill.http.serve;
                    class ReadsTokens { com.nimbusds.jwt.JWTClaimsSet claims; }
                    """)
                .holdsFor(Code.main());
        staysIn(Set.of("serve"), "io.micrometer..").bites("Counts", """
            package no.samspill.http.imports;
            class Counts { io.micrometer.core.instrument.Counter counter; }
            """).holdsFor(Code.main());
        staysIn(Set.of("page"), "gg.jte..").bites("Renders", """
            package no.samspill.http.measures;
            class Renders { gg.jte.TemplateEngine engine; }
            """).holdsFor(Code.main());
    }

    private static Rule staysIn(Set<String> rooms, String... packages) {
        String[] allowed = rooms.stream().map(room -> WEB + "." + room).toArray(String[]::new);
        return Rule.of(noClasses()
                .that()
                .resideInAPackage(BuildModule.HTTP.packages())
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages));
    }

    @Test
    void who_may_what_knows_nothing_of_http() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(WEB + ".access")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                WEB + ".access", "java..", BuildModule.DOMAIN.packages(), "org.jspecify.annotations"))
                .bites("Remembers", """
                    package no.samspill.http.access;
                    class Remembers { io.javalin.http.Context context; }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void no_route_and_no_page_is_forgotten() {
        web(notHave("a way into the face", WebRulesTest::forgotten))
                .bites("LateRoutes", """
                    package no.samspill.http.registers;
                    class LateRoutes {}
                    """, """
                    package no.samspill.http.registers;
                    class RegistersWeb {}
                    """)
                .spares("""
                    package no.samspill.http.registers;
                    class LatePages {}
                    """, """
                    package no.samspill.http.registers;
                    class RegistersWeb { Object pages = new LatePages(); }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> forgotten(JavaClass type) {
        if (!type.isTopLevelClass() || !Rooms.CONCEPTS.contains(Rooms.of(type)) || !isWayIn(type)) {
            return Stream.empty();
        }
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            JavaClass one = next.pop();
            if (one.getSimpleName().endsWith("Web")) {
                return Stream.empty();
            }
            one.getDirectDependenciesToSelf().stream()
                    .map(use -> outermost(use.getOriginClass()))
                    .filter(user -> user.getPackageName().equals(type.getPackageName()))
                    .filter(user -> user.getSimpleName().endsWith("Web") || isWayIn(user))
                    .filter(seen::add)
                    .forEach(next::push);
        }
        return Stream.of("is in no face");
    }

    private static boolean isWayIn(JavaClass type) {
        return Arrays.asList("Routes", "Pages").stream()
                .anyMatch(ending -> type.getSimpleName().endsWith(ending));
    }
}
