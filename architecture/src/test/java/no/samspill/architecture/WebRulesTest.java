package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.outermost;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the web: which may use which, and what comes no further than one of them. */
class WebRulesTest {

    private static final String WEB = Rooms.WEB;

    private static boolean isOfTheWeb(JavaClass type) {
        return BuildModule.HTTP.owns(type.getPackageName());
    }

    static Rule web(ArchCondition<JavaClass> condition) {
        return Rule.of(
                classes().that().resideInAPackage(BuildModule.HTTP.packages()).should(condition));
    }

    static Stream<Dependency> uses(JavaClass type) {
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
                .bites("BorrowsATemplate", """
                    package no.samspill.http.templates.measures;
                    public class JtestoryGenerated {}
                    """, """
                    package no.samspill.http.registers;
                    class BorrowsATemplate { no.samspill.http.templates.measures.JtestoryGenerated story; }
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
}
