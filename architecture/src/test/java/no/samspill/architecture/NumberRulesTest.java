package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samspill.architecture.Conditions.access;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.OrganisationNumber;
import org.junit.jupiter.api.Test;

/** No figure is ever approximate, and only money knows how to divide. */
class NumberRulesTest {

    private static final String MONEY = Kroner.class.getPackageName();
    private static final Set<Tree.Kind> FLOATING = Set.of(Tree.Kind.DOUBLE_LITERAL, Tree.Kind.FLOAT_LITERAL);
    private static final Set<String> FLOATING_TYPES = Set.of("double", "float");
    private static final Set<Tree.Kind> DIVISIONS =
            Set.of(Tree.Kind.DIVIDE, Tree.Kind.REMAINDER, Tree.Kind.DIVIDE_ASSIGNMENT, Tree.Kind.REMAINDER_ASSIGNMENT);
    private static final Set<String> DIVIDING_METHODS =
            Set.of("divide", "divideToIntegralValue", "divideAndRemainder", "remainder", "mod", "setScale", "round");

    /** The remainder that is a check digit, or tells whose turn it is, is no share of anything. */
    private static final Set<String> SHARE_NOTHING =
            Set.of(OrganisationNumber.class.getName(), Rotation.class.getName());

    private static boolean countsPrecisely(String packageName) {
        return BuildModule.DOMAIN.owns(packageName) || BuildModule.APPLICATION.owns(packageName);
    }

    @Test
    void no_double_or_float_is_written_in_domain_or_application() {
        Rule.ofSources(
                        NumberRulesTest::countsPrecisely,
                        source -> Stream.concat(
                                        source.all(PrimitiveTypeTree.class).stream()
                                                .filter(type -> FLOATING_TYPES.contains(type.toString())),
                                        source.all(LiteralTree.class).stream()
                                                .filter(literal -> FLOATING.contains(literal.getKind())))
                                .map(tree -> source.at(tree, "writes " + tree)))
                .bites("Half", """
                    package no.samspill.domain.costsharing;
                    class Half { long of(long ore) { return (long) (ore * 0.5); } }
                    """)
                .bites("Share", """
                    package no.samspill.application.costsharing;
                    class Share { void of(double part) {} }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void no_double_or_float_is_used_from_domain_or_application() {
        Rule.of(noClasses()
                        .that()
                        .resideInAnyPackage(BuildModule.DOMAIN.packages(), BuildModule.APPLICATION.packages())
                        .should()
                        .accessTargetWhere(access("it takes or gives double or float", NumberRulesTest::isFloating))
                        .orShould()
                        .dependOnClassesThat(belongToAnyOf(Double.class, Float.class)))
                .bites("Squared", """
                    package no.samspill.domain.costsharing;
                    class Squared { long of(long ore) { return (long) Math.pow(ore, 2); } }
                    """)
                .bites("Boxed", """
                    package no.samspill.application.costsharing;
                    class Boxed { Double share; }
                    """)
                .bites("Loose", """
                    package no.samspill.domain.municipality;
                    class Loose { Object of(java.math.BigDecimal figure) { return figure.doubleValue(); } }
                    """)
                .holdsFor(Code.main());
    }

    private static boolean isFloating(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && Stream.concat(Stream.of(target.getRawReturnType()), target.getRawParameterTypes().stream())
                        .anyMatch(type -> FLOATING_TYPES.contains(type.getName()));
    }

    @Test
    void no_division_is_written_outside_money() {
        Rule.ofSources(
                        name -> countsPrecisely(name) && !name.equals(MONEY),
                        source -> SHARE_NOTHING.contains(source.className())
                                ? Stream.empty()
                                : Stream.concat(
                                                source.all(BinaryTree.class).stream(),
                                                source.all(CompoundAssignmentTree.class).stream())
                                        .filter(tree -> DIVISIONS.contains(tree.getKind()))
                                        .map(tree -> source.at(tree, "divides: " + tree)))
                .bites("Halved", """
                    package no.samspill.domain.invoicing;
                    class Halved { long of(long ore) { return ore / 2; } }
                    """)
                .bites("Rest", """
                    package no.samspill.application.invoicing;
                    class Rest { long of(long ore) { ore %= 100; return ore; } }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void no_division_is_called_outside_money() {
        Rule.of(noClasses()
                        .that()
                        .resideInAnyPackage(BuildModule.DOMAIN.packages(), BuildModule.APPLICATION.packages())
                        .and()
                        .resideOutsideOfPackage(MONEY)
                        .should()
                        .accessTargetWhere(access("it divides or rounds", NumberRulesTest::divides))
                        .orShould()
                        .dependOnClassesThat(belongToAnyOf(RoundingMode.class, MathContext.class)))
                .bites("Exact", """
                    package no.samspill.domain.costsharing;
                    class Exact { Object of(java.math.BigDecimal a) { return a.divide(a); } }
                    """)
                .bites("Floored", """
                    package no.samspill.domain.costsharing;
                    class Floored { long of(long ore) { return Math.floorDiv(ore, 2L); } }
                    """)
                .bites("Rounded", """
                    package no.samspill.application.costsharing;
                    class Rounded { Object of(java.math.BigDecimal a) { return a.setScale(2, java.math.RoundingMode.UP); } }
                    """)
                .bites("Referred", """
                    package no.samspill.domain.costsharing;
                    import java.math.BigInteger;
                    class Referred { java.util.function.BinaryOperator<BigInteger> of = BigInteger::divide; }
                    """)
                .holdsFor(Code.main());
    }

    private static boolean divides(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        boolean ofBigNumbers = owner.isEquivalentTo(BigDecimal.class) || owner.isEquivalentTo(BigInteger.class);
        boolean ofSmallNumbers = Stream.of(Math.class, StrictMath.class, Long.class, Integer.class)
                .anyMatch(owner::isEquivalentTo);
        return (ofBigNumbers && DIVIDING_METHODS.contains(access.getName()))
                || (ofSmallNumbers && access.getName().matches(".*(?:Div|Mod|divide|remainder|round).*"));
    }
}
