package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.packagesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.application.port.UnitOfWork;
import org.junit.jupiter.api.Test;

/** The ports: interfaces that speak the domain's language. */
class PortRulesTest {

    private static final String PORT = UnitOfWork.class.getPackageName();

    private static final DescribedPredicate<JavaClass> SPEAKABLE = resideInAnyPackage(BuildModule.DOMAIN.packages())
            .or(resideInAnyPackage(packagesOf(LocalDate.class, List.class, Supplier.class, Stream.class)))
            .or(belongToAnyOf(Object.class, String.class, Integer.class, Long.class))
            .or(Conditions.type("primitive", JavaClass::isPrimitive));

    @Test
    void a_port_is_an_interface() {
        Rule.of(classes().that().resideInAPackage(PORT).should().beInterfaces())
                .bites("Remembered", """
                    package no.samspill.application.port;
                    public class Remembered {}
                    """)
                .bites("Row", """
                    package no.samspill.application.port;
                    public interface Rows { record Row(String text) {} }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void a_port_speaks_of_domain_types_dates_and_collections() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(PORT)
                        .should(notHave("other types in its signatures", PortRulesTest::foreignWords)))
                .bites("Files", """
                    package no.samspill.application.port;
                    public interface Files { void add(java.nio.file.Path file); }
                    """)
                .bites("Trees", """
                    package no.samspill.application.port;
                    public interface Trees { java.util.List<com.fasterxml.jackson.databind.JsonNode> all(); }
                    """)
                .bites("Wide", """
                    package no.samspill.application.port;
                    public interface Wide { java.util.List<? extends StringBuilder> all(); }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> foreignWords(JavaClass port) {
        return port.getMethods().stream()
                .flatMap(method -> words(method)
                        .filter(word -> !SPEAKABLE.test(word))
                        .map(word -> method.getName() + " speaks of " + word.getName()));
    }

    private static Stream<JavaClass> words(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    @Test
    void a_port_is_not_steered_by_booleans() {
        Rule.of(noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(PORT)
                        .should()
                        .haveRawParameterTypes(DescribedPredicate.describe(
                                "one boolean",
                                types -> types.stream().anyMatch(one -> one.isEquivalentTo(boolean.class)))))
                .bites("Steered", """
                    package no.samspill.application.port;
                    public interface Steered { void add(String name, boolean replace); }
                    """)
                .holdsFor(Code.main());
    }
}
