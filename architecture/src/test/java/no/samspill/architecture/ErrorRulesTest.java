package no.samspill.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;

/** What goes wrong is told, never swallowed. */
class ErrorRulesTest {

    /** Where everything is turned into an answer, for each way in. */
    private static final Set<String> MAPPERS = Set.of("no.samspill.cli.ExitCodes", "no.samspill.http.serve.Problems");

    private static final Set<String> TOO_WIDE = Set.of("Exception", "Throwable", "RuntimeException", "Error");

    @Test
    void only_the_two_mappers_catch_everything() {
        // In the sources, since a try with resources catches Throwable in the bytecode.
        Rule.ofSources(name -> name.startsWith("no.samspill"), ErrorRulesTest::wideCatches)
                .bites("Swallows", """
                    package no.samspill.persistence;
                    class Swallows { void it() { try { notify(); } catch (Exception e) { } } }
                    """)
                .bites("Qualified", """
                    package no.samspill.cli;
                    class Qualified { void it() { try { notify(); } catch (java.lang.Throwable e) { } } }
                    """)
                .bites("Mixed", """
                    package no.samspill.cli;
                    class Mixed { void it() { try { notify(); } catch (Error | RuntimeException e) { } } }
                    """)
                .spares("""
                    package no.samspill.cli;
                    class ExitCodes { void it() { try { notify(); } catch (Exception e) { } } }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> wideCatches(Source source) {
        return source.all(CatchTree.class).stream()
                .filter(one -> !MAPPERS.contains(source.className()))
                .filter(one -> caught(one).anyMatch(TOO_WIDE::contains))
                .map(one -> source.at(one, "catches " + one.getParameter().getType()));
    }

    private static Stream<String> caught(CatchTree one) {
        Tree type = one.getParameter().getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        return types.stream().map(Tree::toString).map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    @Test
    void refused_stale_taken_and_not_found_are_our_only_exceptions() {
        Rule.of(classes()
                        .that()
                        .resideInAPackage("no.samspill..")
                        .and()
                        .areAssignableTo(Throwable.class)
                        .should(be(belongToAnyOf(Refused.class, StaleVersion.class, IdTaken.class, NotFound.class))))
                .bites("AgreementException", """
                    package no.samspill.domain.agreement;
                    class AgreementException extends RuntimeException {}
                    """)
                .holdsFor(Code.main());
    }
}
