package no.samspill.domain.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFiguresTest {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final KeyFigures pupils = Samples.pupils();

    @ParameterizedTest
    @ValueSource(strings = {"5542", "5540", "5536"})
    void what_the_source_does_not_give_can_be_entered_by_hand(String id) {
        PartyId party = new PartyId(id);
        assertThat(pupils.value(party)).isEmpty();

        KeyFigures entered = pupils.withManual(party, TWELVE, "Opplyst av kommunen i brev 3.12.2025");

        assertThat(entered.value(party)).contains(TWELVE);
        assertThat(entered.figures().get(party))
                .isEqualTo(new Figure.Manual(TWELVE, "Opplyst av kommunen i brev 3.12.2025"));
        assertThat(entered.value(new PartyId("5544"))).isEqualTo(pupils.value(new PartyId("5544")));
        assertThat(pupils.value(party)).isEmpty();
    }

    @Test
    void none_can_be_entered_by_hand_too() {
        PartyId party = new PartyId("5542");

        assertThat(pupils.withManual(party, BigDecimal.ZERO, "Ingen elever").value(party))
                .contains(BigDecimal.ZERO);
    }

    @Test
    void a_counted_figure_has_its_value() {
        assertThat(new Figure.Counted(TWELVE).value()).contains(TWELVE);
        assertThat(pupils.value(new PartyId("5544"))).contains(BigDecimal.valueOf(563));
    }

    @Test
    void a_manual_figure_can_be_entered_anew() {
        PartyId party = new PartyId("5542");
        assertThat(pupils.withManual(party, TWELVE, "telefon")
                        .withManual(party, BigDecimal.TEN, "brev")
                        .value(party))
                .contains(BigDecimal.TEN);
    }

    @Test
    void a_counted_figure_is_never_replaced_and_all_faults_are_told_at_once() {
        PartyId counted = new PartyId("5544");
        assertThatThrownBy(() -> pupils.withManual(counted, BigDecimal.valueOf(-1), " "))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(
                                        Reason.at("", MunicipalityRefusal.FIGURE_IS_COUNTED, "5544", "563"),
                                        Reason.at("", MunicipalityRefusal.NEGATIVE_MANUAL_FIGURE, "5544", "-1"),
                                        Reason.at("", MunicipalityRefusal.MANUAL_FIGURE_WITHOUT_REASON, "5544")));
    }
}
