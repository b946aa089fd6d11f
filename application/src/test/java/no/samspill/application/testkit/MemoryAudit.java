package no.samspill.application.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.samspill.application.port.AuditTrail;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;

record MemoryAudit(MemoryStore store) implements AuditTrail {

    @Override
    public void add(Collection<AuditEntry> entries) {
        store.tables().audit.addAll(entries);
    }

    @Override
    public List<AuditEntry> newest(int limit) {
        return newestFirst().subList(0, Math.min(limit, store.tables().audit.size()));
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return newestFirst().stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }

    @Override
    public List<Notice> after(long number, int limit) {
        List<AuditEntry> all = store.tables().audit;
        return LongStream.rangeClosed(number + 1, all.size())
                .limit(limit)
                .mapToObj(each -> new Notice(each, all.get((int) each - 1)))
                .toList();
    }

    @Override
    public long last() {
        return store.tables().audit.size();
    }

    @Override
    public Map<String, Instant> first(String act) {
        return store.tables().audit.stream()
                .filter(entry -> entry.act().equals(act))
                .collect(Collectors.toMap(
                        AuditEntry::subject, AuditEntry::at, (one, other) -> one.isBefore(other) ? one : other));
    }

    private List<AuditEntry> newestFirst() {
        List<AuditEntry> entries = new ArrayList<>(store.tables().audit);
        Collections.reverse(entries);
        return entries;
    }
}
