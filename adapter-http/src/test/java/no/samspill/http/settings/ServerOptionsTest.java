package no.samspill.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionsTest {

    private static ServerOptions parse(String... arguments) {
        Map<String, String> environment = Map.of("HOME", "/home/kari", "XDG_DATA_HOME", "/data");
        return ServerOptions.parse(arguments, name -> Optional.ofNullable(environment.get(name)));
    }

    @Test
    void the_demonstration_has_regions_of_its_own() {
        assertThat(parse("--demo", "--port", "7011"))
                .isEqualTo(new ServerOptions("127.0.0.1", 7011, Map.of(), Optional.empty(), true));
    }

    @Test
    void without_options_it_serves_the_users_own_region_to_this_machine() {
        assertThat(parse())
                .isEqualTo(new ServerOptions(
                        "127.0.0.1", 7010, Map.of("region", "/data/samspill/samspill"), Optional.empty(), false));
    }

    @Test
    void several_regions_have_a_database_each() {
        ServerOptions options =
                parse("--region", "nord-troms=/a=b", "--region", "orkdal-oy=jdbc:h2:mem:o", "--port", "0");
        assertThat(options.regions())
                .containsExactly(Map.entry("nord-troms", "/a=b"), Map.entry("orkdal-oy", "jdbc:h2:mem:o"));
        assertThat(options.port()).isZero();
    }

    @Test
    void its_help_has_words_for_every_option_and_its_version_is_that_of_the_program() {
        String help = ServerOptions.shown("--port", "x", "--help").orElseThrow();
        assertThat(help)
                .startsWith("Åpne nettsidene")
                .contains("Eksempler:", "Bruk: samspill serve", "Avslutningskoder:")
                .contains(ServerCommand.known());
        assertThat(ServerCommand.line(new ServerCommand()).getCommandSpec().options())
                .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
        assertThat(ServerOptions.shown("-h")).contains(help);
        assertThat(ServerOptions.shown("--version").orElseThrow()).startsWith("samspill ");
        assertThat(ServerOptions.shown("--demo")).isEmpty();
    }

    @Test
    void a_value_may_stand_after_a_sign_of_equality_and_no_word_is_a_file_to_read() {
        assertThat(parse("--port=7011", "--db=@x"))
                .isEqualTo(new ServerOptions("127.0.0.1", 7011, Map.of("region", "@x"), Optional.empty(), false));
    }

    @Test
    void everything_that_cannot_be_understood_is_told_at_once() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> parse("--prot", "1", "--port", "65536", "--address", "0.0.0.0", "--db"))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Reason::code)
                        .containsExactlyInAnyOrder(
                                StartRefusal.UNKNOWN_OPTION,
                                StartRefusal.VALUE_MISSING,
                                StartRefusal.VALUE_UNREADABLE,
                                StartRefusal.NOT_THIS_MACHINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/brukerveiledning.md", "docs/tiltak.md"})
    void every_option_that_a_document_names_is_there(String document) throws IOException {
        String text = Files.readString(Path.of("..").resolve(document));
        assertThat(Pattern.compile("samspill serve([^`\n]*)")
                        .matcher(text)
                        .results()
                        .flatMap(command -> Stream.of(command.group(1).split(" ", -1)))
                        .filter(word -> word.startsWith("--")))
                .isSubsetOf(ServerCommand.known());
    }

    @Test
    void the_readme_shows_how_the_server_is_started() throws IOException {
        assertThat(Path.of("../README.md")).content().contains("`./samspill serve`", "`./samspill serve --region ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nord-troms", "Nord=x", "../a=x", "-a=x", "=x", "a b=x"})
    void a_region_needs_a_name_for_addresses_and_a_database(String value) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> parse("--region", value))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Reason::code)
                        .containsExactly(StartRefusal.VALUE_UNREADABLE));
    }
}
