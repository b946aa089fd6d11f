package no.samspill.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.domain.Refused;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.ProfileField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a description that someone sends says, and what it leaves as it was. */
class SaidOfMeasureTest {

    private static Described said(String profile, String more) {
        String json = "{\"act\":\"DESCRIBED\",\"profile\":%s%s}".formatted(profile, more);
        return (Described) JsonReader.actSaid(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"IT\"} | TITLE",
                "{\"status\":\"I rute\",\"costAgreement\":\"it-kost\"} | STATUS COST_AGREEMENT",
                "{\"status\":null} | STATUS",
                "{\"status\":\"\"} | STATUS",
                "{\"goals\":[],\"followUp\":\"Møte\"} | GOALS FOLLOW_UP"
            })
    void what_stands_in_it_is_what_it_says(String profile, String fields) {
        assertThat(said(profile, "").fields())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(fields.split(" "))
                        .map(ProfileField::valueOf)
                        .collect(Collectors.toList()));
    }

    @Test
    void a_field_can_be_named_to_be_emptied_and_one_that_stands_there_is_named_by_itself() {
        assertThat(said("{\"status\":\"I rute\"}", ",\"fields\":[\"RESPONSIBLE\"]")
                        .fields())
                .containsExactly(ProfileField.RESPONSIBLE, ProfileField.STATUS);
    }

    @Test
    void a_correction_names_what_its_description_says() {
        Corrected corrected = (Corrected) JsonReader.actSaid("""
                {"act": "CORRECTED", "number": 2, "reason": "Skrivefeil",
                 "replacement": {"act": "DESCRIBED", "profile": {"status": "I rute"}}}""".getBytes(UTF_8));
        assertThat(((Described) corrected.replacement().orElseThrow()).fields()).containsExactly(ProfileField.STATUS);
    }

    @Test
    void what_is_stored_is_read_as_it_was_stored() {
        Described whole =
                (Described) JsonReader.act("{\"act\":\"DESCRIBED\",\"profile\":{\"title\":\"IT\"}}".getBytes(UTF_8));
        assertThat(whole.fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"\"} | '' | /profile/title MISSING_FIELD",
                "{\"title\":null} | '' | /profile/title MISSING_FIELD",
                "{} | '' | ' INCONSISTENT'",
                "{\"statsu\":\"x\",\"title\":\"IT\"} | '' | /profile/statsu UNKNOWN_FIELD",
                "{\"title\":\"IT\"} | ,\"fields\":[\"statsu\"] | /fields/0 NOT_A_CHOICE",
                "{\"title\":\"IT\"} | ,\"fields\":\"STATUS\" | /fields WRONG_TYPE"
            })
    void what_cannot_be_said_is_told_where_it_stands(String profile, String more, String told) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> said(profile, more))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(one -> one.pointer() + " " + one.code().name())
                        .isEqualTo(List.of(told)));
    }
}
