package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Post;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/**
 * The example says what its sources say and nothing more: each fact that a source must have said, of each thing in it, stands in
 * {@code example-facts.txt} beside the words of the source. What is guessed has no words to stand beside.
 */
class ExampleFactsTest {

    private static final Path FOLDER = Path.of("../examples/nord-troms");
    private static final Path FACTS = Path.of("src/test/resources/example-facts.txt");

    private static Stream<Portfolio> documents() {
        return Stream.of("portfolio", "competence-programme", "early-study-2004", "library-project")
                .map(name -> JsonReader.portfolio(bytes(FOLDER.resolve(name + ".json"))))
                .map(Register::portfolio);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void every_fact_of_the_example_stands_beside_the_words_of_its_source() throws IOException {
        Map<Boolean, List<String>> lines = Files.readAllLines(FACTS).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.partitioningBy(line -> line.matches(".+ \\| 00[0-4]: «.+")));
        assertThat(lines.get(false)).as("without the words of a source").isEmpty();
        assertThat(documents().flatMap(ExampleFactsTest::facts).toList())
                .isEqualTo(lines.get(true).stream()
                        .map(line -> line.substring(0, line.indexOf(" | ")))
                        .toList());
    }

    @Test
    void every_decision_says_what_it_is_about() {
        assertThat(documents().flatMap(one -> one.decisions().stream()))
                .hasSize(9)
                .allSatisfy(one -> assertThat(one.about()).as(one.id().value()).isNotEmpty());
    }

    private static Stream<String> facts(Portfolio portfolio) {
        return Stream.of(
                        portfolio.organisations().stream().map(one -> one.id() + ": " + one.name() + ", " + one.kind()),
                        portfolio.bodies().stream().map(ExampleFactsTest::fact),
                        portfolio.strategies().stream()
                                .map(one -> one.id() + ": " + one.title()
                                        + one.period()
                                                .map(when -> ", " + when.from() + "/"
                                                        + when.to().orElseThrow())
                                                .orElse("")),
                        portfolio.decisions().stream().map(ExampleFactsTest::fact),
                        portfolio.agreements().stream().map(ExampleFactsTest::fact),
                        portfolio.measures().stream().flatMap(ExampleFactsTest::facts))
                .flatMap(each -> each);
    }

    private static String fact(Body one) {
        return one.id() + ": " + one.kind() + said(" under", one.reportsTo()) + said(" of", one.organisation())
                + one.articles()
                        .map(rules -> ", " + rules.participants().size() + " parties, "
                                + rules.composition().size()
                                + " quotas" + said(", chair", rules.chair())
                                + rules.hosting().stream()
                                        .map(each -> "; " + each.event() + " "
                                                + String.join(" ", each.turns().order()) + " "
                                                + each.turns().firstYear()
                                                + said(" to", each.turns().lastYear()))
                                        .collect(Collectors.joining()))
                        .orElse("")
                + one.posts().stream().map(ExampleFactsTest::fact).collect(Collectors.joining());
    }

    private static String fact(Post post) {
        return "; " + post.role() + said("", post.title()) + said(" of", post.organisation())
                + post.holders().stream()
                        .map(one -> " " + one.name() + " " + one.period().from() + "/"
                                + one.period().to().orElseThrow())
                        .collect(Collectors.joining());
    }

    private static String fact(Decision one) {
        return one.id() + ": " + one.body() + " " + one.date() + " " + one.outcome() + " " + one.about()
                + said("", one.text());
    }

    private static String fact(AgreementText one) {
        return one.version() + ": " + one.form() + said("", one.otherForm()) + ", "
                + one.parties().size() + " parties, " + one.clauses().size() + " clauses";
    }

    private static Stream<String> facts(Measure measure) {
        return measure.acts().stream()
                .map(entry -> measure.id() + " " + entry.date() + ": "
                        + (entry.act() instanceof Registered said
                                ? fact(said)
                                : entry.act().name()));
    }

    private static String fact(Registered said) {
        Profile of = said.profile();
        return said.phase() + said("", of.kind()) + said(" in", of.strategy()) + said(" by", of.body())
                + said(" host", of.host())
                + said("; responsible", of.responsible()) + said("; sponsor", of.sponsor())
                + said("; coordinator", of.coordinator()) + "; " + names(said.participants())
                + of.parts().stream()
                        .map(part -> "; " + part.title() + said(" led by", part.coordinator()) + ": "
                                + names(part.participants()))
                        .collect(Collectors.joining())
                + of.grants().stream()
                        .map(one ->
                                "; " + one.source() + " " + one.state() + said("", one.amount()) + said("", one.year()))
                        .collect(Collectors.joining())
                + of.contributions().stream()
                        .map(one -> "; " + one.party() + said("", one.amount()))
                        .collect(Collectors.joining());
    }

    private static String names(List<Participant> all) {
        return all.isEmpty()
                ? "nobody"
                : all.stream()
                        .map(one -> one.party() + (one.role() == Role.PARTICIPANT ? "" : " " + one.role()))
                        .collect(Collectors.joining(" "));
    }

    private static String said(String what, Optional<?> value) {
        return value.map(one -> what + " " + one).orElse("");
    }
}
