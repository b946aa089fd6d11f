package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong: a clear sentence, a documented exit code, never the program's inside. */
class BadInputTest {

    private static final String CASE = Cli.conformanceCase("01-clause-7-net");

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("truncated", utf8(CASE.substring(0, CASE.length() / 2)), "JSON_MALFORMED", "JSON"),
                Arguments.of("empty", utf8(""), "JSON_MALFORMED", "JSON"),
                Arguments.of("Latin-1", CASE.getBytes(StandardCharsets.ISO_8859_1), "JSON_NOT_UTF8", "UTF-8"),
                Arguments.of("UTF-16", CASE.getBytes(StandardCharsets.UTF_16), "JSON_NOT_UTF8", "UTF-8"),
                Arguments.of("a workbook", utf8("PK\u0003\u0004"), "JSON_MALFORMED", "JSON"),
                Arguments.of(
                        "an unknown field",
                        utf8(CASE.replace("\"grants\": [", "\"grant\": [")),
                        "UNKNOWN_FIELD",
                        "grant"),
                Arguments.of(
                        "an amount in words",
                        utf8(CASE.replace("\"1000000.00\"", "\"en million\"")),
                        "INVALID_AMOUNT",
                        "en million"),
                Arguments.of(
                        "an amount as a number",
                        utf8(CASE.replace("\"1000000.00\"", "1000000.00")),
                        "INVALID_AMOUNT",
                        "tekst"),
                Arguments.of(
                        "a party twice",
                        utf8(CASE.replace("\"id\": \"5055\"", "\"id\": \"5014\"")),
                        "DUPLICATE_PARTY",
                        "5014"),
                Arguments.of("deeply nested", utf8("[".repeat(100_000)), "JSON_TOO_DEEP", "nivå"),
                Arguments.of("a key twice", utf8("{\"period\": 1, \"period\": 2}"), "JSON_DUPLICATE_KEY", "period"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_that_cannot_be_read_is_refused_with_its_reasons(String what, byte[] file, String code, String word) {
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", Cli.write(folder.resolve("sak.json"), file));
        assertThat(run.code()).as(what).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out()).isEmpty();
        assertIsForPeople(run.err());
        assertThat(run.err()).contains("[" + code + "]").contains(word);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_same_in_json_names_code_message_and_pointer(String what, byte[] file, String code, String word) {
        Cli.Run run =
                Cli.in(folder).run("cost-sharing", "calculate", "--json", Cli.write(folder.resolve("sak.json"), file));
        assertThat(run.code()).as(what).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out())
                .startsWith("{\"refused\":[{\"code\":")
                .contains("\"code\":\"" + code + "\"", "\"message\":", "\"pointer\":", word);
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_without_being_read() throws IOException {
        Path huge = folder.resolve("sak.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", huge);
        assertThat(run.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).contains("[JSON_TOO_LARGE]");
        assertIsForPeople(run.err());
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage() {
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", folder.resolve("finnes-ikke.json"));
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("finnes-ikke.json");
        assertIsForPeople(run.err());
    }

    @Test
    void a_folder_without_cases_is_wrong_usage() {
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", folder);
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertIsForPeople(run.err());
    }

    @Test
    void text_in_a_file_cannot_steer_the_screen() {
        String evil = CASE.replace("\"name\": \"Frøya\"", "\"name\": \"Fr\\u001b[31møya\"");
        Cli.Run run = Cli.in(folder)
                .on(new Terminal.Screen(true, true, 0))
                .with("NO_COLOR", "1")
                .run("cost-sharing", "calculate", Cli.write(folder.resolve("sak.json"), evil));
        assertThat(run.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out() + run.err()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @MethodSource("figureFiles")
    void a_file_from_outside_that_cannot_be_read_has_an_exit_code_of_its_own(String file, String code) {
        Path given = Cli.write(folder.resolve("elever.csv"), file);
        Cli cli = Cli.in(folder);
        cli.run("database", "migrate");
        Cli.Run run = cli.run(
                "key-figures",
                "import",
                given,
                "--key",
                "pupils",
                "--reference-date",
                "2025-10-01",
                "--source",
                "GSI",
                "--status",
                "final");
        assertThat(run.code()).isEqualTo(ExitCodes.FORMAT);
        assertThat(run.err()).contains("[" + code + "]");
        assertIsForPeople(run.err());
        assertThat(cli.run("key-figures", "list", "--csv").out().lines()).hasSize(1);
    }

    static Stream<Arguments> figureFiles() {
        return Stream.of(
                Arguments.of("Kommunenr;Kommune;Elever\n5014;Frøya;mange\n", "NOT_A_NUMBER"),
                Arguments.of("Kommunenr;Kommune;Elever\n5014;Frøya;559\n5014;Frøya;559\n", "DUPLICATE_MUNICIPALITY"),
                Arguments.of("Kommunenr;Kommune;Elever\n9999;Ingen;1\n", "UNKNOWN_MUNICIPALITY"),
                Arguments.of("helt\nnoe\nannet\n", "HEADER_NOT_FOUND"));
    }

    static void assertIsForPeople(String message) {
        assertThat(message)
                .startsWith("Feil: ")
                .contains("\n  Gjør dette: ")
                .doesNotContain("Exception", "\tat ", "java.");
    }
}
