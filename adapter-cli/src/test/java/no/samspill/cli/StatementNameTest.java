package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"veileder/1", "orkdal-oy-utviklingsveileder/12", "opp_01k80825o0p9u0p8v117q2j2bg"})
    void a_statement_is_named_by_its_agreement_and_number_or_by_its_id(String word) {
        assertThat(StatementName.parse(word)).map(StatementName::toString).hasValue(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "veileder",
                "veileder/",
                "veileder/0",
                "veileder/01",
                "veileder/-1",
                "veileder/1/2",
                "veileder/9999999999",
                "Veileder/1",
                "/1",
                "opp_",
                "opp_æ"
            })
    void anything_else_is_no_name_of_a_statement(String word) {
        assertThat(StatementName.parse(word)).isEmpty();
    }
}
