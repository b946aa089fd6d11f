package no.samspill.persistence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** A file that is there whole or not at all: written beside its place, brought to the disk, and then put there. */
final class AtomicFile {

    private AtomicFile() {}

    /** What writes it. */
    interface Content<T> {
        T to(OutputStream out) throws IOException, SQLException;
    }

    /** Writes a file that must not be there yet. */
    static <T> T create(Path file, Content<T> content) throws SQLException {
        if (Files.exists(file)) {
            throw taken(file);
        }
        return write(file, content);
    }

    /** Writes a file that may be there already. */
    static <T> T replace(Path file, Content<T> content) throws SQLException {
        return write(file, content, ATOMIC_MOVE);
    }

    private static <T> T write(Path file, Content<T> content, CopyOption... how) throws SQLException {
        Path folder = folder(file);
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "." + file.getFileName() + ".", ".new");
            try {
                T written = written(draft, content);
                move(draft, file, how);
                force(folder);
                return written;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw refused(BackupRefusal.BACKUP_UNWRITABLE, file.toString(), reason(failure));
        }
    }

    private static void move(Path draft, Path file, CopyOption... how) throws IOException {
        try {
            Files.move(draft, file, how);
        } catch (FileAlreadyExistsException meanwhile) {
            throw taken(file);
        }
    }

    private static <T> T written(Path draft, Content<T> content) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            T written = content.to(out);
            out.flush();
            channel.force(true);
            return written;
        }
    }

    /** Its name survives a power failure too, where the system lets a folder be brought to the disk. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Then the system sees to it in its own time.
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** What the system says, without the names of our own drafts. */
    private static String reason(IOException failure) {
        String kind = failure.getClass().getSimpleName().replace("Exception", "");
        Optional<String> said = Optional.ofNullable(
                failure instanceof FileSystemException named ? named.getReason() : failure.getMessage());
        return said.orElse(kind);
    }

    private static Refused taken(Path file) {
        return refused(BackupRefusal.BACKUP_TAKEN, file.toString());
    }

    private static Refused refused(BackupRefusal code, String... facts) {
        return new Refused(List.of(Reason.at("", code, facts)));
    }
}
