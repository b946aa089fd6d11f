package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.packagesOf;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The domain stands alone, in one order, and nothing in it changes. */
class DomainRulesTest {

    private static final String DOMAIN = BuildModule.DOMAIN.packages();

    /** A package uses only those before it. Some are named before they exist. */
    static final List<String> ORDER = Stream.of(
                    "",
                    ".money",
                    ".calendar",
                    ".municipality",
                    ".governance",
                    ".agreement",
                    ".lifecycle",
                    ".portfolio",
                    ".followup",
                    ".registers",
                    ".imports",
                    ".costsharing",
                    ".invoicing",
                    ".notice")
            .map(name -> "no.samspill.domain" + name)
            .toList();

    @Test
    void the_domain_needs_nothing_but_plain_java() {
        String[] plainJava = packagesOf(
                Object.class,
                BigInteger.class,
                LocalDate.class,
                DateTimeFormatter.class,
                ChronoUnit.class,
                List.class,
                Function.class,
                Stream.class,
                Pattern.class,
                RecordComponent.class,
                NullMarked.class);
        Rule.of(classes()
                        .that()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .onlyDependOnClassesThat(resideInAPackage(DOMAIN).or(resideInAnyPackage(plainJava))))
                .bites("Injected", """
                    package no.samspill.domain.costsharing;
                    class Injected { @jakarta.inject.Inject Injected() {} }
                    """)
                .bites("Reader", """
                    package no.samspill.domain.municipality;
                    class Reader { void read(java.io.InputStream in) {} }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void a_domain_package_uses_only_those_before_it() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(DOMAIN)
                        .should(notHave("a dependency on a later package", DomainRulesTest::laterPackages)))
                .bites("Impatient", """
                    package no.samspill.domain.money;
                    class Impatient { no.samspill.domain.costsharing.Share share; }
                    """)
                .bites("Unplaced", """
                    package no.samspill.domain.common;
                    class Unplaced {}
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> laterPackages(JavaClass type) {
        int place = ORDER.indexOf(type.getPackageName());
        if (place < 0) {
            return Stream.of("is in a package that has no place in the order");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> ORDER.indexOf(dependency.getTargetClass().getPackageName()) > place)
                .map(Dependency::getDescription);
    }

    @Test
    void no_packages_use_each_other_in_a_circle() {
        Rule.of(slices().matching("no.samspill.(**)").should().beFreeOfCycles())
                .bites("no.samspill.files.csv.Chicken", """
                    package no.samspill.files.csv;
                    public class Chicken { no.samspill.files.gsi.Egg egg; }
                    """, """
                    package no.samspill.files.gsi;
                    public class Egg { no.samspill.files.csv.Chicken chicken; }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void what_the_domain_holds_is_private_and_final() {
        Rule.of(fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(DOMAIN)
                        .and()
                        .areNotStatic()
                        .and()
                        .doNotHaveModifier(SYNTHETIC)
                        .should()
                        .bePrivate()
                        .andShould()
                        .beFinal())
                .bites("Open.ore", """
                    package no.samspill.domain.money;
                    class Open { final long ore = 1; }
                    """)
                .bites("Changing.ore", """
                    package no.samspill.domain.money;
                    class Changing { private long ore; }
                    """)
                .holdsFor(Code.main());
        Rule.of(fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(DOMAIN)
                        .and()
                        .areStatic()
                        .should()
                        .beFinal())
                .bites("Counter.count", """
                    package no.samspill.domain.invoicing;
                    class Counter { private static int count; }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void the_domain_has_no_setters() {
        Rule.of(noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(DOMAIN)
                        .should()
                        .haveNameMatching("set[A-Z].*"))
                .bites("Settable.setName", """
                    package no.samspill.domain.agreement;
                    class Settable { void setName(String name) {} }
                    """)
                .holdsFor(Code.main());
    }
}
