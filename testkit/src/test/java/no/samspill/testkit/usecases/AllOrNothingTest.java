package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Named.named;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samspill.application.agreement.AmendAgreement;
import no.samspill.application.agreement.ChangeInvoicingPlan;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.port.AuditTrail;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The act and the record of it are stored together or not at all. */
class AllOrNothingTest {

    private static final CostAgreementId OTHER = new CostAgreementId("other");

    private final Ports ports = new MemoryStore().ports();
    private final Office office = Office.on(ports);

    static Stream<Named<Consumer<Office>>> writes() {
        return Stream.of(
                named("RegisterAgreement", one -> one.register(OTHER)),
                named("RegisterKeyFigures", Office::countPupils),
                named("ConfirmCostStatements", one -> one.confirm(Samples.actual(Samples.ADVISER))),
                named(
                        "IssueInvoices",
                        one -> one.issue(
                                RunKind.FIRST_HALF,
                                Samples.statement(Samples.ADVISER, 1).id())),
                named(
                        "AmendAgreement",
                        one -> one.use(AmendAgreement.class)
                                .execute(new AmendAgreement.Command(
                                        Samples.amended(
                                                Samples.agreement(),
                                                Samples.agreement().participations()),
                                        Samples.ACTOR))),
                named(
                        "ChangeInvoicingPlan",
                        one -> one.use(ChangeInvoicingPlan.class)
                                .execute(new ChangeInvoicingPlan.Command(
                                        Samples.ADVISER, new FirstInstalment.ByMonths(), Samples.ACTOR))),
                named(
                        "RegisterRuleVersion",
                        one -> one.use(RegisterRuleVersion.class)
                                .execute(new RegisterRuleVersion.Command(
                                        Samples.ADVISER,
                                        LocalDate.of(2027, 1, 1),
                                        Samples.rule(GrantTreatment.CREDIT_EQUALLY),
                                        "Vedtak",
                                        Samples.ACTOR))));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void an_act_that_cannot_be_recorded_is_not_done(Consumer<Office> write) {
        startWithABudget();
        List<Object> before = everything();
        AuditTrail broken = mock(AuditTrail.class);
        doThrow(new IllegalStateException("no room for the record"))
                .when(broken)
                .add(any());
        Office failing = Office.on(new Ports(
                ports.unit(),
                ports.agreements(),
                ports.rules(),
                ports.keyFigures(),
                ports.statements(),
                ports.invoices(),
                ports.registers(),
                ports.measures(),
                broken,
                ports.answers(),
                ports.webhooks(),
                ports.views(),
                ports.imports()));

        assertThatIllegalStateException()
                .isThrownBy(() -> write.accept(failing))
                .withMessage("no room for the record");
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void an_act_that_is_done_is_recorded_once(Consumer<Office> write) {
        startWithABudget();
        List<Object> before = everything();
        int entries = office.audit().size();
        write.accept(office);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(office.audit()).hasSize(entries + 1);
        assertThat(office.audit().get(0).actor()).isEqualTo(Samples.ACTOR);
    }

    @Test
    void the_act_recorded_is_the_name_of_the_use_case() {
        startWithABudget();
        writes().forEach(write -> {
            write.getPayload().accept(office);
            assertThat(office.audit().get(0).act()).isEqualTo(write.getName());
        });
    }

    @Test
    void a_rehearsed_year_leaves_nothing_behind() {
        startWithABudget();
        List<Object> before = everything();
        List<CostStatement> rehearsed =
                office.samspill().rehearse(() -> office.confirm(List.of(Samples.actual(Samples.ADVISER))));
        assertThat(rehearsed).hasSize(1);
        assertThat(everything()).isEqualTo(before);
    }

    private void startWithABudget() {
        office.countPupils();
        office.register(Samples.ADVISER);
        ports.unit().run(() -> {
            ports.statements().add(List.of(Samples.statement(Samples.ADVISER, 1)));
            return true;
        });
    }

    private List<Object> everything() {
        List<CostAgreementId> ids = List.of(Samples.ADVISER, OTHER);
        return ports.unit()
                .run(() -> List.of(
                        ports.agreements().all(),
                        ports.rules().of(ids),
                        ports.keyFigures().all(),
                        ports.statements().summaries(ids),
                        ports.invoices().plans(ids),
                        ports.invoices().issued(ids, 2026),
                        ports.audit().newest(100)));
    }
}
