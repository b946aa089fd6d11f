package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static Options parse(String... arguments) {
        Map<String, String> environment = Map.of("HOME", "/home/kari", "XDG_DATA_HOME", "/data");
        return Options.parse(arguments, name -> Optional.ofNullable(environment.get(name)));
    }

    @Test
    void without_options_it_serves_the_users_own_region_to_this_machine() {
        assertThat(parse()).isEqualTo(new Options("127.0.0.1", 7010, Map.of("region", "/data/samspill/samspill")));
    }

    @Test
    void several_regions_have_a_database_each() {
        Options options = parse("--region", "nord-troms=/a=b", "--region", "orkdal-oy=jdbc:h2:mem:o", "--port", "0");
        assertThat(options.regions())
                .containsExactly(Map.entry("nord-troms", "/a=b"), Map.entry("orkdal-oy", "jdbc:h2:mem:o"));
        assertThat(options.port()).isZero();
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
    @ValueSource(strings = {"nord-troms", "Nord=x", "../a=x", "-a=x", "=x", "a b=x"})
    void a_region_needs_a_name_for_addresses_and_a_database(String value) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> parse("--region", value))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Reason::code)
                        .containsExactly(StartRefusal.VALUE_UNREADABLE));
    }
}
