package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.priceList;
import static no.samspill.domain.costsharing.Samples.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

class AlternativeTest {

    private static final Party NEWCOMER = new Party(new PartyId("5054"), "Indre Fosen");

    @Test
    void by_a_price_list_only_direct_costs_stay() {
        SharingCase one = adviser().direct("Reise", "50", HEIM).build().by(tariff());

        assertThat(one.costs()).containsExactly(new Cost("Reise", kroner("50"), Optional.of(HEIM)));
        assertThat(one.grants()).isEmpty();
        assertThat(one.share().sum()).isEqualTo(kroner("296050"));
    }

    @Test
    void by_another_split_costs_and_grants_stay() {
        Split other = Samples.split(Samples.rest("Elever", new Key.ByFigure("pupils")));

        assertThat(adviser().build().by(other)).isEqualTo(adviser().rule(other).build());
    }

    @Test
    void a_party_left_out_takes_its_direct_costs_and_figures_with_it() {
        SharingCase one = adviser()
                .direct("Reise", "50", HEIM)
                .direct("Reise", "70", ORKLAND)
                .build()
                .without(HEIM);

        assertThat(one.parties()).extracting(Party::id).doesNotContain(HEIM).hasSize(5);
        assertThat(one.costs())
                .extracting(Cost::party)
                .doesNotContain(Optional.of(HEIM))
                .contains(Optional.of(ORKLAND));
        assertThat(one.keyFigures().get("pupils").figures())
                .doesNotContainKey(HEIM)
                .hasSize(5);
        assertThat(one.share().sum()).isEqualTo(kroner("600070"));
    }

    @Test
    void one_more_party_has_the_figures_given_and_no_other() {
        assertThat(adviser().build().with(NEWCOMER, Map.of("pupils", new BigDecimal("600"), "area", BigDecimal.ONE)))
                .isEqualTo(adviser()
                        .party(NEWCOMER)
                        .figures("pupils", Map.of(NEWCOMER.id(), "600"))
                        .build());
        assertThat(adviser().build().with(NEWCOMER, Map.of()).refusals())
                .extracting(Reason::code)
                .containsExactly(SharingRefusal.MISSING_KEY_FIGURE);
    }

    @Test
    void a_change_that_cannot_be_made_is_refused_beside_all_that_is_wrong_with_the_case() {
        Reason hours = Reason.at("/referenceDates", StatementRefusal.NO_KEY_FIGURES_BEFORE, "hours", "2021-01-01");
        SharingCase given = priceList()
                .rule(tariff(Samples.flat("hours", "1")))
                .cost("Lønn", "10")
                .build();
        SharingCase lacking = new SharingCase(
                given.period(),
                given.costs(),
                given.grants(),
                given.parties(),
                given.keyFigures(),
                given.rule(),
                Map.of("hours", hours));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lacking.treating(GrantTreatment.DEDUCT_FIRST))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(
                                hours,
                                Reason.at("/rule", StatementRefusal.TREATMENT_OF_PRICE_LIST, "DEDUCT_FIRST"),
                                Reason.at("/costs/0", SharingRefusal.INVALID_RULE, "COST_IN_TARIFF", "Lønn")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> adviser().build().without(NEWCOMER.id()))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.at("/parties", SharingRefusal.UNKNOWN_PARTY, "5054")));
    }

    @Test
    void the_case_is_compared_first_and_one_that_is_refused_hides_none_of_the_others() {
        SharingCase given = adviser().build();

        List<Outcome> outcomes = Alternative.compare(
                given,
                List.of(
                        new Alternative.Treatment(GrantTreatment.DEDUCT_FROM_REST),
                        new Alternative.Without(NEWCOMER.id()),
                        new Alternative.Without(RINDAL),
                        new Alternative.With(NEWCOMER, Map.of("pupils", new BigDecimal("600"))),
                        new Alternative.Rule("kroner per elev", tariff())));

        assertThat(outcomes)
                .extracting(Outcome::name)
                .containsExactly("draft", "DEDUCT_FROM_REST", "-5054", "-5061", "+5054", "kroner per elev");
        assertThat(outcomes).extracting(one -> one.refused().size()).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(outcomes)
                .extracting(one ->
                        one.sharing().map(Sharing::sum).map(Object::toString).orElse("-"))
                .containsExactly("600000.00", "600000.00", "-", "600000.00", "600000.00", "296000.00");
        assertThat(outcomes.get(0).attempt()).isEqualTo(Sharing.attempt(given));
    }
}
