package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.samspill.application.IdTaken;
import no.samspill.application.StaleVersion;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class ExitCodesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            Terminal.Screen.NONE,
            Clock.systemUTC(),
            Main::start);

    @ParameterizedTest
    @EnumSource
    void a_database_of_no_use_has_one_exit_code_and_a_sentence_of_its_own(StoreRefusal code) {
        Refused refused = new Refused(List.of(Reason.at("", code, "/data/samspill.mv.db", "6", "5")));
        assertThat(handle(refused, "agreement", "list")).isEqualTo(ExitCodes.IO);
        assertThat(message())
                .startsWith("Feil: Databasen kan ikke brukes. Ingenting er lagret.\n")
                .contains("/data/samspill.mv.db", "[" + code + "]")
                .doesNotContain("Hvorfor: " + code);
        BadInputTest.assertIsForPeople(message());
    }

    @Test
    void a_refusal_stands_in_the_json_too() {
        Refused refused = new Refused(List.of(Reason.at("", StoreRefusal.FULL, "/data/samspill.mv.db")));
        handle(refused, "agreement", "list", "--json");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"refused\":[{\"code\":\"FULL\",\"message\":\"Det er ikke plass");
    }

    @Test
    void what_somebody_else_has_changed_is_a_conflict() {
        assertThat(handle(new StaleVersion("orkdal-oy"), "agreement", "list")).isEqualTo(ExitCodes.CONFLICT);
        assertThat(handle(new IdTaken("orkdal-oy"), "agreement", "list")).isEqualTo(ExitCodes.CONFLICT);
        assertThat(message()).contains("orkdal-oy");
        BadInputTest.assertIsForPeople(message());
    }

    @Test
    void a_file_one_may_not_read_is_told_apart_from_one_that_is_not_there() {
        UncheckedIOException denied = new UncheckedIOException(new AccessDeniedException("/etc/shadow"));
        assertThat(handle(denied, "agreement", "list")).isEqualTo(ExitCodes.IO);
        assertThat(message()).contains("rettigheter", "/etc/shadow");
    }

    @Test
    void a_fault_is_told_as_one_and_shown_only_to_those_who_ask() {
        IllegalStateException fault = new IllegalStateException("the inside");
        assertThat(handle(fault, "agreement", "list")).isEqualTo(ExitCodes.FAULT);
        BadInputTest.assertIsForPeople(message());
        assertThat(message()).doesNotContain("the inside");

        assertThat(handle(fault, "agreement", "list", "--debug")).isEqualTo(ExitCodes.FAULT);
        assertThat(message()).contains("---8<---", "samspill ", "java ", "IllegalStateException: the inside");
    }

    private int handle(Exception failure, String... words) {
        CommandLine command = Commands.of(terminal, words);
        return new ExitCodes(terminal).handleExecutionException(failure, command, command.parseArgs(words));
    }

    private String message() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
