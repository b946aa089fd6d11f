package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup that cannot be written or restored is refused, for all its reasons, and nothing is left of the attempt. */
class BackupRefusalTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make_a_backup() {
        file = folder.resolve("kopi.zip");
        try (Store store = Store.writing(folder.resolve("from").toString())) {
            BackupSample.fill(store);
            BackupSample.backups(store).save(file);
        }
    }

    @Test
    void one_that_is_there_is_not_written_over_unless_that_is_asked_for() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Store store = Store.reading(folder.resolve("from").toString())) {
            FileBackups backups = BackupSample.backups(store);
            assertThat(reasons(() -> backups.save(file)))
                    .containsExactly(Reason.at("", BackupRefusal.BACKUP_TAKEN, file.toString()));
            assertThat(file).hasBinaryContent(before);
            Files.write(file, new byte[10]);
            backups.replace(file);
            assertThat(BackupSample.lines(file)).isNotEmpty();
        }
    }

    @Test
    void one_that_cannot_be_written_leaves_nothing() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("fil"));
        try (Store store = Store.reading(folder.resolve("from").toString())) {
            assertThat(reasons(() -> BackupSample.backups(store).save(inTheWay.resolve("kopi.zip"))))
                    .extracting(Reason::code)
                    .containsExactly(BackupRefusal.BACKUP_UNWRITABLE);
        }
        Path half = folder.resolve("ny/halv.zip");
        assertThat(reasons(() -> WholeFile.create(half, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                })))
                .containsExactly(
                        Reason.at("", BackupRefusal.BACKUP_UNWRITABLE, half.toString(), "No space left on device"));
        assertThat(half.getParent()).isEmptyDirectory();
    }

    @Test
    void of_a_database_that_is_not_there_none_is_made() {
        try (Store store = Store.writing(folder.resolve("nowhere").toString())) {
            assertThat(reasons(() -> BackupSample.backups(store).save(folder.resolve("ny.zip"))))
                    .extracting(Reason::code)
                    .containsExactly(StoreRefusal.MISSING);
        }
        assertThat(folder.resolve("nowhere.mv.db")).doesNotExist();
        try (Store store = Store.writing(Postgresql.emptyDatabase())) {
            assertThat(reasons(() -> BackupSample.backups(store).save(folder.resolve("ny.zip"))))
                    .extracting(Reason::code)
                    .containsExactly(StoreRefusal.MISSING);
        }
    }

    @Test
    void what_is_not_there_or_no_backup_is_told() throws IOException {
        try (Store store = Store.writing(folder.resolve("to").toString())) {
            FileBackups backups = BackupSample.backups(store);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> backups.restore(folder.resolve("none.zip")))
                    .withCauseInstanceOf(NoSuchFileException.class);
            Files.writeString(file, "Dette er et brev.");
            assertThat(reasons(() -> backups.restore(file)))
                    .containsExactly(Reason.at("", BackupRefusal.BACKUP_UNREADABLE, file.toString()));
        }
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
    }

    @Test
    void every_reason_is_told_at_once() {
        change("manifest.json", text -> text.replace("\"schemaVersion\": ", "\"schemaVersion\": 9"));
        change("audit_entry.tsv", text -> text.replace("tre", "fire"));
        change("agreement.tsv", text -> text.substring(0, text.indexOf('\n') + 1));
        assertThat(reasons(() -> restored(folder.resolve("from").toString())))
                .extracting(Reason::code)
                .containsExactly(
                        BackupRefusal.BACKUP_NEWER,
                        BackupRefusal.BACKUP_DAMAGED,
                        BackupRefusal.BACKUP_DAMAGED,
                        BackupRefusal.BACKUP_TARGET_FILLED);
        assertThat(reasons(() -> restored(folder.resolve("to").toString()))).hasSize(3);
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
    }

    @Test
    void tables_that_were_never_ours_are_not_filled() {
        change("manifest.json", text -> text.replace("\"audit_entry\"", "\"agreement; drop\""));
        assertThat(reasons(() -> restored(folder.resolve("to").toString()))).isNotEmpty();
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
    }

    /** What no checksum could tell, because whoever changed it made the sum anew: the database itself refuses it. */
    @ParameterizedTest
    @ValueSource(strings = {"1\tx", "x\ty\tz", "\\q", "one\t1\tA\tonsdag\t\\N\t5059"})
    void rows_that_do_not_fit_leave_nothing(String row) throws Exception {
        String forged = row + "\n";
        byte[] sum = BackupWriter.sha256().digest(forged.getBytes(UTF_8));
        change("agreement.tsv", text -> forged);
        change(
                "manifest.json",
                text -> text.replaceFirst(
                        "(?s)(\"name\": \"agreement\",.*?\"rows\": )\\d+(.*?\"sha256\": \")\\w+",
                        "$11$2" + java.util.HexFormat.of().formatHex(sum)));
        String target = Postgresql.emptyDatabase();
        assertThat(reasons(() -> restored(target)))
                .extracting(Reason::code)
                .containsExactly(BackupRefusal.BACKUP_DAMAGED);
        assertThat(reasons(() -> restored(folder.resolve("to").toString()))).hasSize(1);
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
        try (Store store = Store.reading(target)) {
            assertThat(BackupSample.trail(store)).isEmpty();
        }
    }

    @Test
    void a_database_with_something_in_it_is_left_alone() {
        for (String target : List.of(folder.resolve("to").toString(), Postgresql.emptyDatabase())) {
            try (Store store = Store.writing(target)) {
                Child.write(store, 1);
            }
            assertThat(reasons(() -> restored(target)))
                    .extracting(Reason::code)
                    .containsExactly(BackupRefusal.BACKUP_TARGET_FILLED);
            try (Store store = Store.reading(target)) {
                assertThat(store.agreements()).hasSize(1);
            }
        }
    }

    @Test
    void a_database_with_empty_tables_is_filled() {
        for (String target : List.of(folder.resolve("to").toString(), Postgresql.emptyDatabase())) {
            try (Store store = Store.writing(target)) {
                assertThat(store.agreements()).isEmpty();
            }
            restored(target);
            try (Store store = Store.reading(target)) {
                assertThat(store.agreements()).hasSize(2);
            }
        }
    }

    @Test
    void whatever_byte_is_changed_it_is_refused_or_of_no_importance() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20261126);
        int refused = 0;
        for (int i = 0; i < 24; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            refused += refusedOrWhole(changed, i) ? 1 : 0;
        }
        for (int i = 24; i < 28; i++) {
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThat(refusedOrWhole(cut, i)).isTrue();
        }
        assertThat(refused).isGreaterThan(15);
    }

    private boolean refusedOrWhole(byte[] content, int number) throws IOException {
        Files.write(file, content);
        Path target = folder.resolve("to" + number + ".mv.db");
        try {
            restored(target.toString());
        } catch (Refused refused) {
            assertThat(target).doesNotExist();
            return true;
        }
        try (Store store = Store.reading(target.toString())) {
            assertThat(BackupSample.trail(store)).hasSize(3);
            assertThat(BackupSample.correction(store).number()).isEqualTo(2);
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1300})
    void one_who_is_killed_while_restoring_leaves_nothing_or_all(int milliseconds) throws Exception {
        Files.delete(file);
        try (Store store = Store.writing(folder.resolve("many").toString())) {
            store.run(on -> {
                on.audit()
                        .add(IntStream.range(0, 30_000)
                                .mapToObj(i -> BackupSample.entry("" + i))
                                .toList());
                return on;
            });
            BackupSample.backups(store).save(file);
        }
        String server = Postgresql.emptyDatabase();
        for (String target : List.of(folder.resolve("to").toString(), server)) {
            Process child = RestoringChild.start(target, file);
            child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            Child.kill(child);
            child.waitFor();
            boolean whole = false;
            try {
                restored(target);
            } catch (Refused there) {
                assertThat(there.reasons())
                        .extracting(Reason::code)
                        .containsExactly(BackupRefusal.BACKUP_TARGET_FILLED);
                whole = true;
            }
            try (Store store = Store.reading(target)) {
                assertThat(BackupSample.trail(store))
                        .as("whole before: " + whole)
                        .hasSize(30_000);
            }
        }
    }

    private void restored(String target) {
        try (Store store = Store.writing(target)) {
            BackupSample.backups(store).restore(file);
        }
    }

    private void change(String entry, UnaryOperator<String> change) {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(entry);
            Files.writeString(inside, change.apply(Files.readString(inside)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is done and refused. */
    private interface Attempt {
        void run() throws Exception;
    }

    private static List<Reason> reasons(Attempt attempt) {
        try {
            attempt.run();
        } catch (Refused refused) {
            return refused.reasons();
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
        return List.of();
    }
}
