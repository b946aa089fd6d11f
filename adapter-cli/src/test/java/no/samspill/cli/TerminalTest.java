package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the program is given by the machine it runs on. */
class TerminalTest {

    /** Half past twelve at night in Norway it is still yesterday in Greenwich, and a decision of today would be of tomorrow. */
    @Test
    void it_is_the_day_that_it_is_in_norway() {
        Terminal terminal = Terminal.ofProcess(settings -> {
            throw new IllegalStateException("nothing is started");
        });

        assertThat(LocalDate.ofInstant(
                        Instant.parse("2026-06-30T22:30:00Z"), terminal.clock().getZone()))
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }
}
