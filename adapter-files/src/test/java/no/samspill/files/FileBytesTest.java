package no.samspill.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {

    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;

    @Test
    void a_file_is_read_whole(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("tall.csv"), new byte[] {1, 2, 3});
        assertThat(FileBytes.of(file)).containsExactly(1, 2, 3);
        assertThat(FileBytes.of(new ByteArrayInputStream(new byte[FileBytes.MAX_BYTES])))
                .hasSize(FileBytes.MAX_BYTES);
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_unopened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("stor.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(FIFTY_MEGABYTES);
        }
        Refused refused = catchThrowableOfType(Refused.class, () -> FileBytes.of(file));
        assertThat(refused.reasons()).containsExactly(Reason.at("", FileRefusal.FILE_TOO_LARGE, "20"));
    }

    @Test
    void a_stream_that_does_not_end_is_left_when_the_limit_is_passed() {
        Endless stream = new Endless();
        Refused refused = catchThrowableOfType(Refused.class, () -> FileBytes.of(stream));
        assertThat(refused.reasons()).containsExactly(Reason.at("", FileRefusal.FILE_TOO_LARGE, "20"));
        assertThat(stream.given).isEqualTo(FileBytes.MAX_BYTES + 1L);
    }

    /** Gives zeros for ever, and counts them. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            given += length;
            return length;
        }
    }
}
