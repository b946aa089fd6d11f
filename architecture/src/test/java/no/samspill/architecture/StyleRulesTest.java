package no.samspill.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.type;

import com.sun.source.tree.ClassTree;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How we name and document things. */
class StyleRulesTest {

    /** As a word of the name, so that Basis and Database may be. */
    private static final String EMPTY_WORDS =
            "(?:.*[a-z0-9_])?(?:Util|Helper|Manager|Impl|Base|Dto|DTO|Entity|Entities|Common)s?(?:[A-Z0-9_].*)?";

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
