package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static no.samspill.architecture.Conditions.notHave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samspill.application.port.UnitOfWork;
import no.samspill.testkit.PortContract;
import org.junit.jupiter.api.Test;

/** One name for one thing: a word means the same wherever it is read. */
class NameRulesTest {

    /** Each program begins in a class of the one name, and each package is told of in the other. */
    private static final Set<String> SHARED = Set.of("Main", "package-info");

    private static final String PORT = UnitOfWork.class.getPackageName();
    private static final String TRIED_BY = "Contract";

    private static final Set<String> PORTS = Code.main().classes().stream()
            .filter(type -> type.getPackageName().equals(PORT) && type.isInterface())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(toSet());

    @Test
    void no_two_types_have_one_name() {
        Rule shared = code -> named(code.classes().stream().filter(JavaClass::isTopLevelClass));
        shared.bites("Notice", """
            package no.samspill.domain.agreement;
            public class Notice {}
            """, """
            package no.samspill.domain.notice;
            public class Notice {}
            """)
                .bites("Schema", """
                    package no.samspill.http.route;
                    public class Schema {}
                    """, """
                    package no.samspill.persistence;
                    class Schema {}
                    """)
                .spares("""
                    package no.samspill.domain.agreement;
                    public class Withdrawal {}
                    """, """
                    package no.samspill.http.page;
                    class Withdrawing { class Withdrawal {} }
                    """)
                .holdsFor(Code.main());
    }

    private static List<String> named(Stream<JavaClass> types) {
        return types
                .filter(type -> !SHARED.contains(type.getSimpleName()))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, toSet()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void no_adapter_uses_the_name_of_a_domain_type_for_something_else() {
        Rule borrowed = code -> {
            Set<String> words = code.classes().stream()
                    .filter(type -> isPublic(type) && BuildModule.DOMAIN.owns(type.getPackageName()))
                    .map(JavaClass::getSimpleName)
                    .collect(toSet());
            return code.classes().stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> !BuildModule.DOMAIN.owns(type.getPackageName()))
                    .filter(type -> words.contains(type.getSimpleName()))
                    .map(type -> type.getName() + " has the name of a domain type")
                    .sorted()
                    .toList();
        };
        borrowed.bites("no.samspill.http.access.Grant", """
            package no.samspill.domain.costsharing;
            public class Grant {}
            """, """
            package no.samspill.http.access;
            class Grant {}
            """)
                .spares("""
                    package no.samspill.domain.costsharing;
                    class Inner {}
                    """, """
                    package no.samspill.http.access;
                    class Inner {}
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void what_keeps_a_port_or_tries_it_is_named_for_it() {
        Rule.of(classes()
                        .that()
                        .resideInAnyPackage("no.samspill.persistence", "no.samspill.testkit")
                        .and()
                        .areTopLevelClasses()
                        .should(notHave("another name than its port", NameRulesTest::namedOtherwise)))
                .bites("JdbiSaved", """
                    package no.samspill.persistence;
                    abstract class JdbiSaved implements no.samspill.application.port.Views {}
                    """)
                .bites("MemoryRules", """
                    package no.samspill.testkit;
                    abstract class MemoryRules implements no.samspill.application.port.SharingRules {}
                    """)
                .bites("RulesContract", """
                    package no.samspill.testkit;
                    public abstract class RulesContract extends PortContract {}
                    """)
                .spares("""
                    package no.samspill.testkit;
                    abstract class MemoryViews implements no.samspill.application.port.Views {}
                    """, """
                    package no.samspill.testkit;
                    public abstract class ViewsContract extends PortContract {}
                    """, """
                    package no.samspill.persistence;
                    abstract class Transactions implements no.samspill.application.port.UnitOfWork {}
                    """)
                .holdsFor(Code.everything());
    }

    /** A unit of work is of a whole store, and named for that. */
    private static Stream<String> namedOtherwise(JavaClass type) {
        Stream<String> kept = type.getRawInterfaces().stream()
                .filter(port -> port.getPackageName().equals(PORT) && !port.isEquivalentTo(UnitOfWork.class))
                .map(JavaClass::getSimpleName)
                .filter(port -> !type.getSimpleName().matches("(Jdbi|Memory)" + port))
                .map(port -> "keeps " + port);
        boolean tries = type.getRawSuperclass()
                .filter(above -> above.isEquivalentTo(PortContract.class))
                .isPresent();
        return tries && PORTS.stream().noneMatch(port -> type.getSimpleName().equals(port + TRIED_BY))
                ? Stream.concat(kept, Stream.of("tries a port of another name"))
                : kept;
    }

    private static boolean isPublic(JavaClass type) {
        return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
