package no.samspill.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.samspill.files.table.MediaName;
import no.samspill.files.table.TableFormat;
import no.samspill.files.table.TableFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    /** Two formats of one type cannot be told apart by who asks; the first of them is what is given. */
    @Test
    void a_table_can_be_had_in_every_format_that_has_a_type_of_its_own() {
        assertThat(MediaType.tables().stream().flatMap(form -> form.table().stream()))
                .containsExactlyElementsOf(TableFormats.ALL.stream()
                        .filter(format -> TableFormats.ALL.stream()
                                        .filter(other -> other.name().equals(format.name()))
                                        .findFirst()
                                        .orElseThrow()
                                == format)
                        .toList());
    }

    @Test
    void a_table_is_called_what_its_format_is_called() {
        assertThat(MediaType.tables().stream().map(form -> new MediaName(form.header(), form.ending())))
                .containsExactlyElementsOf(TableFormats.ALL.stream()
                        .map(TableFormat::name)
                        .distinct()
                        .toList());
    }

    @Test
    void what_is_not_a_table_has_no_format_and_an_ending_of_its_own() {
        assertThat(Stream.of(MediaType.values()).filter(form -> !form.isTable()))
                .allSatisfy(form -> assertThat(form.table()).isEmpty());
        assertThat(Stream.of(MediaType.values()).map(MediaType::ending)).doesNotHaveDuplicates();
    }

    /** A range without anything in it asks for nothing, and is no fault of ours. */
    @ParameterizedTest
    @ValueSource(strings = {";", " ; ;", ",", ";q=0.5", "application/json;", "text/csv;;q=0, ;", "/*", "*/*;q=", "q=1"})
    void whatever_is_accepted_can_be_read(String accept) {
        assertThat(MediaType.JSON.acceptedBy(accept)).isIn(0, 1000);
    }
}
