package no.samspill.persistence;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest extends EveryPortContract {

    @TempDir
    private static Path folder;

    @Override
    String emptyDatabase() {
        return folder.resolve("samspill").toString();
    }
}
