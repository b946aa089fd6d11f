package no.samspill.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samspill.domain.lifecycle.OutsideFunding.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideFundingTest {

    private static OutsideFunding grant(State state, Optional<String> year) {
        return new OutsideFunding("Statsforvalteren", state, Optional.empty(), year);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019",
        "2019-2021, 2021",
        "2019–2021, 2021",
        "2019–21, 2021",
        "2019/20, 2020",
        "2019 - 21, 2021",
        "1999-2000, 2000",
        "'2021, 2019 og 2020', 2021",
        "Skoleåret 2020-21 og 2022, 2022",
        "Uviss,",
        "12019,",
        "20194,",
        "1819,"
    })
    void the_last_year_it_is_for_is_told_by_what_was_written(String year, Integer last) {
        assertThat(grant(State.AWARDED, Optional.of(year)).lastYear()).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource({"APPLIED, false", "AWARDED, true", "DRAWN, true", "REFUSED, false"})
    void it_has_been_given_when_it_is_awarded_used_or_not(State state, boolean given) {
        assertThat(grant(state, Optional.empty()).isGiven()).isEqualTo(given);
        assertThat(grant(state, Optional.empty()).lastYear()).isEmpty();
    }
}
