package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.http.harness.Running;
import org.junit.jupiter.api.Test;

/** {@code samspill serve --demo}. */
class DemonstrationTest {

    @Test
    void two_regions_are_filled_with_the_examples() {
        try (Running running = Running.demonstration()) {
            assertThat(running.page("/").text()).contains("nord-troms", "orkdal-oy");
            assertThat(running.page("/regions/nord-troms/measures").text())
                    .contains("Biblioteksamarbeidet", "Kompetanse");
            assertThat(running.get("/api/v1/regions/orkdal-oy/cost-agreements").items())
                    .hasSize(1);
        }
    }
}
