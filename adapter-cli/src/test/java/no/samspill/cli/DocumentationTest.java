package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.AgreementRefusal;
import no.samspill.domain.agreement.AmendmentRefusal;
import no.samspill.domain.agreement.NoticeFinding;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.domain.costsharing.StatementRefusal;
import no.samspill.domain.followup.CalendarRefusal;
import no.samspill.domain.followup.EvaluationRefusal;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.followup.InvitationRefusal;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.invoicing.InvoicingRefusal;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.municipality.KeyFigureRefusal;
import no.samspill.domain.municipality.MunicipalityRefusal;
import no.samspill.domain.portfolio.PortfolioFinding;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.domain.portfolio.ViewRefusal;
import no.samspill.domain.registers.RegisterFinding;
import no.samspill.domain.registers.RegisterRefusal;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.FileNote;
import no.samspill.json.JsonReader;
import no.samspill.json.JsonRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say, held against what is there. */
class DocumentationTest {

    private static final Guide GUIDE = Guide.read("docs/brukerveiledning.md");
    private static final Guide MEASURES = Guide.read("docs/tiltak.md");
    private static final Guide README = Guide.read("README.md");

    /** What is not run by {@link DocumentationIT}, and why. */
    private static final Set<String> NOT_RUN = Set.of(
            "./mvnw verify", // the build that runs these tests
            "./mvnw -Pimage -pl adapter-http -am package -DskipTests", // another build
            "./samspill agreement list --db jdbc:postgresql://server/samspill?user=navn", // needs a server of one's own
            // for that server, not for the program
            "grant select, insert, update, delete on all tables in schema public to samspill_bruk;",
            "revoke update, delete, truncate on audit_entry from samspill_bruk;",
            "revoke insert, update, delete, truncate on flyway_schema_history from samspill_bruk;");

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(String name) {
        Guide document = Guide.read(name);
        Path folder = Guide.ROOT.resolve(name).resolveSibling("");
        List<String> dead = links(document)
                .filter(link -> !link.contains("://"))
                .filter(link -> !leads(link, document, folder))
                .toList();
        assertThat(dead).as("dead links in " + name).isEmpty();
    }

    static List<String> documents() throws IOException {
        try (Stream<Path> top = Files.list(Guide.ROOT);
                Stream<Path> docs = Files.walk(Guide.ROOT.resolve("docs"));
                Stream<Path> examples = Files.walk(Guide.ROOT.resolve("examples"))) {
            return Stream.of(top, docs, examples)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(file -> Guide.ROOT.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> links(Guide document) {
        return Pattern.compile("\\]\\(([^)\\s]+)\\)")
                .matcher(String.join("\n", document.prose()))
                .results()
                .map(link -> link.group(1));
    }

    private static boolean leads(String link, Guide document, Path folder) {
        return link.startsWith("#")
                ? anchors(document).contains(link.substring(1))
                : Files.exists(folder.resolve(link.replaceFirst("#.*", "")));
    }

    /** The headings as a page of the repository names them. */
    private static Set<String> anchors(Guide document) {
        return document.prose().stream()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void what_is_not_run_is_named_with_a_reason() {
        List<String> lines = Stream.of(README, GUIDE, MEASURES)
                .flatMap(document -> document.blocks().stream())
                .filter(block -> !Set.of("sh", "text", "json", "csv", "java").contains(block.language()))
                .flatMap(block -> block.lines().stream())
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(NOT_RUN);
    }

    @Test
    void every_command_and_option_named_is_there() {
        Set<String> unknown = new TreeSet<>();
        Stream.of(README, GUIDE, MEASURES)
                .forEach(document -> Stream.concat(
                                document.code(),
                                document.blocks().stream()
                                        .filter(block -> block.is("sh") || block.is("console"))
                                        .flatMap(block -> block.lines().stream()))
                        .forEach(code -> unknown.addAll(KnownCommands.unknownIn(code))));
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samspill statement confirmed",
                "samspill nonsense",
                "./samspill statement list --treatments",
                "--nonsense",
                "samspill agreement rule remove x"
            })
    void a_command_or_option_that_is_not_there_is_found_out(String code) {
        assertThat(KnownCommands.unknownIn(code)).isNotEmpty();
    }

    @Test
    void every_command_stands_in_a_guide() {
        Set<String> named = Stream.concat(GUIDE.code(), MEASURES.code()).collect(Collectors.toSet());
        assertThat(KnownCommands.all())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(named).contains(command));
    }

    @Test
    void every_refusal_code_stands_in_the_guide_and_no_other() {
        Stream<Enum<?>[]> codes = Stream.of(
                SharingRefusal.values(),
                StatementRefusal.values(),
                RuleVersions.Refusal.values(),
                AgreementRefusal.values(),
                InvoicingRefusal.values(),
                KeyFigureRefusal.values(),
                MunicipalityRefusal.values(),
                JsonRefusal.values(),
                FileRefusal.values(),
                FileNote.values(),
                StoreRefusal.values(),
                BackupRefusal.values());
        Stream<String> names = codes.flatMap(Arrays::stream).map(Enum::name).distinct();
        assertThat(firstCells(GUIDE.from("## Alle avslagskodene"), "`([A-Z][A-Z0-9_]+)`"))
                .containsExactlyInAnyOrderElementsOf(names.toList());
    }

    @Test
    void every_code_of_measures_stands_in_their_guide_and_no_other() {
        Stream<Enum<?>[]> codes = Stream.of(
                LifecycleRefusal.values(),
                PortfolioRefusal.values(),
                RegisterRefusal.values(),
                RegisterFinding.values(),
                ViewRefusal.values(),
                PortfolioFinding.values(),
                GovernanceFinding.values(),
                EvaluationRefusal.values(),
                InvitationRefusal.values(),
                FollowUpFinding.values(),
                CalendarRefusal.values(),
                EventCode.values(),
                AgreementFinding.values(),
                NoticeFinding.values(),
                AmendmentRefusal.values());
        Stream<String> names = codes.flatMap(Arrays::stream).map(Enum::name).distinct();
        assertThat(firstCells(MEASURES.from("## Alle avslag og funn"), "`([A-Z][A-Z0-9_]+)`"))
                .containsExactlyInAnyOrderElementsOf(names.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/brukerveiledning.md"})
    void the_exit_codes_are_those_the_program_knows(String name) {
        assertThat(firstCells(Guide.read(name), "(\\d+)")).containsExactlyElementsOf(KnownCommands.exitCodes());
    }

    /** What stands in the first column of the tables, where it has this form. */
    private static Stream<String> firstCells(Guide document, String form) {
        Pattern row = Pattern.compile("\\| " + form + " \\|.*");
        return document.prose().stream()
                .flatMap(line -> row.matcher(line).results())
                .map((MatchResult found) -> found.group(1));
    }

    @Test
    void every_json_in_the_guide_is_what_it_looks_like() {
        assertThat(GUIDE.blocks("json")).isNotEmpty().allSatisfy(block -> read(block.text()));
    }

    private static Object read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (json.contains("\"participations\"")) {
            return JsonReader.agreement(bytes);
        }
        if (json.contains("\"purpose\"")) {
            return JsonReader.statementDraft(bytes);
        }
        return json.contains("\"rule\"") ? JsonReader.sharingCase(bytes).share() : JsonReader.rule(bytes);
    }

    @Test
    void the_java_of_the_readme_is_compiled() {
        List<String> shown = new ArrayList<>();
        README.blocks("java").forEach(block -> shown.add(block.text()));
        assertThat(shown).isEqualTo(marked(Path.of("src/test/java/no/samspill/cli/EmbeddingExample.java")));
    }

    private static List<String> marked(Path source) {
        return Pattern.compile("// begin\n(.*?)\n *// end", Pattern.DOTALL)
                .matcher(String.join("\n", Guide.lines(source)))
                .results()
                .map(found -> found.group(1).stripIndent() + "\n")
                .toList();
    }
}
