package no.samspill.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.port.Invoices;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.testkit.MemoryTables.Numbered;
import no.samspill.testkit.MemoryTables.RunNumber;

record MemoryInvoices(MemoryStore store) implements Invoices {

    @Override
    public void plan(Map<CostAgreementId, FirstInstalment> plans) {
        store.tables().plans.putAll(plans);
    }

    @Override
    public Map<CostAgreementId, FirstInstalment> plans(Collection<CostAgreementId> agreements) {
        Map<CostAgreementId, FirstInstalment> found = new HashMap<>(store.tables().plans);
        found.keySet().retainAll(Set.copyOf(agreements));
        return found;
    }

    @Override
    public void add(Collection<InvoiceRun> runs) {
        MemoryTables.insert(
                store.tables().runs,
                runs,
                one -> new RunNumber(new Numbered(one.agreement(), one.number()), one.year()),
                InvoiceRun::agreement);
    }

    @Override
    public List<InvoiceRun> issued(Collection<CostAgreementId> agreements, int year) {
        Set<CostAgreementId> wanted = Set.copyOf(agreements);
        return store.tables().runs.values().stream()
                .filter(one -> one.year() == year && wanted.contains(one.agreement()))
                .toList();
    }
}
