package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.type;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No collection of the domain can be changed from outside: copied on the way in, unmodifiable on the way out. Read from
 * what is called, so it finds the forgotten copy, not every possible leak. What is package-private may pass on what it has.
 */
class CollectionRulesTest {

    private static final Set<String> UNMODIFIABLE = Set.of(
            "copyOf",
            "of",
            "toList",
            "unmodifiableList",
            "unmodifiableSet",
            "unmodifiableMap",
            "unmodifiableSortedMap",
            "unmodifiableSortedSet",
            "unmodifiableCollection",
            "toUnmodifiableList",
            "toUnmodifiableSet",
            "toUnmodifiableMap");

    @Test
    void collections_are_copied_when_they_are_kept() {
        rule("a collection kept as it came", CollectionRulesTest::uncopied)
                .bites("Trusting", """
                    package no.samspill.domain.costsharing;
                    public record Trusting(String name, java.util.List<String> facts) {}
                    """)
                .bites("OneOfTwo", """
                    package no.samspill.domain.costsharing;
                    import java.util.List;
                    public record OneOfTwo(List<String> names, List<String> facts) {
                        public OneOfTwo { names = List.copyOf(names); }
                    }
                    """)
                .spares("""
                    package no.samspill.domain.costsharing;
                    import java.util.List;
                    public record Careful(List<String> names) {
                        public Careful { names = names.stream().sorted().toList(); }
                    }
                    """)
                .holdsFor(Code.main());
    }

    /** A constructor copies as many collections as the class keeps; one that calls another constructor leaves it to that. */
    private static Stream<String> uncopied(JavaClass type) {
        List<JavaField> kept = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> isCollection(field.getRawType()))
                .toList();
        return type.getConstructors().stream()
                .filter(constructor -> !delegates(constructor))
                .filter(constructor -> copies(constructor) < kept.size())
                .map(constructor -> "keeps without copying one of "
                        + kept.stream().map(JavaField::getName).toList());
    }

    private static boolean delegates(JavaConstructor constructor) {
        return constructor.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().equals(constructor.getOwner()));
    }

    /** Its own, and those of the class's other methods it calls. */
    private static long copies(JavaCodeUnit unit) {
        long called = unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(method -> !method.equals(unit))
                .mapToLong(CollectionRulesTest::ownCopies)
                .sum();
        return ownCopies(unit) + called;
    }

    /** A record shows what it keeps, so it must keep what cannot be changed; a class may keep what it collected itself. */
    private static long ownCopies(JavaCodeUnit unit) {
        long unmodifiable = makers(unit).filter(UNMODIFIABLE::contains).count();
        long collected = makers(unit).filter("collect"::equals).count();
        return unit.getOwner().isRecord() ? unmodifiable : unmodifiable + collected;
    }

    @Test
    void collections_are_unmodifiable_when_they_are_handed_out() {
        rule("a collection handed out that can be changed", CollectionRulesTest::modifiable)
                .bites("Generous.facts", """
                    package no.samspill.domain.costsharing;
                    import java.util.*;
                    public class Generous { public List<String> facts() { List<String> facts = new ArrayList<>(); return facts; } }
                    """)
                .bites("Collected.facts", """
                    package no.samspill.domain.costsharing;
                    import java.util.*;
                    import java.util.stream.*;
                    public class Collected { public Map<String, String> facts(Stream<String> s) {
                        return s.collect(Collectors.toMap(f -> f, f -> f)); } }
                    """)
                .bites("Concrete.facts", """
                    package no.samspill.domain.costsharing;
                    public class Concrete { public java.util.ArrayList<String> facts() { return null; } }
                    """)
                .bites("Arrayed.facts", """
                    package no.samspill.domain.costsharing;
                    public class Arrayed { public String[] facts() { return null; } }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> modifiable(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> isBare(method) || makesAndKeepsModifiable(method))
                .map(method -> "hands out a collection that can be changed: " + method.getFullName());
    }

    private static boolean makesAndKeepsModifiable(JavaMethod method) {
        boolean makes =
                method.getConstructorCallsFromSelf().stream().anyMatch(call -> isCollection(call.getTargetOwner()))
                        || method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isEquivalentTo(Collectors.class))
                                .anyMatch(call -> Set.of("toList", "toSet", "toMap", "groupingBy", "toCollection")
                                        .contains(call.getName()));
        return isCollection(method.getRawReturnType())
                && makes
                && makers(method).noneMatch(UNMODIFIABLE::contains);
    }

    /** The names of what it calls in java.util to make collections; {@code Collectors.toList} makes one that can be changed. */
    private static Stream<String> makers(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("java.util"))
                .filter(call -> !call.getTargetOwner().isEquivalentTo(Collectors.class)
                        || call.getName().startsWith("toUnmodifiable"))
                .map(call -> call.getName());
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** An array answered by a static method is made for the caller; another could be what the object holds. */
    private static boolean isBare(JavaMethod method) {
        JavaClass type = method.getRawReturnType();
        return (type.isArray() && !method.getModifiers().contains(JavaModifier.STATIC))
                || (isCollection(type) && !type.isInterface());
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CollectionRulesTest::isShown).orElse(true);
    }

    private static Rule rule(String description, Function<JavaClass, Stream<String>> breaches) {
        return Rule.of(classes()
                .that()
                .resideInAPackage(BuildModule.DOMAIN.packages())
                .and(type("are shown", CollectionRulesTest::isShown))
                .should(notHave(description, breaches)));
    }
}
