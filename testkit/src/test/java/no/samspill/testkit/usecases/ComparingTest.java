package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.NotFound;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.Rate;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.Tariff;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final StatementDraft DRAFT = Samples.actual(Samples.ADVISER);
    private static final PartyId NEWCOMER = new PartyId("5054");

    private final Office office = Office.with(Samples.ADVISER);

    @Test
    void the_draft_comes_first_and_each_change_is_made_to_it_alone() {
        CostStatement before = office.confirm(Samples.budget(Samples.ADVISER));
        List<Outcome> outcomes = compare(
                DRAFT,
                new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_FROM_REST)),
                new Change.Choice(new Alternative.Without(Samples.ORKLAND)),
                new Change.Choice(new Alternative.With(
                        new Party(NEWCOMER, "Indre Fosen"), Map.of("pupils", new BigDecimal("600")))),
                new Change.Choice(new Alternative.Rule("kroner per elev", priceList("pupils"))),
                new Change.Confirmed(before.id()));
        assertThat(outcomes)
                .extracting(Outcome::name)
                .containsExactly(
                        "draft",
                        "DEDUCT_FROM_REST",
                        "-5059",
                        "+5054",
                        "kroner per elev",
                        before.id().value());
        assertThat(outcomes)
                .extracting(ComparingTest::froya)
                .containsExactly("76190.00", "84127.00", "111006.00", "67281.00", "7000.00", "71111.00");
        assertThat(outcomes.get(5).sharing()).contains(before.sharing());
    }

    @Test
    void a_refused_alternative_is_an_outcome_and_hides_none_of_the_others() {
        StatementDraft small = Samples.draft(Samples.ADVISER, Purpose.ACTUAL, "500000");
        List<Outcome> outcomes = compare(
                small,
                new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_FROM_REST)),
                new Change.Choice(new Alternative.Rule("timer", priceList("hours"))),
                new Change.Choice(new Alternative.With(new Party(NEWCOMER, "Indre Fosen"), Map.of())),
                new Change.Choice(new Alternative.Without(NEWCOMER)),
                new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_IN_ORDER)));
        assertThat(outcomes)
                .extracting(one -> codes(one))
                .containsExactly(
                        "", "NEGATIVE_PART", "NO_KEY_FIGURES_BEFORE", "MISSING_KEY_FIGURE", "UNKNOWN_PARTY", "");
        assertThat(outcomes)
                .allMatch(one -> one.sharing().isEmpty() != one.refused().isEmpty());
    }

    @Test
    void a_draft_that_is_refused_is_an_outcome_too() {
        StatementDraft early = new StatementDraft(
                Samples.ADVISER,
                Purpose.ACTUAL,
                Period.year(2019),
                DRAFT.costs(),
                DRAFT.grants(),
                Map.of("pupils", Samples.COUNTED),
                Optional.empty());
        assertThat(compare(early, new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_IN_ORDER))))
                .extracting(one -> codes(one))
                .containsExactly("NO_RULE_IN_FORCE", "NO_RULE_IN_FORCE");
    }

    @Test
    void a_reference_date_may_be_for_a_key_of_any_of_the_rules_compared() {
        StatementDraft dated = new StatementDraft(
                Samples.ADVISER,
                Purpose.ACTUAL,
                Samples.YEAR,
                DRAFT.costs(),
                DRAFT.grants(),
                Map.of("pupils", Samples.COUNTED, "hours", Samples.COUNTED),
                Optional.empty());
        assertThat(compare(dated, new Change.Choice(new Alternative.Rule("timer", priceList("hours")))))
                .extracting(one -> codes(one))
                .containsExactly("", "NO_KEY_FIGURES");
        assertThat(compare(
                        dated,
                        new Change.Choice(new Alternative.Rule("elever", priceList("pupils"))),
                        new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_IN_ORDER))))
                .extracting(one -> codes(one))
                .containsExactly("UNUSED_REFERENCE_DATE", "UNUSED_REFERENCE_DATE", "UNUSED_REFERENCE_DATE");
    }

    @Test
    void the_grants_of_a_price_list_cannot_be_treated_otherwise() {
        office.use(RegisterRuleVersion.class)
                .execute(new RegisterRuleVersion.Command(
                        Samples.ADVISER, LocalDate.of(2026, 1, 1), priceList("pupils"), "Vedtak", Samples.ACTOR));
        StatementDraft priced = new StatementDraft(
                Samples.ADVISER, Purpose.ACTUAL, Samples.YEAR, List.of(), List.of(), Map.of(), Optional.empty());
        assertThat(compare(priced, new Change.Choice(new Alternative.Treatment(GrantTreatment.DEDUCT_IN_ORDER))))
                .extracting(one -> codes(one))
                .containsExactly("", "TREATMENT_OF_PRICE_LIST");
    }

    @Test
    void a_party_left_out_takes_its_direct_costs_with_it() {
        StatementDraft direct = new StatementDraft(
                Samples.ADVISER,
                Purpose.ACTUAL,
                Samples.YEAR,
                List.of(DRAFT.costs().get(0), new Cost("Reise", Samples.kroner("50"), Optional.of(Samples.ORKLAND))),
                DRAFT.grants(),
                Map.of(),
                Optional.empty());
        assertThat(compare(direct, new Change.Choice(new Alternative.Without(Samples.ORKLAND))))
                .extracting(one -> one.sharing().orElseThrow().sum().toString())
                .containsExactly("600050.00", "600000.00");
    }

    @Test
    void comparing_with_a_statement_that_is_not_there_is_not_found_and_nothing_is_ever_stored() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> compare(DRAFT, new Change.Confirmed(new StatementId("opp_unknown"))))
                .satisfies(absent -> assertThat(absent.id()).isEqualTo("opp_unknown"));
        compare(DRAFT);
        assertThat(office.use(ListCostStatements.class).execute(new ListCostStatements.Query(Optional.empty())))
                .isEmpty();
    }

    private List<Outcome> compare(StatementDraft draft, Change... changes) {
        return office.use(CompareCostSharing.class).execute(new CompareCostSharing.Query(draft, List.of(changes)));
    }

    private static String froya(Outcome outcome) {
        return outcome.sharing().orElseThrow().shares().stream()
                .filter(one -> one.party().equals(Samples.FROYA))
                .map(Share::amount)
                .map(Kroner::toString)
                .findFirst()
                .orElseThrow();
    }

    private static String codes(Outcome outcome) {
        return String.join(
                " ",
                outcome.refused().stream()
                        .map(Reason::code)
                        .map(Reason.Code::name)
                        .toList());
    }

    /** 1 000 kroner, and 10 per unit of the key. */
    private static Tariff priceList(String key) {
        return new Tariff(
                Samples.kroner("1000"),
                List.of(new Rate.Flat(key, Fraction.of(10))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Fraction.ONE,
                Proration.NONE,
                RoundingUnit.KRONE);
    }
}
