package no.samspill.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Imports;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.RowResult;

record MemoryImports(MemoryStore store) implements Imports {

    private static final Comparator<ImportJob> OLDEST_FIRST =
            Comparator.comparing(ImportJob::sent).thenComparing(one -> one.id().value());

    /** What is stored of one. */
    record Stored(ImportJob job, Map<Integer, Item> waiting, Map<Integer, ImportRow> rows) {}

    @Override
    public void add(ImportJob job, List<Item> items) {
        Map<Integer, Item> waiting = new TreeMap<>();
        Map<Integer, ImportRow> rows = new TreeMap<>();
        items.forEach(item -> {
            waiting.put(item.number(), item);
            rows.put(item.number(), ImportRow.of(item, RowResult.WAITING, List.of()));
        });
        if (store.tables().imports.putIfAbsent(job.id().value(), new Stored(job, waiting, rows)) != null) {
            throw new StaleVersion(job.id().value());
        }
    }

    private List<ImportJob> jobs() {
        return store.tables().imports.values().stream()
                .map(Stored::job)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<ImportId> open() {
        return jobs().stream().filter(ImportJob::isOpen).map(ImportJob::id).toList();
    }

    @Override
    public Optional<ImportJob> take(ImportId id) {
        return find(id).filter(ImportJob::isOpen);
    }

    @Override
    public List<Item> waiting(ImportId id, int limit) {
        return stored(id)
                .map(one -> one.waiting().values().stream().limit(limit).toList())
                .orElse(List.of());
    }

    private Optional<Stored> stored(ImportId id) {
        return Optional.ofNullable(store.tables().imports.get(id.value()));
    }

    @Override
    public void record(ImportJob before, ImportJob after, Collection<ImportRow> rows) {
        Stored stored = stored(before.id())
                .filter(one -> one.job().equals(before))
                .orElseThrow(() -> new StaleVersion(before.id().value()));
        Map<Integer, Item> waiting = new TreeMap<>(stored.waiting());
        Map<Integer, ImportRow> all = new TreeMap<>(stored.rows());
        rows.forEach(row -> {
            waiting.remove(row.number());
            all.put(row.number(), row);
        });
        store.tables().imports.put(before.id().value(), new Stored(after, waiting, all));
    }

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return stored(id).map(Stored::job);
    }

    @Override
    public List<ImportJob> newest(int limit) {
        return jobs().stream().sorted(OLDEST_FIRST.reversed()).limit(limit).toList();
    }

    @Override
    public List<ImportRow> rows(ImportId id, Optional<RowResult> result, int after, int limit) {
        return stored(id).stream()
                .flatMap(one -> one.rows().values().stream())
                .filter(row -> row.number() > after)
                .filter(row -> result.isEmpty() || result.get() == row.result())
                .limit(limit)
                .toList();
    }

    @Override
    public int forgetBefore(Instant moment) {
        int before = store.tables().imports.size();
        store.tables()
                .imports
                .values()
                .removeIf(one -> one.job().ended().filter(moment::isAfter).isPresent());
        return before - store.tables().imports.size();
    }
}
