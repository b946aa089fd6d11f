package no.samspill.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.type;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LambdaExpressionTree.BodyKind;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import no.samspill.domain.lifecycle.Act;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How we name and document things. */
class StyleRulesTest {

    /** As a word of the name, so that Basis and Database may be. */
    private static final String EMPTY_WORDS =
            "(?:.*[a-z0-9_])?(?:Util|Helper|Manager|Impl|Base|Dto|DTO|Entity|Entities|Common)s?(?:[A-Z0-9_].*)?";

    /** What was done to it, and not what it is. */
    private static final String PARTICIPLE =
            "[A-Z][a-z]+ed|Chosen|Frozen|Given|Grown|Kept|Known|Made|Said|Sent|Shown|Taken|Told|Written";

    /** Said of anything, and so of nothing. */
    private static final Set<String> EMPTY_PARAMETERS = Set.of("it", "one", "each");

    @Test
    void every_package_says_that_nothing_is_null() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage("no.samspill..")
                        .should(notHave("a package that may hold null", StyleRulesTest::unmarked)))
                .bites("Unmarked", """
                    package no.samspill.domain.lifecycle;
                    class Unmarked {}
                    """)
                .spares("""
                    @org.jspecify.annotations.NullMarked
                    package no.samspill.domain.lifecycle;
                    """, """
                    package no.samspill.domain.lifecycle;
                    class Marked {}
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> unmarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of("is in a package without a package-info with @NullMarked");
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        Rule names = Rule.of(noClasses()
                .that()
                .resideInAPackage("no.samspill..")
                .should(be(type("named emptily", type -> type.getSimpleName().matches(EMPTY_WORDS)))));
        Stream.of("KronerUtils", "TestHelper", "AgreementManager", "AgreementsImpl", "BaseTest", "ShareDto")
                .forEach(name -> names.bites(name, "package no.samspill.files; class " + name + " {}"));
        Stream.of("ShareDTO", "AgreementEntity", "CommonTexts", "Helper", "Entities", "CostBase2")
                .forEach(name -> names.bites(name, "package no.samspill.files; class " + name + " {}"));
        names.spares(
                        "package no.samspill.files; class InvoiceBasis {}",
                        "package no.samspill.files; class Database {}",
                        "package no.samspill.files; class Implement {}")
                .holdsFor(Code.everything());
    }

    /** An act is called by what was done, since that is what it tells; and what is thrown, by what became of the asking. */
    @Test
    void a_name_says_what_a_thing_is_and_not_only_what_was_done_to_it() {
        Rule.of(classes()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .areNotAssignableTo(Act.class)
                        .and()
                        .areNotAssignableTo(Throwable.class)
                        .should(notHave("a participle alone for a name", StyleRulesTest::participles)))
                .bites("Judged", """
                    package no.samspill.domain.imports;
                    record Judged(String item) {}
                    """)
                .bites("Written", """
                    package no.samspill.json;
                    interface Written {}
                    """)
                .spares("""
                    package no.samspill.domain.imports;
                    record JudgedItem(String item) { record Stored(String item) {} }
                    """, """
                    package no.samspill.application;
                    class Rejected extends RuntimeException {}
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> participles(JavaClass type) {
        return type.getSimpleName().matches(PARTICIPLE) ? Stream.of("is a participle") : Stream.empty();
    }

    @Test
    void what_is_given_to_several_statements_is_named_for_what_it_is() {
        Rule.ofSources(
                        name -> name.startsWith("no.samspill"),
                        source -> source.all(LambdaExpressionTree.class).stream()
                                .filter(function -> function.getBodyKind() == BodyKind.STATEMENT)
                                .flatMap(function -> function.getParameters().stream()
                                        .filter(given -> EMPTY_PARAMETERS.contains(
                                                given.getName().toString()))
                                        .map(given -> source.at(function, "is given " + given.getName()))))
                .bites("Listed", """
                    package no.samspill.domain.money;
                    class Listed { void all(java.util.List<String> names) {
                        names.forEach(one -> { System.out.println(one); System.out.println(one.length()); }); } }
                    """)
                .spares("""
                    package no.samspill.domain.money;
                    class Lengths { long all(java.util.List<String> names) {
                        return names.stream().filter(one -> one.isEmpty()).map(name -> { return name; }).count(); } }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void every_public_type_of_the_domain_is_explained() {
        Rule.ofSources(
                        BuildModule.DOMAIN::owns,
                        source -> source.all(ClassTree.class).stream()
                                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                                .filter(type -> !source.documents(type))
                                .map(type -> source.at(type, "leaves unexplained " + type.getSimpleName())))
                .bites("Silent", """
                    package no.samspill.domain.money;
                    public class Silent {}
                    """)
                .bites("Inner", """
                    package no.samspill.domain.money;
                    /** Ytre: explained. */
                    public class Outer {
                        /** @param a only a tag */
                        public record Inner(int a) {}
                    }
                    """)
                .spares("""
                    package no.samspill.domain.money;
                    /** Beløp: explained. */
                    public class Explained {}
                    """)
                .holdsFor(Code.main());
    }
}
