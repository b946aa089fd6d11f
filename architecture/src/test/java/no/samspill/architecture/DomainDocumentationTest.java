package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import no.samspill.json.JsonReader;
import org.junit.jupiter.api.Test;

/** What stands beside a type of the domain tells what a reader needs: the term, an example, why it says no, the law. */
class DomainDocumentationTest {

    private static final Set<String> ACTS = Set.of("Act", "Step", "Beginning");
    private static final Pattern CODE = Pattern.compile("\\b\\w+(?:Refusal|Finding)\\.([A-Z][A-Z_]+)\\b");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code(.*?)\n *}</pre>", Pattern.DOTALL);

    private static final String ACT = """
        package no.samspill.domain.money;
        /**
         * Tenkt: imagined.
         *
         %s
         */
        final class Imagined implements Act {
            Object code = no.samspill.domain.lifecycle.LifecycleRefusal.NOT_SIGNED;
        }
        interface Act {}
        """;

    @Test
    void the_first_sentence_is_the_norwegian_term_then_english() {
        Rule.ofSources(
                        BuildModule.DOMAIN::owns,
                        source -> publicTypes(source)
                                .filter(type -> !firstSentence(source, type).matches("[A-ZÆØÅÉ](?s:[^:.])*: (?s:.)*"))
                                .map(type -> source.at(type, "does not begin with its Norwegian term")))
                .bites("Untold", """
                    package no.samspill.domain.money;
                    /** Something of money. */
                    public record Untold() {}
                    """)
                .spares("""
                    package no.samspill.domain.money;
                    /** Beløp: something of money. */
                    public record Told() {}
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<ClassTree> publicTypes(Source source) {
        return topLevel(source).filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    private static Stream<ClassTree> topLevel(Source source) {
        return source.unit().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast);
    }

    private static String firstSentence(Source source, ClassTree type) {
        String comment = comment(source, type);
        return comment.strip().lines().findFirst().orElse("");
    }

    private static String comment(Source source, ClassTree type) {
        String comment = source.trees().getDocComment(TreePath.getPath(source.unit(), type));
        return comment == null ? "" : comment;
    }

    @Test
    void an_act_says_for_what_it_is_refused_and_by_which_law() {
        Rule.ofSources(
                        BuildModule.DOMAIN::owns,
                        source -> topLevel(source)
                                .filter(DomainDocumentationTest::isAct)
                                .flatMap(type -> untold(source, type, "Refused ")))
                .bites("Imagined", fixture("* <p>Refused with NOT_SIGNED."))
                .bites("Imagined", fixture("* <p>Law: none; our own rule."))
                .bites("Imagined", fixture("* <p>Refused at times.\n * <p>Law: kommuneloven § 20-8."))
                .bites("Imagined", fixture("* <p>Refused with NOT_SIGNED.\n * <p>Law: kommuneloven § 99-8."))
                .spares(fixture("* <p>Refused with NOT_SIGNED.\n * <p>Law: kommuneloven § 20-8."))
                .holdsFor(Code.main());
    }

    private static String fixture(String comment) {
        return ACT.formatted(comment);
    }

    private static boolean isAct(ClassTree type) {
        return type.getKind() != Tree.Kind.INTERFACE
                && type.getImplementsClause().stream()
                        .map(Object::toString)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .anyMatch(ACTS::contains);
    }

    @Test
    void a_check_says_what_it_finds_and_by_which_law() {
        String check = """
            package no.samspill.domain.portfolio;
            /**
             * Tenkt kontroll: imagined.
             *
             %s
             */
            final class ImaginedCheck { Object code = PortfolioFinding.OVERDUE; }
            """;
        Rule.ofSources(
                        BuildModule.DOMAIN::owns,
                        source -> topLevel(source)
                                .filter(type -> type.getSimpleName().toString().endsWith("Check"))
                                .flatMap(type -> untold(source, type, "Finds ")))
                .bites("ImaginedCheck", check.formatted("* <p>Finds OVERDUE. Example: one.\n * <p>Basis: none."))
                .bites("ImaginedCheck", check.formatted("* <p>Finds much. Example: one.\n * <p>Law: none."))
                .spares(check.formatted("* <p>Finds OVERDUE. Example: one.\n * <p>Law: none."))
                .holdsFor(Code.main());
    }

    /** What is missing in what stands beside the type: a paragraph, a code that its own file uses, a law that is not there. */
    private static Stream<String> untold(Source source, ClassTree type, String reasons) {
        String comment = comment(source, type);
        Stream<String> paragraphs = Stream.of(reasons, "Law: ")
                .filter(begins -> !comment.contains("<p>" + begins))
                .map(begins -> "has no paragraph " + begins);
        Stream<String> codes = CODE.matcher(String.join("\n", source.lines()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .filter(code ->
                        !Pattern.compile("\\b" + code + "\\b").matcher(comment).find())
                .map(code -> "does not tell of " + code);
        Stream<String> laws = LawReferences.in(comment.substring(Math.max(0, comment.indexOf("<p>Law: ")))).stream()
                .filter(law -> !LawReferences.known().contains(law))
                .map(law -> "names " + law + ", which is not in the law the program has");
        return Stream.of(paragraphs, codes, laws).flatMap(each -> each).map(what -> source.at(type, what));
    }

    @Test
    void the_example_of_an_act_is_read_as_that_act() {
        List<Source> acts = Code.main().sources().stream()
                .filter(source -> BuildModule.DOMAIN.owns(source.packageName()))
                .filter(source -> topLevel(source).anyMatch(DomainDocumentationTest::isAct))
                .toList();
        assertThat(acts)
                .hasSizeGreaterThan(25)
                .allSatisfy(source -> assertThat(examples(source))
                        .as(source.className())
                        .isNotEmpty()
                        .allSatisfy(json -> assertThat(JsonReader.act(json.getBytes(StandardCharsets.UTF_8))
                                        .getClass()
                                        .getName())
                                .isEqualTo(source.className())));
    }

    private static List<String> examples(Source source) {
        return topLevel(source)
                .flatMap(type -> EXAMPLE.matcher(comment(source, type)).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** The document for people and what stands beside the code name the same law. */
    @Test
    void an_act_names_the_law_its_rows_name() {
        Map<String, Set<String>> rows = Document.read("docs/livslop.md").rows().stream()
                .collect(Collectors.toMap(
                        row -> Document.types(String.join(" ", row)).iterator().next(),
                        row -> LawReferences.in(row.get(row.size() - 2)),
                        DomainDocumentationTest::both));
        assertThat(Code.main().sources().stream()
                        .filter(source -> topLevel(source).anyMatch(DomainDocumentationTest::isAct))
                        .filter(source -> rows.containsKey(NamedTypes.simpleName(source))))
                .hasSizeGreaterThan(25)
                .allSatisfy(source -> assertThat(LawReferences.in(String.join(
                                "\n",
                                source.lines().stream()
                                        .filter(line -> line.contains("<p>Law: "))
                                        .toList())))
                        .as(source.className())
                        .isEqualTo(rows.get(NamedTypes.simpleName(source))));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
