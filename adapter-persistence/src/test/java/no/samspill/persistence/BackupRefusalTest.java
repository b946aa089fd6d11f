package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that cannot be written or restored is refused, for all its reasons, and nothing is left of the attempt. */
class BackupRefusalTest {

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

    @Test
    void one_that_is_there_is_not_written_over_unless_that_is_asked_for() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (TestDatabase store = TestDatabase.reading(folder.resolve("from").toString())) {
            FileBackups backups = BackupSample.backups(store);
            assertThat(BackupSample.reasons(() -> backups.save(file)))
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
        try (TestDatabase store = TestDatabase.reading(folder.resolve("from").toString())) {
            assertThat(BackupSample.reasons(() -> BackupSample.backups(store).save(inTheWay.resolve("kopi.zip"))))
                    .extracting(Reason::code)
                    .containsExactly(BackupRefusal.BACKUP_UNWRITABLE);
        }
        Path half = folder.resolve("ny/halv.zip");
        assertThat(BackupSample.reasons(() -> AtomicFile.create(half, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                })))
                .containsExactly(
                        Reason.at("", BackupRefusal.BACKUP_UNWRITABLE, half.toString(), "No space left on device"));
        assertThat(half.getParent()).isEmptyDirectory();
    }

    @Test
    void of_a_database_that_is_not_there_none_is_made() {
        try (TestDatabase store = TestDatabase.writing(folder.resolve("nowhere").toString())) {
            assertThat(BackupSample.reasons(() -> BackupSample.backups(store).save(folder.resolve("ny.zip"))))
                    .extracting(Reason::code)
                    .containsExactly(StoreRefusal.MISSING);
        }
        assertThat(folder.resolve("nowhere.mv.db")).doesNotExist();
        try (TestDatabase store = TestDatabase.writing(Postgresql.emptyDatabase())) {
            assertThat(BackupSample.reasons(() -> BackupSample.backups(store).save(folder.resolve("ny.zip"))))
                    .extracting(Reason::code)
                    .containsExactly(StoreRefusal.MISSING);
        }
    }

    @Test
    void what_is_not_there_or_no_backup_is_told() throws IOException {
        try (TestDatabase store = TestDatabase.writing(folder.resolve("to").toString())) {
            FileBackups backups = BackupSample.backups(store);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> backups.restore(folder.resolve("none.zip")))
                    .withCauseInstanceOf(NoSuchFileException.class);
            Files.writeString(file, "Dette er et brev.");
            assertThat(BackupSample.reasons(() -> backups.restore(file)))
                    .containsExactly(Reason.at("", BackupRefusal.BACKUP_UNREADABLE, file.toString()));
        }
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
    }

    @Test
    void every_reason_is_told_at_once() {
        BackupSample.change(file, "manifest.json", text -> text.replace("\"schemaVersion\": ", "\"schemaVersion\": 9"));
        BackupSample.change(file, "audit_entry.tsv", text -> text.replace("tre", "fire"));
        BackupSample.change(file, "agreement.tsv", text -> text.substring(0, text.indexOf('\n') + 1));
        assertThat(BackupSample.reasons(
                        () -> BackupSample.restore(file, folder.resolve("from").toString())))
                .extracting(Reason::code)
                .containsExactly(
                        BackupRefusal.BACKUP_NEWER,
                        BackupRefusal.BACKUP_DAMAGED,
                        BackupRefusal.BACKUP_DAMAGED,
                        BackupRefusal.BACKUP_TARGET_FILLED);
        assertThat(BackupSample.reasons(
                        () -> BackupSample.restore(file, folder.resolve("to").toString())))
                .hasSize(3);
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
    }

    @Test
    void tables_that_were_never_ours_are_not_filled() {
        BackupSample.change(file, "manifest.json", text -> text.replace("\"audit_entry\"", "\"agreement; drop\""));
        assertThat(BackupSample.reasons(
                        () -> BackupSample.restore(file, folder.resolve("to").toString())))
                .isNotEmpty();
        assertThat(folder.resolve("to.mv.db")).doesNotExist();
    }

    @Test
    void a_database_with_something_in_it_is_left_alone() {
        for (String target : List.of(folder.resolve("to").toString(), Postgresql.emptyDatabase())) {
            try (TestDatabase store = TestDatabase.writing(target)) {
                Child.write(store, 1);
            }
            assertThat(BackupSample.reasons(() -> BackupSample.restore(file, target)))
                    .extracting(Reason::code)
                    .containsExactly(BackupRefusal.BACKUP_TARGET_FILLED);
            try (TestDatabase store = TestDatabase.reading(target)) {
                assertThat(store.agreements()).hasSize(1);
            }
        }
    }

    @Test
    void a_database_with_empty_tables_is_filled() {
        for (String target : List.of(folder.resolve("to").toString(), Postgresql.emptyDatabase())) {
            try (TestDatabase store = TestDatabase.writing(target)) {
                assertThat(store.agreements()).isEmpty();
            }
            BackupSample.restore(file, target);
            try (TestDatabase store = TestDatabase.reading(target)) {
                assertThat(store.agreements()).hasSize(2);
            }
        }
    }
}
