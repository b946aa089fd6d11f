package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.flat;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.priceList;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;

/** A case that is told why the figures of a key are not there. */
class MissingFiguresTest {

    private static final Reason HOURS = missing("hours");
    private static final Reason AREA = missing("area");
    private static final Map<String, Reason> MISSING = Map.of("hours", HOURS, "area", AREA);
    private static final Split TWO_KEYS =
            split(part("A", "1/2", new Key.ByFigure("hours")), part("B", "1/2", new Key.ByFigure("area")));

    @Test
    void it_is_said_first_and_once_in_the_order_of_the_keys() {
        SharingCase one = lacking(adviser().cost("Feil", "-1").rule(TWO_KEYS).build(), MISSING);

        assertThat(one.refusals())
                .containsExactly(
                        AREA, HOURS, Reason.at("/costs/1/amount", SharingRefusal.NEGATIVE_AMOUNT, "Feil", "-1.00"));
        assertThat(one.formalRefusals()).isEqualTo(one.refusals());
        assertThat(Sharing.attempt(one).refused()).isEqualTo(one.refusals());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(one::amounts)
                .satisfies(refused -> assertThat(refused.reasons()).isEqualTo(one.refusals()));
    }

    @Test
    void of_a_price_list_too() {
        SharingCase one = lacking(
                priceList().rule(tariff(flat("hours", "1"), flat("hours", "2"))).build(), MISSING);

        assertThat(one.refusals()).containsExactly(HOURS);
    }

    @Test
    void a_key_nobody_has_said_is_missing_is_still_unknown() {
        SharingCase one = lacking(adviser().rule(TWO_KEYS).build(), Map.of("hours", HOURS));

        assertThat(one.refusals())
                .containsExactly(HOURS, Reason.at("/rule/parts/1/key", SharingRefusal.UNKNOWN_KEY, "area", "pupils"));
    }

    @Test
    void a_key_that_the_rule_does_not_use_or_that_is_there_after_all_is_not_missed() {
        SharingCase one = lacking(adviser().build(), Map.of("hours", HOURS, "pupils", missing("pupils")));

        assertThat(one.refusals()).isEmpty();
    }

    private static SharingCase lacking(SharingCase one, Map<String, Reason> missing) {
        return new SharingCase(
                one.period(), one.costs(), one.grants(), one.parties(), one.keyFigures(), one.rule(), missing);
    }

    private static Reason missing(String key) {
        return Reason.at("/referenceDates", StatementRefusal.NO_KEY_FIGURES_BEFORE, key, "2021-01-01");
    }
}
