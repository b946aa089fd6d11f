package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.outermost;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of a module: in which order they stand, how much is in each, and what of it is shown to the others. */
class PackageRulesTest {

    private static final int MOST_TYPES = 20;

    /** A package uses those before it, and none after it. */
    private static final List<String> FILES = List.of(
            "no.samspill.files", "no.samspill.files.figures", "no.samspill.files.table", "no.samspill.files.example");

    @Test
    void the_packages_of_files_use_only_those_before_them() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(BuildModule.FILES.packages())
                        .should(notHave("a dependency on a package after its own", PackageRulesTest::laterPackages)))
                .bites("CommonReader", """
                    package no.samspill.files;
                    class CommonReader { no.samspill.files.table.Table table; }
                    """)
                .bites("Misplaced", """
                    package no.samspill.files.formats;
                    class Misplaced {}
                    """)
                .spares("""
                    package no.samspill.files.example;
                    class Shown { no.samspill.files.table.Table table; }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> laterPackages(JavaClass type) {
        int place = FILES.indexOf(type.getPackageName());
        if (place < 0) {
            return Stream.of("is in a package that has no place in the order");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> FILES.indexOf(dependency.getTargetClass().getPackageName()) > place)
                .map(Dependency::getDescription);
    }

    @Test
    void a_package_of_files_has_at_most_20_types() {
        Rule crowded = code -> code.classes().stream()
                .filter(type -> BuildModule.FILES.owns(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName))
                .entrySet()
                .stream()
                .filter(held -> held.getValue().size() > MOST_TYPES)
                .map(held -> held.getKey() + " has " + held.getValue().size() + " types")
                .toList();
        crowded.bites("no.samspill.files.table has 21 types", types(MOST_TYPES + 1))
                .spares(types(MOST_TYPES))
                .holdsFor(Code.main());
    }

    private static String[] types(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "package no.samspill.files.table; class Type" + number + " {}")
                .toArray(String[]::new);
    }

    /** A test counts too: what it needs of another package is part of what that package shows. */
    @Test
    void what_is_public_in_files_is_used_by_another_package() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(BuildModule.FILES.packages())
                        .should(notHave("a reason to be public", PackageRulesTest::needlesslyShown)))
                .bites("Shown", """
                    package no.samspill.files.table;
                    public class Shown {}
                    """, """
                    package no.samspill.files.table;
                    class Neighbour { Shown shown; }
                    """)
                .spares("""
                    package no.samspill.files.table;
                    public class Used {}
                    """, """
                    package no.samspill.files.example;
                    class Distant { no.samspill.files.table.Used used; }
                    """)
                .holdsFor(Code.everything());
    }

    private static Stream<String> needlesslyShown(JavaClass type) {
        boolean used = !type.isTopLevelClass()
                || !type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> outermost(dependency.getOriginClass()))
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
        return used ? Stream.empty() : Stream.of("is public, and no other package uses it");
    }
}
