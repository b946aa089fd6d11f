package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A newcomer finds any class by its concept: from a question to the package on the map, and from there to the class. */
class WayfindingTest {

    private static final Document CONTRIBUTING = Document.read("CONTRIBUTING.md");
    private static final Document INDEX = Document.read("docs/where.md");
    private static final Map<String, List<Source>> FILES =
            NamedTypes.of(Code.everything()).files();

    private static final String ROOT = "no.samspill.";
    private static final int QUESTIONS = 40;
    private static final int DRAWN = 10;
    private static final int MOST_STEPS = 3;
    private static final int COLUMNS = 5;

    /** A row of the index. */
    private record Question(String number, String text, String packageName, String type) {

        static Question of(List<String> row) {
            return new Question(
                    row.get(0),
                    row.get(1),
                    Document.code(row.get(2)).findFirst().orElse(""),
                    Document.types(row.get(3)).stream().findFirst().orElse(""));
        }

        /** The way to its answer; shorter than it should be when a step leads nowhere. */
        List<String> way() {
            List<String> steps = new ArrayList<>();
            steps.add(INDEX.name() + ", no. " + number);
            if (onTheMap().contains(packageName)) {
                steps.add("the map: " + packageName);
                file().map(Source::className).ifPresent(steps::add);
            }
            return steps;
        }

        private Optional<Source> file() {
            String simpleName = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
            return FILES.getOrDefault(simpleName, List.of()).stream()
                    .filter(source -> source.packageName().equals(ROOT + packageName))
                    .findFirst();
        }
    }

    private static Set<String> onTheMap() {
        return CONTRIBUTING.sections().get("The map").rows().stream()
                .flatMap(row -> Document.code(row.get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Question> questions() {
        return INDEX.rows().stream().map(Question::of).toList();
    }

    @Test
    void every_package_is_on_the_map() {
        Rule.ofSources(
                        name -> name.startsWith(ROOT),
                        source -> Stream.of(source.packageName())
                                .filter(name -> !onTheMap().contains(name.substring(ROOT.length())))
                                .map(name -> name + " is not on the map"))
                .bites("no.samspill.files.hidden", """
                    package no.samspill.files.hidden;
                    class Cellar {}
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void every_package_on_the_map_is_there() {
        Set<String> packages =
                Code.everything().sources().stream().map(Source::packageName).collect(Collectors.toSet());
        assertThat(onTheMap())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(packages).contains(ROOT + name));
    }

    @Test
    void there_are_forty_questions_each_asked_once() {
        assertThat(INDEX.rows())
                .hasSize(QUESTIONS)
                .allSatisfy(row ->
                        assertThat(row.subList(0, COLUMNS)).as(row.toString()).doesNotContain(""));
        assertThat(questions()).extracting(Question::text).doesNotHaveDuplicates();
    }

    @Test
    void every_question_is_answered_in_three_steps() {
        assertThat(unanswered(questions())).isEmpty();
    }

    /** Those whose way ends before the class, each with how far one comes. */
    private static List<String> unanswered(List<Question> questions) {
        return questions.stream()
                .filter(one -> one.way().size() != MOST_STEPS)
                .map(one -> one.text() + " leads to " + String.join(" -> ", one.way()) + " and not to " + one.type())
                .toList();
    }

    /** Drawn anew each time; the seed is told, and {@code -Dseed=17} draws the same again. */
    @Test
    void ten_questions_drawn_by_a_seed_are_answered(TestReporter reporter) {
        long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
        List<Question> drawn = new ArrayList<>(questions());
        Collections.shuffle(drawn, new Random(seed));
        reporter.publishEntry("seed", Long.toString(seed));
        List<Question> ten = drawn.subList(0, DRAWN);
        ten.forEach(one -> reporter.publishEntry(one.text(), String.join(" -> ", one.way())));
        assertThat(unanswered(ten)).as("seed %d", seed).isEmpty();
    }

    @Test
    void a_question_that_leads_nowhere_is_found_out() {
        assertThat(new Question("41", "Where is it not?", "domain.nowhere", "Kroner").way())
                .hasSize(1);
        assertThat(new Question("42", "Where else?", "domain.calendar", "Kroner").way())
                .hasSize(2);
        assertThat(new Question("43", "Where is it?", "domain.money", "Kroner.ofOre").way())
                .hasSize(MOST_STEPS);
    }

    @Test
    void every_recipe_names_the_tests_that_tell_when_it_is_done() {
        String recipes =
                String.join("\n", CONTRIBUTING.sections().get("Recipes").lines());
        assertThat(Stream.of(recipes.split("\n### ", -1)).skip(1))
                .extracting(recipe -> recipe.lines().findFirst().orElse(""))
                .containsExactly(
                        "A new act",
                        "A new route",
                        "A new command",
                        "A new page",
                        "Another answer than before",
                        "A new format",
                        "A new legal form",
                        "A new law or paragraph",
                        "A new language");
        assertThat(Stream.of(recipes.split("\n### ", -1)).skip(1))
                .allSatisfy(recipe -> assertThat(Document.types(recipe.substring(recipe.indexOf("\nDone: "))))
                        .isNotEmpty()
                        .allSatisfy(test -> assertThat(test).matches("\\w+(?:Test|IT)")));
    }
}
