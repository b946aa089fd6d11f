package no.samspill.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name for one thing: a word means the same wherever it is read. */
class NameRulesTest {

    /** Each program begins in a class of this name. */
    private static final Set<String> SHARED = Set.of("Main");

    @Test
    void no_two_public_types_have_one_name() {
        Rule shared = code -> named(code.classes().stream().filter(NameRulesTest::isPublic));
        shared.bites("Notice", """
            package no.samspill.domain.agreement;
            public class Notice {}
            """, """
            package no.samspill.domain.notice;
            public class Notice {}
            """).spares("""
                package no.samspill.domain.agreement;
                public class Withdrawal {}
                """, """
                package no.samspill.http.page;
                class Withdrawal {}
                """).holdsFor(Code.main());
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

    private static boolean isPublic(JavaClass type) {
        return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
