package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.ids;
import static no.samspill.domain.lifecycle.LifecycleRefusal.DAY_AFTER_ACT;
import static no.samspill.domain.lifecycle.LifecycleRefusal.SIGNED_BEFORE_DECISION;
import static no.samspill.domain.lifecycle.Phase.ADOPTED;
import static no.samspill.domain.lifecycle.Phase.AWAITING_DECISION;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that an act tells of must be days it can have happened on. Today is 2 March, and the councils decided the day before. */
class PossibleDaysTest {

    private static Adopted signed(LocalDate day) {
        return new Adopted(ids("ks-5059-ja", "ks-5055-ja"), Optional.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, SIGNED_BEFORE_DECISION, 2026-03-01",
        "2026-02-28, SIGNED_BEFORE_DECISION, 2026-03-01",
        "2026-03-03, DAY_AFTER_ACT, 2026-03-02",
        "2030-01-01, DAY_AFTER_ACT, 2026-03-02"
    })
    void it_is_signed_after_the_last_decision_and_by_the_day_of_the_act(
            LocalDate day, LifecycleRefusal code, String limit) {
        Reason reason = Reason.at("/signed", code, day.toString(), limit);
        Guard.shut("signed", now(AWAITING_DECISION), signed(day), reason).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-02"})
    void it_can_be_signed_from_the_day_of_the_last_decision_to_that_of_the_act(LocalDate day) {
        Guard.open("signed", now(AWAITING_DECISION), signed(day)).check();
    }

    @Test
    void of_councils_that_decide_on_different_days_it_is_the_last_one_it_is_signed_after() {
        Docket apart = docket(
                List.of(
                        decision("ks-5059", "ja", 1, Outcome.ADOPTED, TEXT.version()),
                        decision("ks-5055", "ja", 5, Outcome.ADOPTED, TEXT.version())),
                TEXT);

        assertThat(signed(TODAY.minusDays(3)).refusals(now(standing(AWAITING_DECISION), apart)))
                .containsExactly(Reason.at("/signed", SIGNED_BEFORE_DECISION, "2026-02-27", "2026-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2030-01-01"})
    void nothing_that_has_happened_before_the_start_has_happened_later(LocalDate day) {
        Started started = new Started(
                Optional.of("Økonomiplan"),
                Optional.of(day),
                Optional.of("ANNA"),
                Optional.of("Revisjon"),
                Optional.of("Orkland"),
                Optional.of(day));
        assertThat(started.refusals(now(ADOPTED)))
                .containsExactly(
                        Reason.at("/countyGovernorInformed", DAY_AFTER_ACT, day.toString(), "2026-03-02"),
                        Reason.at("/steeringDocument", DAY_AFTER_ACT, day.toString(), "2026-03-02"));
    }

    @Test
    void an_act_that_is_to_come_tells_of_nothing_that_has_not_happened_yet() {
        Docket yesterday = docket(TEXT).on(TODAY.minusDays(1));
        Situation now = Guard.heldTo(signed(TODAY), now(standing(AWAITING_DECISION), yesterday));

        assertThat(signed(TODAY).refusals(now))
                .containsExactly(Reason.at("/signed", LifecycleRefusal.DAY_AFTER_TODAY, "2026-03-02", "2026-03-01"));
        assertThat(signed(TODAY.minusDays(1)).refusals(now)).isEmpty();
    }
}
