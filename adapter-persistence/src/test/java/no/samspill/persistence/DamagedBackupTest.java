package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup that is not what was written is found out before anything is stored, and of half a restoring nothing is left. */
class DamagedBackupTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make_a_backup() {
        file = folder.resolve("kopi.zip");
        try (TestDatabase store = TestDatabase.writing(folder.resolve("from").toString())) {
            BackupSample.fill(store);
            BackupSample.backups(store).save(file);
        }
    }

    /** What no checksum could tell, because whoever changed it made the sum anew: the database itself refuses it. */
    @ParameterizedTest
    @ValueSource(strings = {"1\tx", "x\ty\tz", "\\q", "one\t1\tA\tonsdag\t\\N\t5059"})
    void rows_that_do_not_fit_leave_nothing(String row) throws Exception {
        String forged = row + "\n";
        byte[] sum = BackupWriter.sha256().digest(forged.getBytes(UTF_8));
        BackupSample.change(file, "agreement.tsv", text -> forged);
        BackupSample.change(
                file,
                "manifest.json",
                text -> text.replaceFirst(
                        "(?s)(\"name\": \"agreement\",.*?\"rows\": )\\d+(.*?\"sha256\": \")\\w+",
                        "$11$2" + java.util.HexFormat.of().formatHex(sum)));
        String target = Postgresql.emptyDatabase();
        assertThat(BackupSample.reasons(() -> BackupSample.restore(file, target)))
                .extracting(Reason::code)
                .containsExactly(BackupRefusal.BACKUP_DAMAGED);
        assertThat(BackupSample.reasons(
                        () -> BackupSample.restore(file, folder.resolve("to").toString())))
                .hasSize(1);
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
        try (TestDatabase store = TestDatabase.reading(target)) {
            assertThat(BackupSample.trail(store)).isEmpty();
        }
    }

    /** Blanks take next to nothing in a zip file, and would take all there is of memory. */
    @Test
    void a_manifest_that_swells_is_refused_and_not_read_to_its_end() throws IOException {
        int swollen = 64 * Manifest.MOST_BYTES;
        BackupSample.change(file, "manifest.json", text -> text + " ".repeat(swollen));
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(BackupSample.reasons(() -> BackupReader.open(file)))
                .extracting(Reason::code)
                .containsExactly(BackupRefusal.BACKUP_UNREADABLE);
        assertThat(memory.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(swollen);
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
            BackupSample.restore(file, target.toString());
        } catch (Refused refused) {
            assertThat(target).doesNotExist();
            return true;
        }
        try (TestDatabase store = TestDatabase.reading(target.toString())) {
            assertThat(BackupSample.trail(store)).hasSize(3);
            assertThat(BackupSample.correction(store).number()).isEqualTo(2);
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1300})
    void one_who_is_killed_while_restoring_leaves_nothing_or_all(int milliseconds) throws Exception {
        Files.delete(file);
        try (TestDatabase store = TestDatabase.writing(folder.resolve("many").toString())) {
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
                BackupSample.restore(file, target);
            } catch (Refused there) {
                assertThat(there.reasons())
                        .extracting(Reason::code)
                        .containsExactly(BackupRefusal.BACKUP_TARGET_FILLED);
                whole = true;
            }
            try (TestDatabase store = TestDatabase.reading(target)) {
                assertThat(BackupSample.trail(store))
                        .as("whole before: " + whole)
                        .hasSize(30_000);
            }
        }
    }
}
