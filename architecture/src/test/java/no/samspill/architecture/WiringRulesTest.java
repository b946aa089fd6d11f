package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static no.samspill.architecture.Conditions.access;
import static no.samspill.architecture.Conditions.outermost;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import java.util.ServiceLoader;
import java.util.Set;
import no.samspill.application.wiring.Samspill;
import org.junit.jupiter.api.Test;

/** Everything is put together in one place, and begins and ends in one. */
class WiringRulesTest {

    private static final Set<String> MAINS = Set.of("no.samspill.cli.Main", "no.samspill.http.Main");

    @Test
    void what_is_injected_comes_through_the_constructor() {
        Rule.of(noFields()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(com.google.inject.Inject.class))
                .bites("ByField", """
                    package no.samspill.application.costsharing;
                    class ByField { @jakarta.inject.Inject java.time.Clock clock; }
                    """)
                .holdsFor(Code.everything());
        Rule.of(noMethods()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(com.google.inject.Inject.class))
                .bites("BySetter", """
                    package no.samspill.persistence;
                    class BySetter { @com.google.inject.Inject void clock(java.time.Clock clock) {} }
                    """)
                .holdsFor(Code.everything());
    }

    @Test
    void only_use_cases_and_what_they_share_are_injected() {
        Rule.of(noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                BuildModule.APPLICATION.packages(), BuildModule.ARCHITECTURE.packages())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(Inject.class.getPackageName()))
                .bites("InjectedStore", """
                    package no.samspill.persistence;
                    class InjectedStore { @jakarta.inject.Inject InjectedStore() {} }
                    """)
                .holdsFor(Code.everything());
    }

    @Test
    void adapters_are_found_and_the_injector_made_in_samspill_only() {
        Rule.of(noClasses()
                        .that(areNotIn(Set.of(Samspill.class.getName())))
                        .should()
                        .accessTargetWhere(access("it makes an injector", WiringRulesTest::makesInjector))
                        .orShould()
                        .dependOnClassesThat(type(ServiceLoader.class).or(type(Guice.class))))
                .bites("Finder", """
                    package no.samspill.cli;
                    class Finder { Object all() { return java.util.ServiceLoader.load(Runnable.class); } }
                    """)
                .bites("SecondRoot", """
                    package no.samspill.http;
                    class SecondRoot { Object root() { return com.google.inject.Guice.createInjector(); } }
                    """)
                .bites("ChildRoot", """
                    package no.samspill.persistence;
                    class ChildRoot { Object root(com.google.inject.Injector in) { return in.createChildInjector(); } }
                    """)
                .holdsFor(Code.main());
    }

    private static boolean makesInjector(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Injector.class)
                && access.getName().equals("createChildInjector");
    }

    @Test
    void samspill_is_started_and_the_program_ended_in_main_only() {
        Rule.of(noClasses()
                        .that(areNotIn(MAINS))
                        .and(areNotIn(Set.of(Samspill.class.getName())))
                        .should()
                        .accessTargetWhere(access("it starts or ends", WiringRulesTest::startsOrEnds)))
                .bites("StartsItself", """
                    package no.samspill.cli;
                    class StartsItself { Object it(no.samspill.application.wiring.Settings settings) {
                        return no.samspill.application.wiring.Samspill.start(settings); } }
                    """)
                .bites("StartsByReference", """
                    package no.samspill.cli;
                    import no.samspill.application.wiring.*;
                    class StartsByReference { java.util.function.Function<Settings, Samspill> it = Samspill::start; }
                    """)
                .bites("Quits", """
                    package no.samspill.persistence;
                    class Quits { void it() { System.exit(1); } }
                    """)
                .bites("Halts", """
                    package no.samspill.cli;
                    class Halts { void it() { Runtime.getRuntime().halt(1); } }
                    """)
                .spares("""
                    package no.samspill.cli;
                    class Main { public static void main(String[] args) { new Thread(() -> System.exit(0)).start(); } }
                    """, """
                    package no.samspill.cli;
                    class Quiet {}
                    """)
                .holdsFor(Code.main());
    }

    private static boolean startsOrEnds(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isEquivalentTo(Samspill.class) && access.getName().equals("start"))
                || (owner.isEquivalentTo(System.class) && access.getName().equals("exit"))
                || (owner.isEquivalentTo(Runtime.class)
                        && Set.of("exit", "halt").contains(access.getName()));
    }

    private static DescribedPredicate<JavaClass> areNotIn(Set<String> names) {
        return Conditions.type(
                "are not in " + names, type -> !names.contains(outermost(type).getName()));
    }
}
