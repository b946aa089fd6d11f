package no.samspill.testkit;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.samspill.application.port.CostStatements;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.testkit.MemoryTables.Numbered;

record MemoryCostStatements(MemoryStore store) implements CostStatements {

    @Override
    public void add(Collection<CostStatement> statements) {
        MemoryTables.insert(
                store.tables().statements,
                statements,
                one -> new Numbered(one.agreement(), one.number()),
                CostStatement::agreement);
    }

    @Override
    public Map<StatementId, CostStatement> find(Collection<StatementId> ids) {
        Set<StatementId> wanted = Set.copyOf(ids);
        return store.tables().statements.values().stream()
                .filter(one -> wanted.contains(one.id()))
                .collect(toMap(CostStatement::id, Function.identity()));
    }

    @Override
    public List<StatementSummary> summaries(Collection<CostAgreementId> agreements) {
        Set<CostAgreementId> wanted = Set.copyOf(agreements);
        return store.tables().statements.values().stream()
                .filter(one -> wanted.contains(one.agreement()))
                .map(CostStatement::summary)
                .toList();
    }
}
