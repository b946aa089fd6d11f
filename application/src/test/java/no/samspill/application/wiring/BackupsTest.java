package no.samspill.application.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import no.samspill.application.wiring.Backups.Backup;
import org.junit.jupiter.api.Test;

class BackupsTest {

    @Test
    void a_backup_counts_the_rows_of_all_its_tables() {
        Map<String, Long> rows = Map.of("cost_agreement", 3L, "audit_entry", 39L);
        assertThat(new Backup(Path.of("kopi.zip"), 1, Instant.EPOCH, rows).total())
                .isEqualTo(42);
    }
}
