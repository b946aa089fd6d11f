package no.samspill.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.application.port.SharingRules;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.testkit.MemoryTables.Numbered;

record MemorySharingRules(MemoryStore store) implements SharingRules {

    @Override
    public void add(Collection<RuleVersion> versions) {
        MemoryTables.insert(
                store.tables().rules,
                versions,
                one -> new Numbered(one.agreement(), one.number()),
                RuleVersion::agreement);
    }

    @Override
    public Map<CostAgreementId, RuleVersions> of(Collection<CostAgreementId> agreements) {
        Map<CostAgreementId, RuleVersions> found = new HashMap<>();
        agreements.forEach(agreement -> found.put(agreement, new RuleVersions(versions(agreement))));
        return found;
    }

    private List<RuleVersion> versions(CostAgreementId agreement) {
        return List.copyOf(store.tables()
                .rules
                .subMap(new Numbered(agreement, 0), new Numbered(agreement, Integer.MAX_VALUE))
                .values());
    }
}
