package no.samspill.architecture;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.port.UnitOfWork;
import org.junit.jupiter.api.Test;

/** A test may stand in for a port, to make it fail; everything else it uses as it is. */
class MockRulesTest {

    private static final Set<String> PORTS = Code.main().classes().stream()
            .filter(type -> type.getPackageName().equals(UnitOfWork.class.getPackageName()))
            .map(JavaClass::getSimpleName)
            .collect(toSet());

    private static final String MOCKITO = """
        package org.mockito;
        public class Mockito {
            @SafeVarargs public static <T> T mock(T... none) { return null; }
            public static <T> T mock(Class<T> type) { return null; }
            public static <T> T spy(T one) { return null; }
        }
        """;
    private static final String MOCK = """
        package org.mockito;
        public @interface Mock {}
        """;

    @Test
    void tests_mock_ports_and_nothing_else() {
        Rule.ofSources(name -> name.startsWith("no.samspill"), MockRulesTest::mocks)
                .bites("MocksTest", MOCKITO, """
                    package no.samspill.application.costsharing;
                    import static org.mockito.Mockito.mock;
                    class MocksTest { Object share = mock(no.samspill.domain.costsharing.Share.class); }
                    """)
                .bites("QualifiedTest", MOCKITO, """
                    package no.samspill.application.costsharing;
                    import no.samspill.domain.costsharing.Share;
                    class QualifiedTest { Share share = org.mockito.Mockito.mock(Share.class); }
                    """)
                .bites("InferredTest", MOCKITO, """
                    package no.samspill.application.costsharing;
                    import no.samspill.domain.costsharing.Share;
                    class InferredTest { Share share = org.mockito.Mockito.mock(); }
                    """)
                .bites("SpyingTest", MOCKITO, """
                    package no.samspill.application.costsharing;
                    class SpyingTest { Object it(no.samspill.domain.costsharing.Share share) {
                        return org.mockito.Mockito.spy(share); } }
                    """)
                .bites("AnnotatedTest", MOCK, """
                    package no.samspill.application.costsharing;
                    import org.mockito.Mock;
                    class AnnotatedTest { @Mock no.samspill.domain.costsharing.Share share; }
                    """)
                .spares(MOCKITO, MOCK, """
                    package no.samspill.application.costsharing;
                    import no.samspill.application.port.*;
                    class PortTest {
                        @org.mockito.Mock CostAgreements agreements;
                        Invoices invoices = org.mockito.Mockito.mock(Invoices.class);
                        UnitOfWork unit = org.mockito.Mockito.mock();
                    }
                    """)
                .holdsFor(Code.tests());
    }

    private static Stream<String> mocks(Source source) {
        boolean withMockito = source.unit().getImports().stream()
                        .anyMatch(one -> one.toString().contains("org.mockito."))
                || source.all(MemberSelectTree.class).stream()
                        .anyMatch(one -> one.toString().equals("org.mockito"));
        if (!withMockito) {
            return Stream.empty();
        }
        return Stream.concat(
                        source.all(VariableTree.class).stream().filter(MockRulesTest::isMocked),
                        source.all(MethodInvocationTree.class).stream().filter(MockRulesTest::mocksOther))
                .map(tree -> source.at(tree, "mocks what is no port: " + tree));
    }

    /** A field with {@code @Mock} or the like, or a variable set to {@code mock()}, whose type is no port. */
    private static boolean isMocked(VariableTree variable) {
        boolean annotated = variable.getModifiers().getAnnotations().stream()
                .anyMatch(one -> lastName(one.getAnnotationType()).matches("Mock|Spy"));
        boolean inferred = variable.getInitializer() instanceof MethodInvocationTree call
                && lastName(call.getMethodSelect()).equals("mock")
                && call.getArguments().isEmpty();
        return (annotated || inferred) && !PORTS.contains(lastName(variable.getType()));
    }

    /** {@code mock(Type.class)} of what is no port, and every spy. */
    private static boolean mocksOther(MethodInvocationTree call) {
        String method = lastName(call.getMethodSelect());
        if (method.equals("spy")) {
            return true;
        }
        return method.matches("mock|mockStatic|mockConstruction")
                && !call.getArguments().isEmpty()
                && !PORTS.contains(mockedType(call.getArguments().get(0)));
    }

    private static String mockedType(ExpressionTree argument) {
        return argument instanceof MemberSelectTree literal ? lastName(literal.getExpression()) : argument.toString();
    }

    private static String lastName(Tree name) {
        if (name instanceof MemberSelectTree qualified) {
            return qualified.getIdentifier().toString();
        }
        return name instanceof IdentifierTree simple ? simple.getName().toString() : String.valueOf(name);
    }
}
