package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.FROYA;
import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.bounded;
import static no.samspill.domain.costsharing.Samples.fixed;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.with;
import static no.samspill.domain.costsharing.SharingRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** Several faults in the form of a split, and how their places are told. */
class SplitRefusalsTest {

    private static final Key PUPILS = new Key.ByFigure("pupils");
    private static final Map<PartyId, String> SHARES =
            Map.of(FROYA, "0.1", HEIM, "0.15", HITRA, "0.1", ORKLAND, "0.4", RINDAL, "0.05", SKAUN, "0.2");

    private static CaseBuilder rule(Part... parts) {
        return adviser().rule(split(parts));
    }

    private static Map<PartyId, String> changed(PartyId party, String share) {
        Map<PartyId, String> shares = new HashMap<>(SHARES);
        shares.put(party, share);
        return shares;
    }

    @Test
    void all_faults_in_form_are_named_at_once_each_once() {
        SharingCase one = adviser()
                .cost("Feil", "-1")
                .direct("Ukjent", "1", new PartyId("9999"))
                .grant("Feil", "-1")
                .party(new Party(HEIM, "Heim", Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty()))
                .repeated(SKAUN, "Skaun")
                .noFigure("pupils", RINDAL)
                .figure("pupils", HITRA, new Figure.Counted(BigDecimal.TEN.negate()))
                .rule(bounded(
                        with(
                                with(
                                        split(
                                                part("A", "1/2", PUPILS),
                                                part("B", "1/3", new Key.ByFigure("x")),
                                                part("C", "-1/3", PUPILS)),
                                        GrantTreatment.DEDUCT_FROM_REST),
                                RoundingUnit.KRONE),
                        Optional.of(kroner("0.10")),
                        Optional.of(kroner("-0.20"))))
                .build();

        assertThat(one.refusals())
                .doesNotHaveDuplicates()
                .extracting(Reason::code)
                .containsExactly(
                        PARTY_OUTSIDE_PERIOD,
                        DUPLICATE_PARTY,
                        NEGATIVE_AMOUNT,
                        UNKNOWN_PARTY,
                        NEGATIVE_AMOUNT,
                        INVALID_RULE,
                        WEIGHTS_NOT_ONE,
                        NEGATIVE_KEY_FIGURE,
                        MISSING_KEY_FIGURE,
                        UNKNOWN_KEY,
                        NO_REST_PART,
                        BOUND_NOT_IN_UNIT,
                        NEGATIVE_AMOUNT,
                        BOUND_NOT_IN_UNIT);
        assertThatThrownBy(one::share).hasMessageContaining("MISSING_KEY_FIGURE /keyFigures/pupils/values/5061");
    }

    @Test
    void fixed_shares_are_checked_one_by_one() {
        Map<PartyId, String> shares = changed(HEIM, "-0.15");
        shares.remove(RINDAL);
        shares.put(new PartyId("a/b"), "0.35");
        SharingCase one = rule(part("Avtalt", "1", fixed(shares))).build();

        assertThat(one.refusals())
                .containsExactly(
                        Reason.at("/rule/parts/0/shares/5055", INVALID_RULE, "NEGATIVE_WEIGHT", "Avtalt", "-3/20"),
                        Reason.at("/rule/parts/0/shares/a~1b", UNKNOWN_PARTY, "a/b"),
                        Reason.at("/rule/parts/0/shares/5061", MISSING_KEY_FIGURE, "FIXED", "Rindal", "MISSING"));
    }

    @Test
    void names_are_escaped_in_pointers() {
        SharingCase one = adviser()
                .party(new PartyId("a~b"), "Ny")
                .figures("x/y", Map.of(HEIM, "1", FROYA, "2", HITRA, "3", ORKLAND, "4", RINDAL, "5", SKAUN, "6"))
                .rule(split(part("A", "1", new Key.ByFigure("x/y"))))
                .build();

        assertThat(one.refusals()).extracting(Reason::pointer).containsExactly("/keyFigures/x~1y/values/a~0b");
    }

    @Test
    void a_key_that_is_missing_says_which_there_are() {
        SharingCase one = adviser()
                .figures("area", Map.of(HEIM, "1"))
                .rule(split(part("A", "1", new Key.ByFigure("elever"))))
                .build();

        assertThat(one.refusals())
                .containsExactly(Reason.at("/rule/parts/0/key", UNKNOWN_KEY, "elever", "area, pupils"));
    }
}
