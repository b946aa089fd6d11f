package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database file that is of no use is refused in our words, and left as it was. */
class StoreRefusalTest {

    @TempDir
    private Path folder;

    private String database;
    private Path file;

    @BeforeEach
    void name_the_database() {
        database = folder.resolve("samspill").toString();
        file = folder.resolve("samspill.mv.db");
    }

    @Test
    void one_that_is_missing_is_made_by_a_writer_and_refused_by_a_reader() throws IOException {
        assertRefused(TestDatabase.reading(folder.resolve("below/samspill").toString()), StoreRefusal.MISSING);
        assertRefused(TestDatabase.reading(database), StoreRefusal.MISSING, file.toString());
        assertThat(folder).isEmptyDirectory();
        try (TestDatabase store =
                TestDatabase.writing(folder.resolve("below/samspill").toString())) {
            assertThat(store.agreements()).isEmpty();
        }
        assertThat(folder.resolve("below")).isDirectoryContaining(each -> each.endsWith("samspill.mv.db"));
    }

    @Test
    void a_name_given_with_its_ending_is_the_same_file() {
        fill(1);
        try (TestDatabase store = TestDatabase.reading(file.toString())) {
            assertThat(store.agreements()).hasSize(1);
        }
    }

    @Test
    void one_that_another_process_has_open_is_locked() throws IOException, InterruptedException {
        Process other = Child.start(database, 1, 1);
        try (BufferedReader reader = other.inputReader()) {
            assertThat(reader.readLine()).isEqualTo("1");
            assertRefused(TestDatabase.reading(database), StoreRefusal.LOCKED, file.toString());
            assertRefused(TestDatabase.writing(database), StoreRefusal.LOCKED, file.toString());
            other.getOutputStream().close();
            assertThat(reader.readLine()).isEqualTo("done");
        }
        other.waitFor();
        assertThat(numbersStored()).isEqualTo(1);
    }

    @Test
    void many_readers_share_a_file() throws IOException {
        fill(2);
        try (TestDatabase one = TestDatabase.reading(database);
                TestDatabase other = TestDatabase.reading(database)) {
            assertThat(one.agreements()).hasSize(2);
            assertThat(other.agreements()).hasSize(2);
        }
    }

    @Test
    void a_reader_changes_not_a_byte() throws IOException {
        fill(1);
        byte[] before = Files.readAllBytes(file);
        try (TestDatabase store = TestDatabase.reading(database)) {
            assertRefused(store, StoreRefusal.READ_ONLY, file.toString(), 2);
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void one_that_may_only_be_read_is_read_only() throws IOException {
        fill(1);
        byte[] before = Files.readAllBytes(file);
        try (TestDatabase store = TestDatabase.writing("jdbc:h2:file:" + database + ";ACCESS_MODE_DATA=r")) {
            assertThat(store.agreements()).hasSize(1);
            assertRefused(store, StoreRefusal.READ_ONLY, "jdbc:h2:file:" + database, 2);
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void one_that_was_not_closed_and_may_only_be_read_is_refused() throws IOException {
        Path copy = folder.resolve("copy.mv.db");
        try (TestDatabase store = TestDatabase.writing(database)) {
            Child.write(store, 1);
            Files.copy(file, copy);
        }
        byte[] before = Files.readAllBytes(copy);
        String url = "jdbc:h2:file:" + folder.resolve("copy");
        assertRefused(TestDatabase.reading(url + ";ACCESS_MODE_DATA=r"), StoreRefusal.UNCLOSED, url);
        assertThat(copy).hasBinaryContent(before);
        try (TestDatabase store = TestDatabase.reading(url)) {
            assertThat(store.agreements()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"/sys/samspill, READ_ONLY", "/proc/samspill/samspill, UNREACHABLE", "/dev/null/samspill, UNREACHABLE"})
    void a_folder_where_nothing_can_be_made_is_refused(String place, StoreRefusal code) {
        assertRefused(TestDatabase.writing(place), code);
        assertRefused(TestDatabase.reading(place), StoreRefusal.MISSING);
    }

    /** The limit on the size of a file stands in for a full disk: the system refuses to write just so. */
    @Test
    void when_the_disk_is_full_what_was_stored_before_is_there_and_nothing_by_halves() throws Exception {
        fill(3);
        long blocks = Files.size(file) / 512 + 200;
        List<String> limited = List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
        Process child = Child.start(limited, database, 4, 5_000);
        List<String> said = Child.said(child);
        assertThat(said).last().isEqualTo("FULL");
        assertThat(said).hasSizeGreaterThan(1);
        assertThat(numbersStored()).isEqualTo(3 + said.size() - 1);
        fill(4_000, 4_001);
    }

    @Test
    void what_is_not_a_database_is_refused_and_left_alone() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        List<byte[]> contents = List.of(noise, new byte[0], "Utviklingsveileder;1/3\n".getBytes(UTF_8), new byte[8192]);
        for (int i = 0; i < contents.size(); i++) {
            Path read = Files.write(folder.resolve("read" + i + ".mv.db"), contents.get(i));
            Path written = Files.write(folder.resolve("written" + i + ".mv.db"), contents.get(i));
            assertRefused(TestDatabase.reading(read.toString()), StoreRefusal.DAMAGED, read.toString());
            assertRefused(TestDatabase.writing(written.toString()), StoreRefusal.DAMAGED, written.toString());
            assertThat(read).hasBinaryContent(contents.get(i));
        }
        assertThat(folder.resolve("written0.mv.db")).hasBinaryContent(noise);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 5000, 8192, 12288, 20000, 30000})
    void one_that_is_cut_short_is_refused_or_whole(int length) throws IOException {
        fill(20);
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, length));
        assertThat(length).isLessThan(all.length);
        try (TestDatabase store = TestDatabase.writing(database)) {
            assertThat(store.agreements()).hasSize(20);
        } catch (Refused refused) {
            assertThat(refused.reasons()).extracting(Reason::code).containsExactly(StoreRefusal.DAMAGED);
        }
    }

    @Test
    void one_with_other_tables_in_it_is_refused_and_left_alone() throws SQLException {
        String foreign = "jdbc:h2:file:" + folder.resolve("foreign");
        DataSource theirs = DatabaseAddress.of(foreign).dataSource(Mode.WRITE);
        try (Connection connection = theirs.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table invoices (id int)");
        }
        assertRefused(TestDatabase.writing(foreign), StoreRefusal.FOREIGN, foreign);
        assertRefused(TestDatabase.reading(foreign), StoreRefusal.MISSING, foreign);
        try (Connection connection = theirs.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table invoices");
        }
    }

    private void fill(int numbers) {
        fill(1, numbers);
    }

    private void fill(int first, int last) {
        try (TestDatabase store = TestDatabase.writing(database)) {
            IntStream.rangeClosed(first, last).forEach(number -> add(store, number));
        }
    }

    private static void add(TestDatabase store, int number) {
        store.run(on -> {
            on.agreements().add(List.of(Samples.agreement(new CostAgreementId("number-" + number))));
            on.audit().add(List.of(new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", "number-" + number, "")));
            return on;
        });
    }

    private int numbersStored() {
        try (TestDatabase store = TestDatabase.reading(database)) {
            return store.agreements().size();
        }
    }

    static void assertRefused(TestDatabase store, StoreRefusal code, String... facts) {
        try (store) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(store::agreements)
                    .satisfies(refused -> assertReason(refused, code, facts));
        }
    }

    private static void assertRefused(TestDatabase store, StoreRefusal code, String database, int number) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add(store, number))
                .satisfies(refused -> assertReason(refused, code, database));
    }

    private static void assertReason(Refused refused, StoreRefusal code, String... facts) {
        assertThat(refused.reasons()).hasSize(1);
        assertThat(refused.reasons().get(0).code()).isEqualTo(code);
        assertThat(refused.reasons().get(0).facts().subList(0, facts.length)).containsExactly(facts);
    }
}
