package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static no.samspill.architecture.Conditions.notHave;

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

/** No collection of the domain can be changed from outside: copied on the way in, unmodifiable on the way out. */
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
                        record Trusting(String name, java.util.List<String> facts) {}
                        """)
                .bites("OneOfTwo", """
                        package no.samspill.domain.costsharing;
                        import java.util.List;
                        record OneOfTwo(List<String> names, List<String> facts) {
                            OneOfTwo { names = List.copyOf(names); }
                        }
                        """)
                .spares("""
                        package no.samspill.domain.costsharing;
                        import java.util.List;
                        record Careful(List<String> names) {
                            Careful { names = names.stream().sorted().toList(); }
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
        long own = makers(unit).filter(UNMODIFIABLE::contains).count();
        long called = unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(method -> !method.equals(unit))
                .mapToLong(
                        method -> makers(method).filter(UNMODIFIABLE::contains).count())
                .sum();
        return own + called;
    }

    @Test
    void collections_are_unmodifiable_when_they_are_handed_out() {
        rule("a collection handed out that can be changed", CollectionRulesTest::modifiable)
                .bites("Generous.facts", """
                        package no.samspill.domain.costsharing;
                        import java.util.*;
                        class Generous { public List<String> facts() { List<String> facts = new ArrayList<>(); return facts; } }
                        """)
                .bites("Collected.facts", """
                        package no.samspill.domain.costsharing;
                        import java.util.*;
                        import java.util.stream.*;
                        class Collected { public Map<String, String> facts(Stream<String> s) {
                            return s.collect(Collectors.toMap(f -> f, f -> f)); } }
                        """)
                .bites("Concrete.facts", """
                        package no.samspill.domain.costsharing;
                        class Concrete { public java.util.ArrayList<String> facts() { return null; } }
                        """)
                .bites("Arrayed.facts", """
                        package no.samspill.domain.costsharing;
                        class Arrayed { public String[] facts() { return null; } }
                        """)
                .holdsFor(Code.main());
    }

    private static Stream<String> modifiable(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !type.isEnum() || !method.getName().equals("values"))
                .filter(method -> isConcrete(method.getRawReturnType()) || makesAndKeepsModifiable(method))
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

    private static boolean isConcrete(JavaClass type) {
        return type.isArray() || (isCollection(type) && !type.isInterface());
    }

    private static Rule rule(String description, Function<JavaClass, Stream<String>> breaches) {
        return Rule.of(classes()
                .that()
                .resideInAPackage(BuildModule.DOMAIN.packages())
                .should(notHave(description, breaches)));
    }
}
