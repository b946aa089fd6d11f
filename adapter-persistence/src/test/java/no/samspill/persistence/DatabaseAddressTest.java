package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jdbc:postgresql://db.example:5432/samspill?user=kari&password=hemmelig | jdbc:postgresql://db.example:5432/samspill
        jdbc:postgresql://kari:hemmelig@db.example/samspill                    | jdbc:postgresql://db.example/samspill
        jdbc:h2:mem:samspill;USER=kari;PASSWORD=hemmelig                       | jdbc:h2:mem:samspill
        jdbc:h2:file:/data/samspill                                            | jdbc:h2:file:/data/samspill
        /data/samspill                                                         | /data/samspill.mv.db
        /data/samspill.mv.db                                                   | /data/samspill.mv.db
        /data/års møte/samspill.2026                                           | /data/års møte/samspill.2026.mv.db
        """)
    void a_place_is_called_by_its_file_or_by_its_url_without_secrets(String database, String name) {
        assertThat(DatabaseAddress.of(database).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "jdbc:mysql://root:hemmelig@db.example/samspill?password=hemmelig",
                "jdbc:sqlite:samspill.db",
                "/data/samspill;PASSWORD=hemmelig",
                "/data/sam\0spill",
            })
    void what_is_neither_a_path_nor_a_url_that_is_known_is_refused(String database) {
        assertRefused(database, StoreRefusal.UNKNOWN_URL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:relative", "jdbc:postgresql://localhost:port/x?password=hemmelig"})
    void a_url_the_driver_does_not_understand_is_refused(String database) {
        assertRefused(database, StoreRefusal.UNKNOWN_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;NO_SUCH_SETTING=1;PASSWORD=hemmelig",
                "jdbc:h2:mem:x;MODE=MySQL;PASSWORD=hemmelig",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'script.sql';PASSWORD=hemmelig",
                "jdbc:h2:mem:x;init=CREATE TABLE a(b INT)",
                "jdbc:h2:mem:x;USER=sa\\;INIT=CREATE TABLE a(b INT)",
                "jdbc:h2:mem:x;TRACE_LEVEL_FILE=3",
                "jdbc:h2:mem:x\\",
                "jdbc:h2:mem:x;AUTO_SERVER=TRUE",
                "jdbc:postgresql://localhost:1/x?socketFactory=org.example.Factory&password=hemmelig",
                "jdbc:postgresql://localhost:1/x?user=kari&loggerFile=/tmp/x",
                "jdbc:postgresql://localhost:1/x?sslfactory=org.example.Factory",
                "jdbc:postgresql://localhost:1/x?password=a&hemmelig"
            })
    void a_setting_that_is_not_for_the_url_to_decide_is_refused_before_the_driver_sees_it(String database) {
        assertRefused(database, StoreRefusal.UNKNOWN_SETTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/samspill?user=kari&password=hemmelig",
                "jdbc:postgresql://no-such-host.invalid/samspill?user=kari&password=hemmelig",
                "jdbc:h2:tcp://localhost:1/samspill;PASSWORD=hemmelig"
            })
    void a_server_that_does_not_answer_is_unreachable(String database) {
        assertRefused(database, StoreRefusal.UNREACHABLE);
    }

    private static void assertRefused(String database, StoreRefusal code) {
        for (TestDatabase store : List.of(TestDatabase.reading(database), TestDatabase.writing(database))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(store::agreements)
                    .satisfies(refused -> {
                        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(code);
                        assertThat(refused).hasNoCause().message().doesNotContain("hemmelig");
                    });
        }
    }
}
