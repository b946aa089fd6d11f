package no.samspill.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Agreements;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.agreement.AgreementId;

record MemoryAgreements(MemoryStore store) implements Agreements {

    @Override
    public void add(Collection<Agreement> agreements) {
        MemoryTables.insert(store.tables().agreements, agreements, Agreement::id, Agreement::id);
    }

    @Override
    public void replace(Agreement agreement) {
        Agreement stored = store.tables().agreements.get(agreement.id());
        if (stored == null || stored.version() != agreement.version() - 1) {
            throw new StaleVersion(agreement.id().value());
        }
        store.tables().agreements.put(agreement.id(), agreement);
    }

    @Override
    public Map<AgreementId, Agreement> find(Collection<AgreementId> ids) {
        Map<AgreementId, Agreement> found = new HashMap<>(store.tables().agreements);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    @Override
    public List<Agreement> all() {
        return List.copyOf(store.tables().agreements.values());
    }
}
