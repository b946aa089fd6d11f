package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.KeyFigureSets} does. */
public abstract class KeyFigureSetsContract extends PortContract {

    private static final LocalDate EARLY = LocalDate.of(2024, 10, 1);
    private static final LocalDate LATE = LocalDate.of(2025, 10, 1);

    @Test
    void a_set_comes_back_as_it_was_added_unknown_figures_and_all() {
        KeyFigures figures = new KeyFigures(
                LATE,
                "GSI, hentet \"i dag\"",
                FigureStatus.PROVISIONAL,
                Map.of(
                        new PartyId("5014"),
                        Samples.counted("600"),
                        new PartyId("5055"),
                        Samples.counted("0"),
                        new PartyId("5056"),
                        Samples.counted("580.50"),
                        new PartyId("5059"),
                        Figure.Unknown.SUPPRESSED,
                        new PartyId("5061"),
                        Figure.Unknown.NOT_COLLECTED,
                        new PartyId("5029"),
                        new Figure.Manual(new BigDecimal("1280"), "Oppgitt av skolen")));
        RegisteredKeyFigures set = Samples.registered("pupils", 1, figures);
        add(set);
        assertThat(read(() -> on().keyFigures().find("pupils", LATE))).contains(set);
    }

    @Test
    void the_newest_version_of_the_key_and_date_is_found() {
        add(set("pupils", EARLY, 1), set("pupils", LATE, 1), set("pupils", LATE, 2), set("inhabitants", LATE, 1));
        assertThat(read(() -> on().keyFigures().find("pupils", LATE))).contains(set("pupils", LATE, 2));
        assertThat(read(() -> on().keyFigures().find("pupils", EARLY))).contains(set("pupils", EARLY, 1));
        assertThat(read(() -> on().keyFigures().find("pupils", LATE.plusDays(1))))
                .isEmpty();
        assertThat(read(() -> on().keyFigures().find("hours", LATE))).isEmpty();
    }

    @Test
    void the_latest_before_a_day_is_of_a_date_strictly_before_it_and_the_newest_version() {
        add(set("pupils", EARLY, 1), set("pupils", EARLY, 2), set("pupils", LATE, 1), set("inhabitants", EARLY, 1));
        assertThat(read(() -> on().keyFigures().latestBefore("pupils", LATE.plusDays(1))))
                .contains(set("pupils", LATE, 1));
        assertThat(read(() -> on().keyFigures().latestBefore("pupils", LATE))).contains(set("pupils", EARLY, 2));
        assertThat(read(() -> on().keyFigures().latestBefore("pupils", EARLY))).isEmpty();
        assertThat(read(() -> on().keyFigures().latestBefore("hours", LATE))).isEmpty();
    }

    @Test
    void all_sets_come_by_key_then_reference_date_then_version() {
        add(
                set("pupils", LATE, 1),
                set("pupils", LATE, 2),
                set("pupils", EARLY, 1),
                set("Pupils", LATE, 1),
                set("pu-a", LATE, 1));
        assertThat(read(on().keyFigures()::all))
                .containsExactly(
                        set("Pupils", LATE, 1),
                        set("pu-a", LATE, 1),
                        set("pupils", EARLY, 1),
                        set("pupils", LATE, 1),
                        set("pupils", LATE, 2));
    }

    @Test
    void a_version_that_is_taken_is_stale() {
        add(set("pupils", LATE, 1));
        assertStale("pupils", () -> on().keyFigures().add(Samples.registered("pupils", 1, Samples.pupils())));
        assertThat(read(on().keyFigures()::all)).containsExactly(set("pupils", LATE, 1));
    }

    private void add(RegisteredKeyFigures... sets) {
        store(() -> List.of(sets).forEach(on().keyFigures()::add));
    }

    private static RegisteredKeyFigures set(String key, LocalDate date, int version) {
        Map<PartyId, Figure> figures = Map.of(Samples.FROYA, Samples.counted("60" + version));
        return Samples.registered(key, version, new KeyFigures(date, "Constructed", FigureStatus.FINAL, figures));
    }
}
