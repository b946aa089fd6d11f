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
}
