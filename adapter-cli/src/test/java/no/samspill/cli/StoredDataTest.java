package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input to what would be stored: a clear sentence, a documented exit code, and the stored data as it was. */
class StoredDataTest {

    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @TempDir
    Path folder;

    private List<String> before;

    @BeforeEach
    void store_a_year() {
        assertThat(Cli.in(folder).run("demo", "--dir", folder).code()).isZero();
        before = stored();
    }

    static Stream<Arguments> drafts() {
        return Stream.of(
                bad("truncated", 6, "JSON_MALFORMED", text -> text.substring(0, text.length() / 2)),
                bad("an unknown field", 6, "UNKNOWN_FIELD", text -> text.replace("\"costs\"", "\"cost\"")),
                bad("an amount in words", 1, "INVALID_AMOUNT", text -> text.replace("960000.00", "mye")),
                bad("an exponent", 6, "INVALID_DATE", text -> text.replace("\"2025-10-01\"", "1E+999999999")),
                bad("a key of no rule", 1, "UNUSED_REFERENCE_DATE", text -> text.replace("\"pupils\"", "\"pupil\"")));
    }

    private static Arguments bad(String what, int exit, String code, UnaryOperator<String> change) {
        return Arguments.of(what, exit, code, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void a_bad_draft(String what, int exit, String code, UnaryOperator<String> change) throws IOException {
        String good = Files.readString(folder.resolve("budget-2026.json"));
        Path draft = Cli.write(folder.resolve("utkast.json"), change.apply(good));
        refused(exit, code, "statement", "confirm", draft);
    }

    @Test
    void a_draft_in_another_encoding() throws IOException {
        String good = Files.readString(folder.resolve("budget-2026.json"));
        Path draft = Cli.write(folder.resolve("utkast.json"), good.getBytes(StandardCharsets.ISO_8859_1));
        refused(6, "JSON_NOT_UTF8", "statement", "confirm", draft);
    }

    @Test
    void files_of_fifty_megabytes() throws IOException {
        Path huge = folder.resolve("stor.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(FIFTY_MEGABYTES);
        }
        refused(6, "JSON_TOO_LARGE", "statement", "confirm", huge);
        refused(6, "JSON_TOO_LARGE", "agreement", "amend", huge);
        refused(6, "FILE_TOO_LARGE", figures(huge));
    }

    @Test
    void a_party_twice() throws IOException {
        Path agreement = folder.resolve("agreement.json");
        Cli.write(agreement, Files.readString(agreement).replace("\"5055\"", "\"5014\""));
        refused(1, "OVERLAPPING_PARTICIPATION", "agreement", "amend", agreement);
    }

    @Test
    void a_table_that_is_cut_off_in_another_encoding_or_with_a_number_in_words() {
        String table = "Kommunenr;Kommune;Elever\n5014;\"Frøya\";559\n";
        refused(6, "CSV_MALFORMED", figures(written(table.substring(0, table.indexOf("øya")))));
        refused(
                6,
                "WRONG_ENCODING",
                figures(Cli.write(folder.resolve("tall.csv"), table.getBytes(StandardCharsets.ISO_8859_1))));
        refused(6, "NOT_A_NUMBER", figures(written(table.replace("559", "mange"))));
        refused(6, "NOT_A_NUMBER", figures(written(table.replace("559", "1E+999999999"))));
        refused(6, "DUPLICATE_MUNICIPALITY", figures(written(table + "5014;Frøya;559\n")));
    }

    /** A limit on the size of a file stands in for a full disk: the system refuses to write just so. */
    @Test
    void a_disk_that_is_full() throws Exception {
        Path database = folder.resolve("samspill.mv.db");
        Path draft = folder.resolve("actual-2026.json");
        List<String> command = List.of(
                "sh",
                "-c",
                "ulimit -f " + Files.size(database) / 1024 + "; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "statement",
                "confirm",
                draft.toString(),
                "--db",
                database.toString());
        Process full = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(full.waitFor()).as(said).isEqualTo(ExitCodes.IO);
        assertThat(said).contains("[FULL]");
        BadInputTest.assertIsForPeople(said);
        assertThat(stored()).isEqualTo(before);
    }

    private List<String> stored() {
        List<String> stored = new ArrayList<>();
        for (String noun : List.of("agreement", "statement", "key-figures", "audit")) {
            stored.add(Cli.in(folder).run(noun, "list", "--json").out());
        }
        return stored;
    }

    private Path written(String table) {
        return Cli.write(folder.resolve("tall.csv"), table);
    }

    private static Object[] figures(Path file) {
        return new Object[] {
            "key-figures",
            "import",
            file,
            "--format",
            "csv",
            "--key",
            "pupils",
            "--reference-date",
            "2025-10-01",
            "--source",
            "GSI",
            "--status",
            "final"
        };
    }

    private void refused(int exit, String code, Object... arguments) {
        Cli.Run run = Cli.in(folder).run(arguments);
        assertThat(run.code())
                .as("%s: %s", Arrays.toString(arguments), run.err())
                .isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[" + code + "]");
        BadInputTest.assertIsForPeople(run.err());
        assertThat(stored()).isEqualTo(before);
    }
}
