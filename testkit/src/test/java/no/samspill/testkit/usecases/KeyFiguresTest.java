package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import no.samspill.application.NotFound;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.keyfigures.ShowKeyFigures;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

    private static final Map<PartyId, Figure> SOME = Map.of(Samples.FROYA, Samples.counted("600"));

    private final Office office = Office.open();

    @Test
    void the_newest_version_is_shown_and_all_are_listed() {
        RegisteredKeyFigures first = register(FigureStatus.PROVISIONAL, SOME);
        RegisteredKeyFigures second = register(FigureStatus.FINAL, SOME);
        RegisteredKeyFigures third =
                register(FigureStatus.FINAL, Samples.pupils().figures());
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.registeredAt()).isEqualTo(Samples.NOW);
        assertThat(first.registeredBy()).isEqualTo(Samples.ACTOR);
        assertThat(show("pupils", Samples.COUNTED)).isEqualTo(third);
        assertThat(office.use(ListKeyFigures.class).execute(new ListKeyFigures.Query()))
                .containsExactly(first, second, third);
        assertThat(office.audit().get(0))
                .isEqualTo(new AuditEntry(
                        Samples.NOW,
                        Samples.ACTOR,
                        "RegisterKeyFigures",
                        "pupils",
                        "referenceDate: 2025-10-01, version: 3"));
    }

    @Test
    void provisional_figures_never_take_over_from_final_ones_and_an_empty_set_is_no_set() {
        register(FigureStatus.FINAL, SOME);
        assertThat(Office.refusals(() -> register(FigureStatus.PROVISIONAL, Map.of())))
                .containsExactly("NO_FIGURES /values", "FINAL_ARE_REGISTERED /status");
        assertThat(show("pupils", Samples.COUNTED).version()).isEqualTo(1);
    }

    @Test
    void provisional_figures_may_be_followed_by_new_provisional_ones() {
        register(FigureStatus.PROVISIONAL, SOME);
        RegisteredKeyFigures next =
                register(FigureStatus.PROVISIONAL, Samples.pupils().figures());
        assertThat(next.version()).isEqualTo(2);
        assertThat(show("pupils", Samples.COUNTED)).isEqualTo(next);
    }

    @Test
    void figures_that_are_not_registered_are_not_found() {
        register(FigureStatus.FINAL, SOME);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> show("inhabitants", Samples.COUNTED));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> show("pupils", Samples.COUNTED.plusDays(1)))
                .satisfies(absent ->
                        assertThat(absent.kind() + " " + absent.id()).isEqualTo("KeyFigures pupils 2025-10-02"));
    }

    private RegisteredKeyFigures register(FigureStatus status, Map<PartyId, Figure> figures) {
        KeyFigures set = new KeyFigures(Samples.COUNTED, "Constructed", status, figures);
        return office.use(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command("pupils", set, Samples.ACTOR));
    }

    private RegisteredKeyFigures show(String key, LocalDate date) {
        return office.use(ShowKeyFigures.class).execute(new ShowKeyFigures.Query(key, date));
    }
}
