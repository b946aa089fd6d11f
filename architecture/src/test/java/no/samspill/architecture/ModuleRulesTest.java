package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static no.samspill.architecture.Conditions.notHave;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.wiring.Samspill;
import org.junit.jupiter.api.Test;

/** What each module may use, and what stays inside it. */
class ModuleRulesTest {

    @Test
    void a_module_is_compiled_only_against_the_modules_below_it() {
        Rule arrows = Rule.of(classes()
                .should(notHave("a dependency against the arrows", type -> wrongArrows(type, BuildModule::mayUse))));
        bitesOnWrongArrows(arrows).bites("Rehearsing", """
            package no.samspill.json;
            class Rehearsing { no.samspill.testkit.MemoryStore store; }
            """).holdsFor(Code.main());
    }

    @Test
    void the_tests_of_a_module_use_the_modules_below_it_and_the_test_kit() {
        Rule arrows = Rule.of(classes()
                .should(notHave(
                        "a dependency against the arrows", type -> wrongArrows(type, BuildModule::mayUseInTests))));
        bitesOnWrongArrows(arrows).bites("CircleTest", """
            package no.samspill.application.invoicing;
            class CircleTest { no.samspill.testkit.MemoryStore store; }
            """).holdsFor(Code.tests());
    }

    private static Rule bitesOnWrongArrows(Rule arrows) {
        return arrows.bites("UpsideDown", """
            package no.samspill.domain.costsharing;
            class UpsideDown { no.samspill.application.NotFound missing; }
            """).bites("Sideways", """
                package no.samspill.persistence;
                public class Store {}
                """, """
                package no.samspill.cli;
                class Sideways { Object store = new no.samspill.persistence.Store(); }
                """).bites("no.samspil.domain.Misspelt", """
                    package no.samspil.domain;
                    class Misspelt {}
                    """);
    }

    private static Stream<String> wrongArrows(JavaClass type, BiPredicate<BuildModule, BuildModule> allowed) {
        Optional<BuildModule> from = BuildModule.of(type);
        if (from.isEmpty()) {
            return Stream.of("belongs to no module");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> BuildModule.of(dependency.getTargetClass())
                        .filter(to -> !allowed.test(from.get(), to))
                        .isPresent())
                .map(Dependency::getDescription);
    }

    @Test
    void the_ways_in_call_use_cases_and_never_a_port() {
        Rule.of(noClasses()
                        .that()
                        .resideInAnyPackage(BuildModule.CLI.packages(), BuildModule.HTTP.packages())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(UnitOfWork.class.getPackageName()))
                .bites("ShortCut", """
                    package no.samspill.http;
                    class ShortCut { no.samspill.application.port.CostAgreements agreements; }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void the_store_shows_one_class_in_one_package() {
        Rule publicOnes = code -> {
            List<String> shown = code.classes().stream()
                    .filter(resideInAPackage(BuildModule.PERSISTENCE.packages()))
                    .filter(type ->
                            type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(type -> type.getName() + " is public")
                    .sorted()
                    .toList();
            return shown.size() > 1 ? shown : List.of();
        };
        publicOnes.bites("no.samspill.persistence.", """
            package no.samspill.persistence;
            public class DatabaseStoreProvider {}
            """, """
            package no.samspill.persistence;
            public class JdbiAgreements {}
            """).holdsFor(Code.main());
        Rule.of(noClasses().should().resideInAPackage("no.samspill.persistence.*.."))
                .bites("Row", """
                    package no.samspill.persistence.rows;
                    class Row {}
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void the_database_stays_in_the_store() {
        stays(BuildModule.PERSISTENCE, "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.h2..")
                .bites("QueryFromRoute", """
                    package no.samspill.http;
                    class QueryFromRoute { void run(java.sql.Connection connection) {} }
                    """)
                .holdsFor(Code.main());
        stays(BuildModule.PERSISTENCE, "org.postgresql..", "com.zaxxer..")
                .bites("Dialect", """
                    package org.postgresql;
                    public class Driver {}
                    """, """
                    package no.samspill.application.wiring;
                    class Dialect { org.postgresql.Driver driver; }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void jackson_stays_in_json_and_others_see_a_tree_at_most() {
        Rule.of(noClasses()
                        .that()
                        .resideOutsideOfPackage(BuildModule.JSON.packages())
                        .should()
                        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                                .and(Conditions.type("not a tree", type -> !type.isEquivalentTo(JsonNode.class)))))
                .bites("OwnMapper", """
                    package no.samspill.files;
                    class OwnMapper { Object mapper = new com.fasterxml.jackson.databind.ObjectMapper(); }
                    """)
                .bites("Annotated", """
                    package no.samspill.domain.costsharing;
                    record Annotated(@com.fasterxml.jackson.annotation.JsonProperty("sum") long ore) {}
                    """)
                .spares("""
                    package no.samspill.files;
                    class TreeReader { String text(com.fasterxml.jackson.databind.JsonNode node) { return node.asText(); } }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void picocli_stays_where_commands_are_and_file_formats_in_files() {
        Rule.of(noClasses()
                        .that()
                        .resideOutsideOfPackages(BuildModule.CLI.packages(), "no.samspill.http.settings", "picocli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("picocli.."))
                .bites("Command", """
                    package picocli;
                    public class CommandLine {}
                    """, """
                    package no.samspill.http.serve;
                    class Command extends picocli.CommandLine {}
                    """)
                .holdsFor(Code.main());
        stays(BuildModule.FILES, "de.siegmar.fastcsv..", "org.dhatim.fastexcel..")
                .bites("Sheet", """
                    package no.samspill.cli;
                    class Sheet { org.dhatim.fastexcel.Workbook book; }
                    """)
                .holdsFor(Code.main());
    }

    /** Neither the store nor one who writes another needs it. These rules do, since they speak of it. */
    @Test
    void guice_is_met_in_the_wiring_only() {
        Rule.of(noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                Samspill.class.getPackageName(), BuildModule.ARCHITECTURE.packages(), "com.google..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.google.inject.."))
                .bites("OwnInjector", """
                    package no.samspill.cli;
                    class OwnInjector { com.google.inject.Injector injector; }
                    """)
                .bites("BoundStore", """
                    package no.samspill.persistence;
                    class BoundStore { com.google.inject.Module module; }
                    """)
                .holdsFor(Code.everything());
    }

    private static Rule stays(BuildModule home, String... libraries) {
        return Rule.of(noClasses()
                .that(resideInAPackage("no.samspill.."))
                .and()
                .resideOutsideOfPackage(home.packages())
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries)));
    }

    @Test
    void no_package_is_split_over_two_modules() {
        Rule split = code -> code.classes().stream()
                .collect(groupingBy(JavaClass::getPackageName, mapping(ModuleRulesTest::folder, toSet())))
                .entrySet()
                .stream()
                .filter(places -> places.getValue().size() > 1)
                .map(Object::toString)
                .toList();
        split.bites("no.samspill.domain.money", Fixture.ofModules(List.of(List.of("""
            package no.samspill.domain.money;
            class Here {}
            """), List.of("""
                package no.samspill.domain.money;
                class There {}
                """))))
                .holdsFor(Code.main());
    }

    /** The folder the class was imported from: what is left of its place without its own path. */
    private static String folder(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(0, place.indexOf(type.getName().replace('.', '/')));
    }
}
