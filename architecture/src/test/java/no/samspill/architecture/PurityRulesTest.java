package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.access;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import no.samspill.application.wiring.Samspill;
import org.junit.jupiter.api.Test;

/** The same input gives the same answer: no clock, no chance and no surroundings but what is handed in. */
class PurityRulesTest {

    private static final String READS_CLOCK = """
        package %s;
        class ReadsClock { Object now() { return java.time.LocalDate.now(); } }
        """;
    private static final String REFERS_TO_CLOCK = """
        package %s;
        class RefersToClock { java.util.function.Supplier<Object> now = java.time.Instant::now; }
        """;
    private static final String DRAWS_LOTS = """
        package %s;
        class DrawsLots { Object lot() { return new java.util.Random().nextInt(); } }
        """;
    private static final String NAMES_ITSELF = """
        package %s;
        class NamesItself { Object id() { return java.util.UUID.randomUUID(); } }
        """;
    private static final String LOOKS_AROUND = """
        package %s;
        class LooksAround { Object home() { return System.getenv("HOME"); } }
        """;
    private static final String PRINTS = """
        package %s;
        class Prints { void it() { System.out.println(); } }
        """;

    @Test
    void the_domain_reads_no_clock_draws_no_lots_and_looks_at_nothing_around_it() {
        Rule domain = Rule.of(noClasses()
                .that()
                .resideInAPackage(BuildModule.DOMAIN.packages())
                .should()
                .accessTargetWhere(access("it is not given", PurityRulesTest::isNotGiven))
                .orShould()
                .dependOnClassesThat(chance().or(belongToAnyOf(Clock.class, System.class, Runtime.class))));
        bitesIn("no.samspill.domain.calendar", domain).bites("AsksClock", """
            package no.samspill.domain.calendar;
            class AsksClock { Object now(java.time.Clock clock) { return clock.instant(); } }
            """).holdsFor(Code.main());
    }

    @Test
    void the_application_is_given_its_clock_and_ids_by_the_wiring() {
        Rule application = Rule.of(noClasses()
                .that()
                .resideInAPackage(BuildModule.APPLICATION.packages())
                .and()
                .resideOutsideOfPackage(Samspill.class.getPackageName())
                .should()
                .accessTargetWhere(access("it is not given", PurityRulesTest::isNotGiven))
                .orShould()
                .dependOnClassesThat(chance().or(belongToAnyOf(System.class, Runtime.class))));
        bitesIn("no.samspill.application.invoicing", application)
                .bites("OwnClock", """
                    package no.samspill.application.invoicing;
                    class OwnClock { Object clock() { return java.time.Clock.systemUTC(); } }
                    """)
                .spares("""
                    package no.samspill.application.invoicing;
                    class Given { Object now(java.time.Clock clock) { return java.time.LocalDate.now(clock); } }
                    """)
                .holdsFor(Code.main());
    }

    private static Rule bitesIn(String packageName, Rule rule) {
        return rule.bites("ReadsClock", READS_CLOCK.formatted(packageName))
                .bites("RefersToClock", REFERS_TO_CLOCK.formatted(packageName))
                .bites("DrawsLots", DRAWS_LOTS.formatted(packageName))
                .bites("NamesItself", NAMES_ITSELF.formatted(packageName))
                .bites("LooksAround", LOOKS_AROUND.formatted(packageName))
                .bites("Prints", PRINTS.formatted(packageName));
    }

    private static DescribedPredicate<JavaClass> chance() {
        return assignableTo(Random.class).or(type(SplittableRandom.class));
    }

    private static boolean isNotGiven(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(Collections.class) && name.equals("shuffle"))
                || (owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick.*"))
                || (owner.getPackageName().equals(LocalDate.class.getPackageName())
                        && name.equals("now")
                        && !takesClock(access));
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
