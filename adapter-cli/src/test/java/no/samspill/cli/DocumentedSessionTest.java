package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedSessionTest {

    @ParameterizedTest
    @CsvSource({
        "a|b,         true",
        "b|c,         true",
        "a|…|d,       true",
        "…|Sum … 3,   true",
        "a|c,         false",
        "b|…|a,       false",
        "Sum … 4,     false",
        "…|e,         false",
        "Sum,         false",
    })
    void a_shown_output_fits_when_its_lines_stand_together_and_in_order(String shown, boolean fits) {
        List<String> output = List.of("a", "b", "c  ", "Sum 1 2 3", "d");
        assertThat(DocumentedSession.fits(List.of(shown.split("\\|")), output)).isEqualTo(fits);
    }
}
