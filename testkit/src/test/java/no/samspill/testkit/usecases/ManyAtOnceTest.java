package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.SharingRules;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** How often the store is asked does not depend on how many agreements are settled. */
class ManyAtOnceTest {

    private final Map<String, Integer> calls = new TreeMap<>();

    @Test
    void previewing_confirming_and_invoicing_a_thousand_asks_the_store_as_often_as_ten() {
        Map<String, Integer> few = callsFor(10);
        Map<String, Integer> many = callsFor(1000);
        assertThat(many).isEqualTo(few);
        assertThat(few)
                .containsEntry("CostAgreements.find", 3)
                .containsEntry("KeyFigureSets.latestBefore", 2)
                .containsEntry("CostStatements.add", 1)
                .containsEntry("Invoices.add", 1)
                .containsEntry("AuditTrail.add", 2);
    }

    private Map<String, Integer> callsFor(int agreements) {
        Office office = Office.on(counting(new MemoryStore().ports()));
        office.countPupils();
        List<CostAgreementId> ids = IntStream.range(0, agreements)
                .mapToObj(i -> new CostAgreementId("agreement-" + i))
                .toList();
        ids.forEach(office::register);

        calls.clear();
        List<StatementDraft> drafts = ids.stream().map(Samples::budget).toList();
        assertThat(office.use(PreviewCostStatements.class).execute(new PreviewCostStatements.Query(drafts)))
                .hasSize(agreements);
        List<CostStatement> confirmed = office.confirm(drafts);
        List<StatementId> statements = confirmed.stream().map(CostStatement::id).toList();
        assertThat(office.issue(RunKind.FIRST_HALF, statements)).hasSize(agreements);
        return Map.copyOf(calls);
    }

    private Ports counting(Ports ports) {
        return new Ports(
                counting(UnitOfWork.class, ports.unit()),
                counting(CostAgreements.class, ports.agreements()),
                counting(SharingRules.class, ports.rules()),
                counting(KeyFigureSets.class, ports.keyFigures()),
                counting(CostStatements.class, ports.statements()),
                counting(Invoices.class, ports.invoices()),
                counting(Registers.class, ports.registers()),
                counting(Measures.class, ports.measures()),
                counting(AuditTrail.class, ports.audit()),
                ports.answers(),
                ports.webhooks(),
                ports.views(),
                ports.imports());
    }

    private <T> T counting(Class<T> port, T behind) {
        InvocationHandler counter = (proxy, method, arguments) -> {
            calls.merge(port.getSimpleName() + "." + method.getName(), 1, Integer::sum);
            try {
                return method.invoke(behind, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, counter));
    }
}
