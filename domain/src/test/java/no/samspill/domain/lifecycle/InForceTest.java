package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Phase.ACTIVE;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.governance.TextVersion;
import org.junit.jupiter.api.Test;

/** From when a new version of the agreement is in force (T13). */
class InForceTest {

    @Test
    void an_amendment_is_a_gate_and_leaves_the_rest_alone() {
        Standing registered =
                registered("Brann", ACTIVE, "5059", "5055").begin(DATE).dueOn(TODAY);

        Standing after = version(2, TODAY).apply(registered, TODAY);

        assertThat(after.text()).contains(SECOND.version());
        assertThat(after.coming()).isEmpty();
        assertThat(after.governed()).isTrue();
        assertThat(after.since()).isEqualTo(DATE);
        assertThat(after.due()).contains(TODAY);
    }

    private static Amended version(int number, LocalDate from) {
        return new Amended(new TextVersion(TEXT.version().text(), number), from, List.of(), List.of());
    }

    private static void assertThatInForce(Standing standing, LocalDate day, int number) {
        assertThat(standing.on(day).text())
                .contains(new TextVersion(TEXT.version().text(), number));
    }

    @Test
    void the_new_text_is_in_force_from_its_day_and_the_old_one_until_then() {
        Standing after = version(2, TODAY.plusDays(30)).apply(standing(ACTIVE), TODAY);

        assertThatInForce(after, TODAY, 1);
        assertThatInForce(after, TODAY.plusDays(29), 1);
        assertThatInForce(after, TODAY.plusDays(30), 2);
        assertThatInForce(version(2, TODAY.minusDays(1)).apply(standing(ACTIVE), TODAY), TODAY, 2);
    }

    @Test
    void several_come_into_force_each_on_its_day_and_none_after_a_newer_one() {
        Standing both = version(3, TODAY.plusDays(60))
                .apply(version(2, TODAY.plusDays(30)).apply(standing(ACTIVE), TODAY), TODAY);
        assertThatInForce(both, TODAY.plusDays(29), 1);
        assertThatInForce(both, TODAY.plusDays(59), 2);
        assertThatInForce(both.on(TODAY.plusDays(30)), TODAY.plusDays(60), 3);
        assertThatInForce(both, TODAY.plusDays(60), 3);

        Standing overtaken = version(3, TODAY.plusDays(30))
                .apply(version(2, TODAY.plusDays(30)).apply(standing(ACTIVE), TODAY), TODAY);
        assertThatInForce(overtaken, TODAY.plusDays(29), 1);
        assertThatInForce(overtaken, TODAY.plusDays(90), 3);
    }

    @Test
    void one_that_was_to_come_later_than_a_newer_one_never_does() {
        Standing after = version(3, TODAY.plusDays(30))
                .apply(version(2, TODAY.plusDays(60)).apply(standing(ACTIVE), TODAY), TODAY);

        assertThatInForce(after, TODAY.plusDays(30), 3);
        assertThatInForce(after.on(TODAY.plusDays(30)), TODAY.plusDays(60), 3);
    }
}
