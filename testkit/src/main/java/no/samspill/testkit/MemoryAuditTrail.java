package no.samspill.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.samspill.application.port.AuditTrail;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;

record MemoryAuditTrail(MemoryStore store) implements AuditTrail {

    @Override
    public void add(Collection<AuditEntry> entries) {
        store.tables().audit.addAll(entries);
    }

    @Override
    public List<Notice> before(long number, Optional<String> subject, int limit) {
        List<Notice> notices = new ArrayList<>(after(0, Integer.MAX_VALUE));
        Collections.reverse(notices);
        return notices.stream()
                .filter(one -> one.number() < number)
                .filter(one -> subject.stream().allMatch(one.entry().subject()::equals))
                .limit(limit)
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
    public Map<String, Instant> first(AuditAct act) {
        return store.tables().audit.stream()
                .filter(entry -> entry.act().equals(act.text()))
                .collect(Collectors.toMap(
                        AuditEntry::subject, AuditEntry::at, (one, other) -> one.isBefore(other) ? one : other));
    }
}
