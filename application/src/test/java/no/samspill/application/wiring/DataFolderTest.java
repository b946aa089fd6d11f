package no.samspill.application.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DataFolderTest {

    private static String database(Map<String, String> environment) {
        return DataFolder.database(name -> Optional.ofNullable(environment.get(name)));
    }

    @Test
    void the_database_is_the_one_that_is_named() {
        assertThat(database(Map.of("SAMSPILL_DB", "jdbc:h2:mem:x", "HOME", "/home/kari")))
                .isEqualTo("jdbc:h2:mem:x");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void otherwise_it_is_where_the_system_keeps_what_is_the_users() {
        assertThat(database(Map.of("HOME", "/home/kari"))).isEqualTo("/home/kari/.local/share/samspill/samspill");
        assertThat(database(Map.of("HOME", "/home/kari", "XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/samspill/samspill").toString());
        assertThat(database(Map.of("HOME", "/home/kari", "XDG_DATA_HOME", "not/absolute")))
                .startsWith("/home/kari/");
    }

    private static Path folder(String system, Map<String, String> environment) {
        return DataFolder.folder(system, name -> Optional.ofNullable(environment.get(name)));
    }

    @Test
    void each_system_keeps_what_is_the_users_in_its_own_place() {
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/c/local", "HOME", "/c/kari")))
                .isEqualTo(Path.of("/c/local/samspill"));
        assertThat(folder("Windows 11", Map.of("HOME", "/c/kari")))
                .isEqualTo(Path.of("/c/kari/AppData/Local/samspill"));
        assertThat(folder("Mac OS X", Map.of("HOME", "/Users/kari", "XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/Users/kari/Library/Application Support/samspill"));
        assertThat(folder("Linux", Map.of())).startsWithRaw(Path.of(System.getProperty("user.home")));
    }

    @Test
    void backups_are_put_beside_the_database_of_the_user_of_this_process() {
        String database = DataFolder.database(
                name -> Optional.ofNullable(System.getenv(name)).filter(value -> !name.equals("SAMSPILL_DB")));
        assertThat(DataFolder.backups()).isEqualTo(Path.of(database).resolveSibling("backups"));
    }
}
