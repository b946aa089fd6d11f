package no.samspill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader can hold it: short files, short methods, few parameters. */
class SizeRulesTest {

    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_BODY = 30;
    private static final int MOST_PARAMETERS = 4;

    /** A line that begins so, with a reason after it, lets a file be longer. */
    private static final String EXCUSE = "// Over " + LONGEST_FILE + " lines because ";

    @Test
    void a_file_has_at_most_250_lines_or_says_why() {
        String longFile = "package no.samspill.files;\n%s\nclass Endless {\n" + "\n".repeat(LONGEST_FILE) + "}\n";
        Rule.ofSources(SizeRulesTest::isOurs, SizeRulesTest::tooLong)
                .bites("Endless", longFile.formatted(""))
                .bites("Endless", longFile.formatted(EXCUSE.strip()))
                .spares(longFile.formatted(EXCUSE + "the law has as many paragraphs."))
                .spares("package no.samspill.files;\nclass Full {" + "\n".repeat(LONGEST_FILE - 2) + "}\n")
                .bites("Fuller", "package no.samspill.files;\nclass Fuller {" + "\n".repeat(LONGEST_FILE - 1) + "}\n")
                .holdsFor(Code.everything())
                .holdsFor(Code.benchmarks());
    }

    private static Stream<String> tooLong(Source source) {
        int length = source.lines().size();
        boolean excused = source.lines().stream()
                .map(String::stripLeading)
                .anyMatch(line -> line.startsWith(EXCUSE) && line.length() > EXCUSE.length());
        return length <= LONGEST_FILE || excused
                ? Stream.empty()
                : Stream.of(source.className() + " has " + length + " lines");
    }

    @Test
    void a_method_body_has_at_most_30_lines() {
        String method = "package no.samspill.files;\nclass %s { void it() {%s} }\n";
        Rule.ofSources(SizeRulesTest::isOurs, SizeRulesTest::longBodies)
                .bites("Rambling", method.formatted("Rambling", "\n".repeat(LONGEST_BODY + 2)))
                .spares(method.formatted("Brief", "\n".repeat(LONGEST_BODY + 1)))
                .bites("Starter", "package no.samspill.files;\nclass Starter { static {" + "\n".repeat(40) + "} }\n")
                .bites("Built", "package no.samspill.files;\nrecord Built(int a) { Built {" + "\n".repeat(40) + "} }\n")
                .holdsFor(Code.main());
    }

    /** The lines between the braces, of methods, constructors and initialisers. */
    private static Stream<String> longBodies(Source source) {
        Stream<BlockTree> initialisers = source.all(ClassTree.class).stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(BlockTree.class::isInstance)
                .map(BlockTree.class::cast);
        Stream<BlockTree> bodies =
                source.all(MethodTree.class).stream().flatMap(method -> Stream.ofNullable(method.getBody()));
        return Stream.concat(initialisers, bodies)
                .filter(body -> source.lastLine(body) - source.firstLine(body) - 1 > LONGEST_BODY)
                .map(body -> source.at(
                        body, "has a body of " + (source.lastLine(body) - source.firstLine(body) - 1) + " lines"));
    }

    @Test
    void a_method_has_at_most_four_parameters() {
        DescribedPredicate<Collection<?>> tooMany =
                DescribedPredicate.describe("too many", types -> types.size() > MOST_PARAMETERS);
        Rule.of(methods()
                        .that()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .notHaveRawParameterTypes(tooMany.forSubtype()))
                .bites("Needy", """
                    package no.samspill.files;
                    class Needy { void ask(int a, int b, int c, int d, int e) {} }
                    """)
                .spares("""
                    package no.samspill.files;
                    record Wide(int a, int b, int c, int d, int e) { void ask() {} }
                    """)
                .holdsFor(Code.main());
    }

    /**
     * Nine files in ten of a module are no longer than this, imports and Javadoc not counted; it may only go down,
     * towards 120.
     */
    private static final Map<BuildModule, Integer> NINE_IN_TEN = Map.of(
            BuildModule.DOMAIN, 99,
            BuildModule.APPLICATION, 66,
            BuildModule.JSON, 115,
            BuildModule.FILES, 136,
            BuildModule.PERSISTENCE, 146,
            BuildModule.CLI, 104,
            BuildModule.HTTP, 135);

    private static final Pattern BESIDES =
            Pattern.compile("^(?:[ \\t]*/\\*\\*.*?\\*/[ \\t]*|import [^\n]*)\n", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void nine_files_in_ten_stay_as_short_as_they_are() {
        IntFunction<String> file = lines -> "package no.samspill.cli;\nclass Any {" + "\n".repeat(lines) + "}\n";
        Rule growth = code -> NINE_IN_TEN.entrySet().stream()
                .flatMap(limit -> grown(code, limit.getKey(), limit.getValue()))
                .toList();
        growth.bites("no.samspill.cli", file.apply(140))
                .spares(file.apply(100))
                .spares(file.apply(100).replace("class", "/**\n" + " * Said.\n".repeat(40) + " */\nclass"))
                .holdsFor(Code.main());
    }

    private static Stream<String> grown(Code code, BuildModule module, int limit) {
        List<Integer> lengths = code.sources().stream()
                .filter(source -> module.owns(source.packageName()))
                .filter(source -> !source.className().endsWith(".package-info"))
                .map(SizeRulesTest::ownLines)
                .sorted()
                .toList();
        if (lengths.isEmpty()) {
            return Stream.empty();
        }
        int length = lengths.get(lengths.size() * 9 / 10);
        return length <= limit
                ? Stream.empty()
                : Stream.of(module.packages() + " has a file in ten of over " + limit + " lines: " + length);
    }

    private static int ownLines(Source source) {
        Matcher besides = BESIDES.matcher(String.join("\n", source.lines()) + "\n");
        return (int) besides.replaceAll("").lines().count();
    }

    private static boolean isOurs(String packageName) {
        return packageName.startsWith("no.samspill");
    }
}
