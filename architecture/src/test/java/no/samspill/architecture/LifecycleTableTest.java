package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Step;
import no.samspill.domain.lifecycle.Transitions;
import org.junit.jupiter.api.Test;

/** The numbers of transitions and controls mean the same in the code and in the document that explains them. */
class LifecycleTableTest {

    private static final Document TABLES = Document.read("docs/livslop.md");

    private static final int NUMBERS = 18;
    private static final int CONTROLS = 20;
    private static final Pattern NUMBER = Pattern.compile("\\b(?:T\\d{1,2}|V\\d{2})\\b");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final String OWN_RULE = "egen regel";

    /** What no law says: our own rule, and what a region has decided for itself. */
    private static final Set<String> NO_LAW = Set.of(OWN_RULE, OWN_RULE + "; regionens prosedyre");

    /** Cells of a row of transitions. */
    private static final int FROM = 1;

    private static List<List<String>> numbered() {
        return TABLES.rows().stream()
                .filter(row -> NUMBER.matcher(row.get(0)).matches())
                .toList();
    }

    @Test
    void every_transition_and_every_control_has_its_row() {
        Stream<String> transitions = IntStream.rangeClosed(1, NUMBERS).mapToObj(number -> "T" + number);
        Stream<String> controls = IntStream.rangeClosed(1, CONTROLS).mapToObj("V%02d"::formatted);
        assertThat(numbered())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(Stream.concat(transitions, controls).toList());
    }

    @Test
    void every_number_in_a_comment_has_a_row() {
        Set<String> rows = numbered().stream().map(row -> row.get(0)).collect(Collectors.toSet());
        Rule.ofSources(
                        name -> name.startsWith("no.samspill"),
                        source -> numbersIn(source).stream()
                                .filter(number -> !rows.contains(number))
                                .map(number -> source.className() + " speaks of " + number))
                .bites("Imagined speaks of T19", """
                    package no.samspill.domain.lifecycle;
                    /** Tenkt (%s): nobody knows it. */
                    class Imagined { String no = "V77"; }
                    """.formatted("T19"))
                .bites("Checked speaks of V00", """
                    package no.samspill.domain.lifecycle;
                    class Checked {
                        // %s: below the first
                    }
                    """.formatted("V00"))
                .spares("""
                    package no.samspill.domain.lifecycle;
                    /** Foreslått (T1), with V18. */
                    class Known { String code = "V99"; }
                    """)
                .holdsFor(Code.everything());
    }

    private static Set<String> numbersIn(Source source) {
        return COMMENT.matcher(String.join("\n", source.lines()))
                .results()
                .map(MatchResult::group)
                .flatMap(comment -> NUMBER.matcher(comment).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_class_of_a_row_says_the_number_itself() {
        Map<String, Set<String>> numbers = new HashMap<>();
        Code.main().sources().stream()
                .filter(source -> BuildModule.DOMAIN.owns(source.packageName()))
                .forEach(source -> numbers.put(NamedTypes.simpleName(source), numbersIn(source)));
        assertThat(numbered())
                .allSatisfy(row -> assertThat(numbers.getOrDefault(classOf(row), Set.of()))
                        .as(classOf(row))
                        .contains(row.get(0)));
    }

    /** The first class a row names: the one that holds what it tells. */
    private static String classOf(List<String> row) {
        return Document.types(String.join(" ", row)).stream().findFirst().orElse("");
    }

    @Test
    void every_act_has_a_row() {
        Set<String> named =
                TABLES.rows().stream().map(LifecycleTableTest::classOf).collect(Collectors.toSet());
        assertThat(acts(Act.class))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(named).contains(act.getSimpleName()));
    }

    private static Stream<Class<?>> acts(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LifecycleTableTest::acts)
                : Stream.of(type);
    }

    @Test
    void an_act_begins_where_its_rows_say() {
        Map<String, Set<Phase>> from = new HashMap<>();
        numbered().stream()
                .filter(row -> row.get(0).startsWith("T"))
                .forEach(row -> Document.code(row.get(FROM))
                        .map(Phase::valueOf)
                        .forEach(phase -> from.computeIfAbsent(classOf(row), none -> new TreeSet<>())
                                .add(phase)));
        assertThat(acts(Step.class).filter(act -> from.containsKey(act.getSimpleName())))
                .hasSize(from.size())
                .allSatisfy(act -> assertThat(from.get(act.getSimpleName()))
                        .as(act.getSimpleName())
                        .isEqualTo(Transitions.from(act.asSubclass(Step.class))));
    }

    @Test
    void every_paragraph_is_in_the_law_the_program_has() {
        Set<String> known = LawReferences.known();
        assertThat(TABLES.rows().stream()
                        .map(LifecycleTableTest::basisOf)
                        .filter(basis -> !NO_LAW.contains(basis))
                        .map(LawReferences::in))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(known).isNotEmpty().containsAll(named))
                .allSatisfy(named -> assertThat(named).isNotEmpty());
    }

    /** The last cell; what comes after the last bar is none. */
    private static String basisOf(List<String> row) {
        return row.get(row.size() - 2);
    }
}
