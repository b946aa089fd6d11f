package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.outermost;
import static no.samspill.architecture.Conditions.type;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.NotFound;
import no.samspill.application.port.Answers;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;
import no.samspill.application.wiring.Samspill;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The application: use cases, each one class, between the ports and the domain. */
class ApplicationRulesTest {

    private static final String APPLICATION = BuildModule.APPLICATION.packages();
    private static final String WIRING = Samspill.class.getPackageName();
    private static final Set<String> NO_USE_CASES =
            Set.of(NotFound.class.getPackageName(), UnitOfWork.class.getPackageName(), WIRING);
    private static final int MOST_CONSTRUCTOR_PARAMETERS = 6;

    /** What a use case holds in front of its body, in the fixtures. */
    private static final String GOOD = """
        package no.samspill.application.invoicing;
        public final class PayInvoice {
            public record Command(long ore) {}
            @jakarta.inject.Inject PayInvoice() {}
            public void execute(Command command) {}
        }
        """;

    @Test
    void the_application_uses_itself_the_domain_java_and_inject_and_guice_in_the_wiring() {
        var allowed = resideInAnyPackage(
                APPLICATION,
                BuildModule.DOMAIN.packages(),
                "java..",
                Inject.class.getPackageName(),
                NullMarked.class.getPackageName());
        Rule.of(classes()
                        .that()
                        .resideInAPackage(APPLICATION)
                        .and()
                        .resideOutsideOfPackage(WIRING)
                        .should()
                        .onlyDependOnClassesThat(allowed))
                .bites("Wired", """
                    package no.samspill.application.costsharing;
                    class Wired { com.google.inject.Injector injector; }
                    """)
                .bites("Parsing", """
                    package no.samspill.application.costsharing;
                    class Parsing { com.fasterxml.jackson.databind.JsonNode tree; }
                    """)
                .holdsFor(Code.main());
        Rule.of(classes()
                        .that()
                        .resideInAPackage(WIRING)
                        .should()
                        .onlyDependOnClassesThat(allowed.or(resideInAnyPackage("com.google.inject.."))))
                .bites("Logging", """
                    package no.samspill.application.wiring;
                    class Logging { org.slf4j.Logger log; }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void a_use_case_is_one_final_class_with_one_execute() {
        Rule shape = Rule.of(classes()
                .that(areUseCases())
                .should(notHave("another shape than a use case", ApplicationRulesTest::shapeless)));
        shape.spares(GOOD)
                .bites("is not final", GOOD.replace("final ", ""))
                .bites(
                        "has public methods [execute, undo]",
                        GOOD.replace("public void execute", "public void undo() {} public void execute"))
                .bites("has public methods [run]", GOOD.replace("execute", "run"))
                .bites("execute does not take its own Command or Query", GOOD.replace("(Command c", "(String c"))
                .bites(
                        "has a constructor that Guice alone cannot call",
                        GOOD.replace("Inject PayInvoice", "Inject public PayInvoice"))
                .bites("has a constructor that Guice alone cannot call", GOOD.replace("@jakarta.inject.Inject", ""))
                .bites(
                        "has 7 constructor parameters",
                        GOOD.replace("PayInvoice()", "PayInvoice(int a, int b, int c, int d, int e, int f, int g)"))
                .holdsFor(Code.main());
    }

    private static Stream<String> shapeless(JavaClass type) {
        List<String> shown = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getName)
                .sorted()
                .toList();
        return Stream.of(
                        found(!type.getModifiers().contains(JavaModifier.FINAL), "is not final"),
                        found(!shown.equals(List.of("execute")), "has public methods " + shown),
                        found(
                                shown.equals(List.of("execute")) && !takesOwnInput(type),
                                "execute does not take its own Command or Query"),
                        type.getConstructors().stream().flatMap(ApplicationRulesTest::misbuilt))
                .flatMap(breaches -> breaches);
    }

    private static Stream<String> misbuilt(JavaConstructor constructor) {
        int parameters = constructor.getRawParameterTypes().size();
        boolean packagePrivate = constructor.getModifiers().stream()
                .noneMatch(Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE)::contains);
        return Stream.concat(
                found(
                        !packagePrivate || !constructor.isAnnotatedWith(Inject.class),
                        "has a constructor that Guice alone cannot call"),
                found(parameters > MOST_CONSTRUCTOR_PARAMETERS, "has " + parameters + " constructor parameters"));
    }

    private static boolean takesOwnInput(JavaClass type) {
        List<JavaClass> input = type.getMethods().stream()
                .filter(method -> method.getName().equals("execute"))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .toList();
        return input.size() == 1
                && input.get(0).isRecord()
                && Set.of(type.getName() + "$Command", type.getName() + "$Query")
                        .contains(input.get(0).getName());
    }

    private static Stream<String> found(boolean broken, String breach) {
        return broken ? Stream.of(breach) : Stream.empty();
    }

    /** So what has been answered can be kept until the next entry, and the change feed misses nothing. */
    @Test
    void whoever_changes_what_can_be_read_leaves_an_entry() {
        String silent = """
            package no.samspill.application.invoicing;
            class Plans {
                void put(no.samspill.application.port.Invoices to) { to.plan(java.util.Map.of()); }
            }
            """;
        Rule.of(classes()
                        .that()
                        .resideInAPackage(APPLICATION)
                        .should(notHave("a change that nothing tells of", ApplicationRulesTest::untold)))
                .bites("Invoices.plan", silent)
                .bites("Invoices.plan", silent.replace("{ to.plan(java.util.Map.of()); }", """
                    {
                        java.util.List.of(java.util.Map.<no.samspill.domain.agreement.CostAgreementId,
                                no.samspill.domain.invoicing.FirstInstalment>of()).forEach(to::plan);
                    }
                    """))
                .spares(silent.replace("to)", "to, no.samspill.application.port.AuditTrail audit)")
                        .replace("{ to.", "{ audit.add(java.util.List.of()); to."))
                .spares(silent.replace("plan(java.util.Map.of())", "plans(java.util.List.of())"))
                .holdsFor(Code.main());
    }

    /** A method of a port that gives nothing changes something. Who is told, and what was answered, are no part of what is read. */
    private static Stream<String> untold(JavaClass type) {
        List<CodeUnitAccessTarget> used = Stream.concat(
                        type.getMethodCallsFromSelf().stream().map(call -> (CodeUnitAccessTarget) call.getTarget()),
                        type.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .filter(target -> target.getOwner().getPackageName().equals(UnitOfWork.class.getPackageName()))
                .filter(target -> target.getRawReturnType().isEquivalentTo(void.class))
                .toList();
        boolean told = used.stream().anyMatch(target -> target.getOwner().isEquivalentTo(AuditTrail.class));
        return used.stream()
                .filter(target -> !told
                        && !target.getOwner().isEquivalentTo(Webhooks.class)
                        && !target.getOwner().isEquivalentTo(Answers.class))
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName());
    }

    @Test
    void no_use_case_uses_another() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage(APPLICATION)
                        .and(type("belong to a use case", type -> areUseCases().test(outermost(type))))
                        .should(notHave("a dependency on another use case", ApplicationRulesTest::otherUseCases)))
                .bites("RefundInvoice", GOOD, """
                    package no.samspill.application.invoicing;
                    public final class RefundInvoice { PayInvoice pay; }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> otherUseCases(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> areUseCases().test(outermost(target(dependency))))
                .filter(dependency -> !outermost(target(dependency)).equals(outermost(type)))
                .map(Dependency::getDescription);
    }

    /** What is depended on; of an array, what it is an array of. */
    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    /** Every public class of the application's concepts; what they share is package-private. */
    private static DescribedPredicate<JavaClass> areUseCases() {
        return type(
                "are use cases",
                type -> BuildModule.APPLICATION.owns(type.getPackageName())
                        && !NO_USE_CASES.contains(type.getPackageName())
                        && type.isTopLevelClass()
                        && type.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
