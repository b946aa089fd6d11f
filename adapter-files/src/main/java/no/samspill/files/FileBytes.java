package no.samspill.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** The content of a file someone hands us, never more than {@value #MAX_MEGABYTES} megabytes of it. */
public final class FileBytes {

    public static final int MAX_MEGABYTES = 20;
    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private FileBytes() {}

    /**
     * All of the file; a larger one is refused without opening it.
     *
     * @throws Refused with {@link FileRefusal#FILE_TOO_LARGE}
     */
    public static byte[] of(Path path) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            throw tooLarge();
        }
        try (InputStream content = Files.newInputStream(path)) {
            return of(content);
        }
    }

    /**
     * All of the stream; a larger one is refused as soon as the limit is passed.
     *
     * @throws Refused with {@link FileRefusal#FILE_TOO_LARGE}
     */
    public static byte[] of(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static Refused tooLarge() {
        return new Refused(List.of(Reason.at("", FileRefusal.FILE_TOO_LARGE, String.valueOf(MAX_MEGABYTES))));
    }
}
