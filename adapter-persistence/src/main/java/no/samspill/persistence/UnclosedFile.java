package no.samspill.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.samspill.application.wiring.StoreRefusal;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;

/**
 * Puts right a database file that was not closed, because its process was killed or the power went, before it is opened.
 *
 * <p>H2 looks for the newest chunk of such a file from where the file's header points, and that may be too early: when a
 * chunk has not landed where the one before it foretold, H2 2.5.252 writes the header anew, but with that one before in it.
 * What came after, committed and acknowledged, would be passed over and then written over. In recovery mode H2 looks through
 * the whole file, and closing it writes a header that is true.
 */
final class UnclosedFile {

    private static final int HEADER_BYTES = 4096;

    private UnclosedFile() {}

    /**
     * Puts the file of this place right if it needs it. One that another has open, or that is damaged, is left as it is:
     * opening it will tell.
     */
    static void putRight(DatabaseAddress place) {
        String file = place.ownFile();
        if (!FileUtils.exists(file) || !wasLeftOpen(file)) {
            return;
        }
        if (!place.mayChangeOwnFile()) {
            throw Failures.refused(StoreRefusal.UNCLOSED, place.name());
        }
        try {
            new MVStore.Builder()
                    .fileName(file)
                    .recoveryMode()
                    .autoCommitDisabled()
                    .open()
                    .close();
        } catch (MVStoreException lockedOrDamaged) {
            // The database itself says which of them it is, in a moment.
        }
    }

    /** Whether this is a file of H2's, and its header does not say that whoever had it last has closed it. */
    private static boolean wasLeftOpen(String file) {
        try (InputStream content = FileUtils.newInputStream(file)) {
            String header = new String(content.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1);
            return header.startsWith("H:") && !header.contains(",clean:1,");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
