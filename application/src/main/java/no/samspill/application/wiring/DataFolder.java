package no.samspill.application.wiring;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where the data is when nobody says: in the user's own data folder, as each system has it. */
public final class DataFolder {

    private DataFolder() {}

    /** The database of one user; the environment's variables by their names. */
    public static String database(Function<String, Optional<String>> variable) {
        return variable.apply("SAMSPILL_DB")
                .orElseGet(() -> folder(variable).resolve("samspill").toString());
    }

    /** Where backups of databases that have no folder of their own are put, for the user of this process. */
    public static Path backups() {
        return folder(name -> Optional.ofNullable(System.getenv(name))).resolve("backups");
    }

    private static Path folder(Function<String, Optional<String>> variable) {
        return folder(System.getProperty("os.name", ""), variable);
    }

    /** As the system of this name has it. */
    static Path folder(String system, Function<String, Optional<String>> variable) {
        Path home = Path.of(variable.apply("HOME").orElseGet(() -> System.getProperty("user.home", ".")));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return variable.apply("LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> home.resolve("AppData/Local"))
                    .resolve("samspill");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/samspill");
        }
        return variable.apply("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local/share"))
                .resolve("samspill");
    }
}
