package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.outermost;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of a module: in which order they stand, how much is in each, and what of it is shown to the others. */
class PackageRulesTest {

    private static final int MOST_TYPES = 20;

    /** The modules that are more than one package. */
    private static final List<BuildModule> DIVIDED = List.of(BuildModule.FILES, BuildModule.HTTP);

    /** The modules whose types are shown to no one outside the build; the test kit, as the domain, is there for others. */
    private static final String[] ADAPTERS = Stream.of(
                    BuildModule.JSON, BuildModule.PERSISTENCE, BuildModule.FILES, BuildModule.CLI, BuildModule.HTTP)
            .map(BuildModule::packages)
            .toArray(String[]::new);

    /** Where our types are named by what is no part of the code that is looked at: templates, and providers of a store. */
    private static final List<String> NAMING =
            List.of("adapter-http/src/main/jte", "adapter-persistence/src/main/resources/META-INF/services");

    private static final Pattern NAMED = Pattern.compile("no\\.samspill(?:\\.[a-z]+)+\\.[A-Z]\\w*");

    /** A package uses those before it, and none after it. */
    private static final List<String> FILES = List.of(
            "no.samspill.files",
            "no.samspill.files.figures",
            "no.samspill.files.told",
            "no.samspill.files.table",
            "no.samspill.files.example");

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
    void a_package_of_files_and_of_the_web_has_at_most_20_types() {
        Rule crowded = code -> code.classes().stream()
                .filter(type -> DIVIDED.stream().anyMatch(module -> module.owns(type.getPackageName())))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName))
                .entrySet()
                .stream()
                .filter(held -> held.getValue().size() > MOST_TYPES)
                .map(held -> held.getKey() + " has " + held.getValue().size() + " types")
                .toList();
        crowded.bites("no.samspill.files.table has 21 types", types("files.table", MOST_TYPES + 1))
                .bites("no.samspill.http.page has 21 types", types("http.page", MOST_TYPES + 1))
                .spares(types("files.table", MOST_TYPES))
                .holdsFor(Code.main());
    }

    private static String[] types(String room, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "package no.samspill." + room + "; class Type" + number + " {}")
                .toArray(String[]::new);
    }

    /** A test counts too: what it needs of another package is part of what that package shows. */
    @Test
    void what_is_public_in_an_adapter_is_used_by_another_package() {
        Rule.of(classes()
                        .that()
                        .resideInAnyPackage(ADAPTERS)
                        .should(notHave("a reason to be public", PackageRulesTest::needlesslyShown)))
                .bites("Shown", """
                    package no.samspill.files.table;
                    public class Shown {}
                    """, """
                    package no.samspill.files.table;
                    class Neighbour { Shown shown; }
                    """)
                .bites("Hidden", """
                    package no.samspill.http.page;
                    public class Hidden {}
                    """)
                .bites("Held", """
                    package no.samspill.persistence;
                    public class Held {}
                    """)
                .spares("""
                    package no.samspill.http.page;
                    public interface Asked { Object it(); }
                    """, """
                    package no.samspill.http.page;
                    public class Kit { public void take(Asked asked) {} }
                    """, """
                    package no.samspill.http.measures;
                    class Gives { void it(no.samspill.http.page.Kit kit) { kit.take(() -> kit); } }
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
        boolean shown = type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.tryGetMethod("main", String[].class).isEmpty()
                && !holdsOnlyConstants(type);
        return !shown || isUsedElsewhere(type) || isPartOfWhatIsShown(type)
                ? Stream.empty()
                : Stream.of("is public, and no other package uses it");
    }

    /** The compiler copies them to where they are used, and nothing of the use is left to see. */
    private static boolean holdsOnlyConstants(JavaClass type) {
        return type.getMethods().isEmpty()
                && !type.getFields().isEmpty()
                && type.getFields().stream()
                        .allMatch(field ->
                                field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return NamedBesides.ALL.contains(type.getName())
                || type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> outermost(dependency.getOriginClass()))
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    /** A function that is handed to what another package uses is named by nobody. */
    private static boolean isPartOfWhatIsShown(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(user -> user.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(user -> user.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(unit -> unit.getRawParameterTypes().contains(type)
                                || unit.getRawReturnType().equals(type)))
                .anyMatch(user -> isUsedElsewhere(outermost(user)));
    }

    private static final class NamedBesides {

        private static final Set<String> ALL =
                NAMING.stream().flatMap(NamedBesides::named).collect(Collectors.toUnmodifiableSet());

        private static Stream<String> named(String folder) {
            try (Stream<Path> files = Files.walk(BuildModule.ROOT.resolve(folder))) {
                return files
                        .filter(Files::isRegularFile)
                        .flatMap(file -> NAMED.matcher(content(file)).results())
                        .map(MatchResult::group)
                        .toList()
                        .stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static String content(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
