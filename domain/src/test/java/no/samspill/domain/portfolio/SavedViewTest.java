package no.samspill.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.Test;

class SavedViewTest {

    private static SavedView called(String name) {
        return new SavedView(
                new ViewId("v"), name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    @Test
    void it_has_a_name_that_can_be_read_at_a_glance() {
        assertThat(called("å".repeat(80)).refusals()).isEmpty();
        assertThat(called("\uD83D\uDE00".repeat(80)).refusals()).isEmpty();
        assertThat(called("å".repeat(81)).refusals())
                .containsExactly(Reason.at("/name", ViewRefusal.VIEW_NAME_TOO_LONG, "81", "80"));
        assertThat(called(" ".repeat(81)).refusals())
                .containsExactly(
                        Reason.at("/name", ViewRefusal.VIEW_WITHOUT_NAME),
                        Reason.at("/name", ViewRefusal.VIEW_NAME_TOO_LONG, "81", "80"));
    }

    @Test
    void its_id_is_shown_as_it_was_chosen() {
        assertThat(new ViewId("under-utredning")).hasToString("under-utredning");
    }
}
