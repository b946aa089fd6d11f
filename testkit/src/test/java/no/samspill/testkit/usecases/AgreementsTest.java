package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.agreement.AmendAgreement;
import no.samspill.application.agreement.ChangeInvoicingPlan;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final CostAgreementId UNKNOWN = new CostAgreementId("unknown");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private final Office office = Office.open();

    @Test
    void a_registered_agreement_is_shown_with_its_rule_and_its_plan() {
        office.register(Samples.ADVISER);
        ShowAgreement.Result shown = show(Samples.ADVISER);
        assertThat(shown.agreement()).isEqualTo(Samples.agreement());
        assertThat(shown.rules().versions()).containsExactly(Samples.firstRule(Samples.ADVISER));
        assertThat(shown.first()).contains(Office.HALF);
    }

    @Test
    void all_agreements_are_listed_by_id() {
        office.register(new CostAgreementId("b"));
        office.register(new CostAgreementId("a"));
        assertThat(office.use(ListAgreements.class).execute(new ListAgreements.Query()))
                .extracting(one -> one.id().value())
                .containsExactly("a", "b");
    }

    @Test
    void what_is_wrong_with_the_agreement_and_with_its_rule_is_said_at_once() {
        CostAgreement empty = Samples.amended(Samples.agreement(), List.of());
        CostAgreement first = new CostAgreement(empty.id(), empty.title(), empty.term(), empty.host(), List.of(), 1);
        RuleVersion rule = Samples.ruleVersion(Samples.ADVISER, 1, Samples.IN_FORCE, twoThirds());
        assertThat(Office.refusals(() -> office.use(RegisterAgreement.class)
                        .execute(new RegisterAgreement.Command(first, rule, Office.HALF, Samples.ACTOR))))
                .containsExactly("NO_PARTICIPANTS /participations", "WEIGHTS_NOT_ONE /rule/parts");
        assertThat(office.audit()).isEmpty();
    }

    @Test
    void a_fixed_share_for_somebody_who_takes_no_part_is_refused_when_the_rule_is_registered() {
        Map<PartyId, Fraction> shares = Map.of(new PartyId("0301"), Fraction.ONE);
        assertThat(Office.refusals(() -> office.use(RegisterAgreement.class)
                        .execute(new RegisterAgreement.Command(
                                Samples.agreement(),
                                Samples.ruleVersion(
                                        Samples.ADVISER,
                                        1,
                                        Samples.IN_FORCE,
                                        split(Fraction.ONE, new Key.Fixed(shares))),
                                Office.HALF,
                                Samples.ACTOR))))
                .contains("UNKNOWN_PARTY /rule/parts/0/shares/0301");
    }

    @Test
    void a_later_rule_is_tried_on_the_parties_of_the_day_it_is_in_force_from() {
        office.register(Samples.ADVISER);
        PartyId newcomer = new PartyId("5054");
        List<Participation> parties = new ArrayList<>(Samples.agreement().participations());
        parties.add(new Participation(newcomer, "Indre Fosen", OpenPeriod.since(NEXT_YEAR)));
        amend(Samples.amended(Samples.agreement(), parties));
        Split rule = split(Fraction.ONE, new Key.Fixed(Map.of(newcomer, Fraction.ONE)));
        assertThat(Office.refusals(() -> newRule(Samples.ADVISER, NEXT_YEAR.minusDays(1), rule)))
                .contains("UNKNOWN_PARTY /rule/parts/0/shares/5054");
        assertThat(Office.refusals(() -> newRule(Samples.ADVISER, NEXT_YEAR, rule)))
                .doesNotContain("UNKNOWN_PARTY /rule/parts/0/shares/5054");
    }

    @Test
    void a_rule_from_before_the_agreement_is_tried_on_the_parties_it_starts_with() {
        RuleVersion early = Samples.ruleVersion(Samples.ADVISER, 1, LocalDate.of(2000, 1, 1), Samples.rule());
        office.use(RegisterAgreement.class)
                .execute(new RegisterAgreement.Command(Samples.agreement(), early, Office.HALF, Samples.ACTOR));
        assertThat(show(Samples.ADVISER).rules().versions()).containsExactly(early);
    }

    @Test
    void a_taken_id_is_stale() {
        office.register(Samples.ADVISER);
        assertThatExceptionOfType(IdTaken.class)
                .isThrownBy(() -> office.register(Samples.ADVISER))
                .satisfies(taken -> assertThat(taken.id()).isEqualTo(Samples.ADVISER.value()));
    }

    @Test
    void only_first_versions_can_be_registered() {
        CostAgreement second =
                Samples.amended(Samples.agreement(), Samples.agreement().participations());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterAgreement.Command(
                        second, Samples.firstRule(second.id()), Office.HALF, Samples.ACTOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterAgreement.Command(
                        Samples.agreement(), Samples.firstRule(UNKNOWN), Office.HALF, Samples.ACTOR));
        RuleVersion number2 = Samples.ruleVersion(Samples.ADVISER, 2, Samples.IN_FORCE, Samples.rule());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RegisterAgreement.Command(Samples.agreement(), number2, Office.HALF, Samples.ACTOR));
    }

    @Test
    void an_amended_agreement_takes_the_place_of_the_one_before() {
        office.register(Samples.ADVISER);
        CostAgreement next = Samples.amended(
                Samples.agreement(), Samples.agreement().participations().subList(1, 6));
        assertThat(amend(next)).isEqualTo(next);
        assertThat(show(Samples.ADVISER).agreement()).isEqualTo(next);
        assertThat(office.audit().get(0))
                .isEqualTo(new AuditEntry(
                        Samples.NOW, Samples.ACTOR, "AmendAgreement", Samples.ADVISER.value(), "version: 2"));
    }

    @Test
    void an_amendment_of_another_version_than_the_newest_is_stale() {
        office.register(Samples.ADVISER);
        CostAgreement next =
                Samples.amended(Samples.agreement(), Samples.agreement().participations());
        amend(next);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> amend(next));
    }

    @Test
    void an_amendment_that_leaves_nobody_is_refused() {
        office.register(Samples.ADVISER);
        assertThat(Office.refusals(() -> amend(Samples.amended(Samples.agreement(), List.of()))))
                .containsExactly("NO_PARTICIPANTS /participations");
    }

    @Test
    void a_new_rule_version_gets_the_next_number() {
        office.register(Samples.ADVISER);
        RuleVersion version = newRule(Samples.ADVISER, NEXT_YEAR, Samples.rule(GrantTreatment.DEDUCT_IN_ORDER));
        assertThat(version.number()).isEqualTo(2);
        assertThat(show(Samples.ADVISER).rules().versions())
                .containsExactly(Samples.firstRule(Samples.ADVISER), version);
        assertThat(office.audit().get(0).detail()).isEqualTo("number: 2, validFrom: 2027-01-01");
    }

    @Test
    void a_rule_version_that_is_too_early_and_wrong_besides_is_refused_for_both() {
        office.register(Samples.ADVISER);
        assertThat(Office.refusals(() -> newRule(Samples.ADVISER, Samples.IN_FORCE, twoThirds())))
                .containsExactly("VERSION_NOT_LATER /validFrom", "WEIGHTS_NOT_ONE /rule/parts");
    }

    @Test
    void the_invoicing_plan_is_changed() {
        office.register(Samples.ADVISER);
        FirstInstalment third = new FirstInstalment.Portion(Fraction.of(1, 3));
        assertThat(plan(Samples.ADVISER, third)).isEqualTo(third);
        assertThat(show(Samples.ADVISER).first()).contains(third);
        plan(Samples.ADVISER, new FirstInstalment.ByMonths());
        assertThat(show(Samples.ADVISER).first()).isEqualTo(Optional.of(new FirstInstalment.ByMonths()));
        assertThat(office.audit()).extracting(AuditEntry::detail).startsWith("byMonths", "fraction: 1/3");
    }

    @Test
    void an_agreement_that_is_not_registered_is_not_found() {
        CostAgreement next =
                Samples.amended(Samples.agreement(UNKNOWN), Samples.agreement().participations());
        assertNotFound(() -> show(UNKNOWN));
        assertNotFound(() -> amend(next));
        assertNotFound(() -> newRule(UNKNOWN, NEXT_YEAR, Samples.rule()));
        assertNotFound(() -> plan(UNKNOWN, Office.HALF));
    }

    private static void assertNotFound(Runnable work) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(work::run)
                .satisfies(
                        absent -> assertThat(absent.kind() + " " + absent.id()).isEqualTo("CostAgreement unknown"));
    }

    private ShowAgreement.Result show(CostAgreementId id) {
        return office.use(ShowAgreement.class).execute(new ShowAgreement.Query(id));
    }

    private CostAgreement amend(CostAgreement next) {
        return office.use(AmendAgreement.class).execute(new AmendAgreement.Command(next, Samples.ACTOR));
    }

    private RuleVersion newRule(CostAgreementId id, LocalDate validFrom, SharingRule rule) {
        return office.use(RegisterRuleVersion.class)
                .execute(new RegisterRuleVersion.Command(id, validFrom, rule, "Vedtak", Samples.ACTOR));
    }

    private FirstInstalment plan(CostAgreementId id, FirstInstalment first) {
        return office.use(ChangeInvoicingPlan.class).execute(new ChangeInvoicingPlan.Command(id, first, Samples.ACTOR));
    }

    private static Split twoThirds() {
        return split(Fraction.of(2, 3), new Key.ByFigure("pupils"));
    }

    private static Split split(Fraction weight, Key key) {
        return new Split(
                List.of(new Part("Del", Optional.of(weight), key)),
                GrantTreatment.DEDUCT_FIRST,
                Proration.DAYS,
                Optional.empty(),
                Optional.empty(),
                RoundingUnit.KRONE);
    }
}
