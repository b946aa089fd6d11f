package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.NotFound;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.money.Kroner;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Statements confirmed, corrected, listed and verified. */
class ConfirmingTest {

    private static final CostAgreementId OTHER = new CostAgreementId("other");
    private static final StatementId UNKNOWN = new StatementId("opp_unknown");

    private final Office office = Office.with(Samples.ADVISER);

    @Test
    void a_statement_says_who_confirmed_it_when_and_by_which_rule_and_engine() {
        CostStatement made = office.confirm(Samples.budget(Samples.ADVISER));
        assertThat(made.id().value()).hasSize(30);
        assertThat(made)
                .isEqualTo(new CostStatement(
                        made.id(),
                        Samples.ADVISER,
                        1,
                        Purpose.BUDGET,
                        1,
                        Sharing.ENGINE_VERSION,
                        made.sharing(),
                        Samples.NOW,
                        Samples.ACTOR,
                        Optional.empty()));
        assertThat(office.use(ShowCostStatement.class).execute(new ShowCostStatement.Query(made.id())))
                .isEqualTo(made);
        assertThat(office.audit().get(0))
                .isEqualTo(new AuditEntry(
                        Samples.NOW,
                        Samples.ACTOR,
                        "ConfirmCostStatements",
                        made.id().value(),
                        "agreement: orkdal-oy-utviklingsveileder, number: 1"));
    }

    @Test
    void each_agreement_numbers_its_own_statements() {
        office.register(OTHER);
        List<CostStatement> made = office.confirm(
                List.of(Samples.budget(Samples.ADVISER), Samples.budget(OTHER), Samples.actual(Samples.ADVISER)));
        assertThat(made).extracting(CostStatement::number).containsExactly(1, 1, 2);
        assertThat(office.confirm(Samples.actual(OTHER)).number()).isEqualTo(2);
        assertThat(list(Optional.of(Samples.ADVISER)))
                .extracting(StatementSummary::id)
                .containsExactly(made.get(0).id(), made.get(2).id());
        assertThat(list(Optional.empty())).hasSize(4);
    }

    @Test
    void nothing_is_confirmed_when_one_of_many_is_refused_and_every_reason_says_which() {
        office.register(OTHER);
        assertThat(Office.refusals(() -> office.confirm(List.of(
                        Samples.draft(OTHER, Purpose.BUDGET, "1"),
                        Samples.budget(Samples.ADVISER),
                        Samples.draft(Samples.ADVISER, Purpose.BUDGET, "-1")))))
                .contains("GRANT_EXCEEDS_COST /drafts/0/grants", "NEGATIVE_AMOUNT /drafts/2/costs/0/amount")
                .noneMatch(reason -> reason.contains("/drafts/1"));
        assertThat(list(Optional.empty())).isEmpty();
    }

    @Test
    void a_correction_refers_to_the_statement_it_puts_right_which_stays_as_it_was() {
        CostStatement first = office.confirm(Samples.budget(Samples.ADVISER));
        CostStatement correction = office.confirm(Samples.correcting(first.id(), Samples.budget(Samples.ADVISER)));
        assertThat(correction.corrects()).contains(first.id());
        assertThat(correction.number()).isEqualTo(2);
        assertThat(office.use(ShowCostStatement.class).execute(new ShowCostStatement.Query(first.id())))
                .isEqualTo(first);
    }

    @Test
    void a_statement_is_corrected_once_and_then_its_correction_is() {
        CostStatement first = office.confirm(Samples.budget(Samples.ADVISER));
        CostStatement second = office.confirm(Samples.correcting(first.id(), Samples.budget(Samples.ADVISER)));
        assertThat(Office.refusals(
                        () -> office.confirm(Samples.correcting(first.id(), Samples.budget(Samples.ADVISER)))))
                .containsExactly("ALREADY_CORRECTED /corrects");
        assertThat(office.confirm(Samples.correcting(second.id(), Samples.budget(Samples.ADVISER)))
                        .number())
                .isEqualTo(3);
    }

    @Test
    void of_two_drafts_that_correct_the_same_statement_the_second_is_refused() {
        CostStatement first = office.confirm(Samples.budget(Samples.ADVISER));
        assertThat(Office.refusals(() -> office.confirm(List.of(
                        Samples.correcting(first.id(), Samples.budget(Samples.ADVISER)),
                        Samples.correcting(first.id(), Samples.budget(Samples.ADVISER))))))
                .containsExactly("ALREADY_CORRECTED /drafts/1/corrects");
    }

    @Test
    void everything_wrong_with_a_correction_is_said_together_with_what_is_wrong_with_its_costs() {
        office.register(OTHER);
        CostStatement other = office.confirm(Samples.budget(OTHER));
        assertThat(Office.refusals(() -> office.confirm(
                        Samples.correcting(other.id(), Samples.draft(Samples.ADVISER, Purpose.ACTUAL, "-1")))))
                .contains(
                        "NEGATIVE_AMOUNT /costs/0/amount",
                        "CORRECTS_ANOTHER_AGREEMENT /corrects",
                        "PURPOSE_OF_CORRECTION_DIFFERS /corrects");
    }

    @Test
    void a_preview_refuses_a_correction_as_confirming_it_would() {
        CostStatement first = office.confirm(Samples.budget(Samples.ADVISER));
        assertThat(Office.refusals(() -> office.use(PreviewCostStatements.class)
                        .execute(new PreviewCostStatements.Query(List.of(
                                Samples.budget(Samples.ADVISER),
                                Samples.correcting(first.id(), Samples.actual(Samples.ADVISER)))))))
                .containsExactly("PURPOSE_OF_CORRECTION_DIFFERS /drafts/1/corrects");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertNotFound("CostAgreement other", () -> office.confirm(Samples.budget(OTHER)));
        assertNotFound("CostAgreement other", () -> list(Optional.of(OTHER)));
        assertNotFound(
                "CostStatement opp_unknown",
                () -> office.confirm(Samples.correcting(UNKNOWN, Samples.budget(Samples.ADVISER))));
        assertNotFound(
                "CostStatement opp_unknown",
                () -> office.use(ShowCostStatement.class).execute(new ShowCostStatement.Query(UNKNOWN)));
        assertNotFound(
                "CostStatement opp_unknown",
                () -> office.use(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(UNKNOWN)));
    }

    @Test
    void verifying_brings_a_statement_that_was_tampered_with_to_light() {
        Ports ports = new MemoryStore().ports();
        CostStatement sound = Samples.statement(Samples.ADVISER, 1);
        Sharing shared = sound.sharing();
        Sharing tampered = new Sharing(
                shared.input(), shared.gross(), shared.granted(), shared.toShare(), shared.shares(), Kroner.ofOre(1));
        CostStatement bad = new CostStatement(
                sound.id(),
                sound.agreement(),
                sound.number(),
                sound.purpose(),
                sound.ruleVersion(),
                sound.engineVersion(),
                tampered,
                sound.confirmedAt(),
                sound.confirmedBy(),
                sound.corrects());
        ports.unit().run(() -> {
            ports.statements().add(List.of(bad));
            return bad;
        });
        VerifyCostStatement.Result verified =
                Office.on(ports).use(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(bad.id()));
        assertThat(verified.stored()).isEqualTo(bad);
        assertThat(verified.recomputed()).isEqualTo(sound);
        assertThat(verified.isSame()).isFalse();
    }

    @Test
    void new_key_figures_do_not_touch_what_is_confirmed() {
        CostStatement made = office.confirm(Samples.budget(Samples.ADVISER));
        office.countPupils();
        VerifyCostStatement.Result verified =
                office.use(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(made.id()));
        assertThat(verified.recomputed()).isEqualTo(made);
        assertThat(verified.isSame()).isTrue();
        assertThat(made.sharing().input().keyFigures()).isEqualTo(Map.of("pupils", Samples.pupils()));
    }

    private List<StatementSummary> list(Optional<CostAgreementId> agreement) {
        return office.use(ListCostStatements.class).execute(new ListCostStatements.Query(agreement));
    }

    private static void assertNotFound(String what, Runnable work) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(work::run)
                .satisfies(
                        absent -> assertThat(absent.kind() + " " + absent.id()).isEqualTo(what));
    }
}
