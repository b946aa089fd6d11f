package no.samspill.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.CostAgreements;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;

record MemoryCostAgreements(MemoryStore store) implements CostAgreements {

    @Override
    public void add(Collection<CostAgreement> agreements) {
        MemoryTables.insert(store.tables().agreements, agreements, CostAgreement::id, CostAgreement::id);
    }

    @Override
    public void replace(CostAgreement agreement) {
        CostAgreement stored = store.tables().agreements.get(agreement.id());
        if (stored == null || stored.version() != agreement.version() - 1) {
            throw new StaleVersion(agreement.id().value());
        }
        store.tables().agreements.put(agreement.id(), agreement);
    }

    @Override
    public Map<CostAgreementId, CostAgreement> find(Collection<CostAgreementId> ids) {
        Map<CostAgreementId, CostAgreement> found = new HashMap<>(store.tables().agreements);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    @Override
    public List<CostAgreement> all() {
        return List.copyOf(store.tables().agreements.values());
    }
}
