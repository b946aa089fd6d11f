package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Phase.ACTIVE;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An act in the list of a measure, and what it leads to. */
class EntryTest {

    private static final Registered TAKEN_IN = registered("Brann", ACTIVE, "5059", "5055");

    @Test
    void acts_are_numbered_from_1() {
        assertThat(new DatedAct(DATE, TAKEN_IN).numbered(1)).isEqualTo(new Entry(1, DATE, TAKEN_IN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry(0, DATE, TAKEN_IN));
    }

    @Test
    void a_measure_begins_with_its_first_act_and_each_later_one_changes_what_the_ones_before_gave() {
        Standing begun = TAKEN_IN.after(Optional.empty(), DATE);
        Standing described = new Described(profile("Feiing")).after(Optional.of(begun), TODAY);

        assertThat(begun).isEqualTo(TAKEN_IN.begin(DATE));
        assertThat(begun.since()).isEqualTo(DATE);
        assertThat(described).isEqualTo(begun.with(profile("Feiing")));
    }

    @Test
    void an_id_is_shown_as_it_was_chosen_and_measures_stand_in_the_order_of_theirs() {
        assertThat(BRANN).hasToString("brann");
        assertThat(new StrategyId("beredskap")).hasToString("beredskap");
        assertThat(BRANN).isLessThan(new MeasureId("it")).isGreaterThan(new MeasureId("arkiv"));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITED, true, false",
        "ADOPTED, true, false",
        "DECLINED, false, false",
        "ACTIVE, true, true",
        "NOTICE_GIVEN, true, true",
        "WITHDRAWN, false, false",
        "TOOK_PART, false, false"
    })
    void a_party_is_in_it_until_it_says_no_or_leaves_and_takes_part_once_it_runs(
            PartyPhase phase, boolean in, boolean takesPart) {
        assertThat(phase.isIn()).isEqualTo(in);
        assertThat(phase.takesPart()).isEqualTo(takesPart);
    }
}
