package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Every concept of the domain has a name in three languages, and one place to look for it. */
class GlossaryTest {

    private static final Document GLOSSARY = Document.read("docs/glossary.md");

    /** Called after what they are of, so that nobody needs to look them up. */
    private static final Pattern SPARED = Pattern.compile(".+(?:Id|Refusal|Finding|Check)");

    private static final int COLUMNS = 4;

    @Test
    void every_public_type_of_the_domain_stands_in_the_section_of_its_package() {
        Map<String, Set<String>> named = named();
        Rule.ofSources(BuildModule.DOMAIN::owns, source -> missing(source, named))
                .bites("Unheard", """
                    package no.samspill.domain.money;
                    public record Unheard() {}
                    """)
                .bites("money.Standing", """
                    package no.samspill.domain.money;
                    public enum Standing {}
                    """)
                .spares("""
                    package no.samspill.domain.money;
                    public record SomethingId() {}
                    """, """
                    package no.samspill.domain.money;
                    public enum SomethingFinding {}
                    """, """
                    package no.samspill.domain.money;
                    record Inside() {}
                    """, """
                    package no.samspill.domain.lifecycle;
                    public record Standing() { public record Within() {} }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> missing(Source source, Map<String, Set<String>> named) {
        Set<String> here = named.getOrDefault(lastOf(source.packageName()), Set.of());
        return topLevel(source)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .map(type -> type.getSimpleName().toString())
                .filter(type -> !SPARED.matcher(type).matches() && !here.contains(type))
                .map(type -> source.packageName() + "." + type + " is not in the glossary");
    }

    private static Stream<ClassTree> topLevel(Source source) {
        return source.unit().getTypeDecls().stream()
                .filter((Tree type) -> type instanceof ClassTree)
                .map(ClassTree.class::cast);
    }

    /** The types each section names, by the last part of its package. */
    private static Map<String, Set<String>> named() {
        return GLOSSARY.sections().entrySet().stream()
                .filter(section -> packageOf(section.getKey()).isPresent())
                .collect(Collectors.toMap(
                        section -> packageOf(section.getKey()).orElseThrow(),
                        section -> section.getValue().types()));
    }

    private static Optional<String> packageOf(String heading) {
        return Document.code(heading).findFirst();
    }

    private static String lastOf(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    @Test
    void the_sections_are_in_the_order_of_the_packages() {
        List<String> sections = GLOSSARY.sections().keySet().stream()
                .flatMap(heading -> packageOf(heading).stream())
                .toList();
        assertThat(sections)
                .containsExactlyElementsOf(
                        DomainRulesTest.ORDER.stream().map(GlossaryTest::lastOf).toList());
    }

    @Test
    void every_row_has_a_term_in_three_languages() {
        assertThat(GLOSSARY.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(0, COLUMNS - 1))
                        .as(row.toString())
                        .doesNotContain(""));
    }
}
