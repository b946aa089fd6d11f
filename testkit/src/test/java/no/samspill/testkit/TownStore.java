package no.samspill.testkit;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Views;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Store;
import no.samspill.application.wiring.StoreProvider;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;

/**
 * A store as a town writes it for a program of its own: saved views and the trail of them, in plain Java. Work is done one
 * at a time, and put back as it was when it fails or is only rehearsed.
 */
public final class TownStore implements StoreProvider {

    /** Found by {@link java.util.ServiceLoader}. */
    public TownStore() {}

    @Override
    public Store open(Settings settings) {
        return new Opened();
    }

    private static final class Opened implements Store, UnitOfWork {

        private Map<ViewId, SavedView> views = new LinkedHashMap<>();
        private List<AuditEntry> trail = new ArrayList<>();
        private boolean inside;

        @Override
        public synchronized <T> T run(Supplier<T> work) {
            return inside ? work.get() : alone(work, true);
        }

        @Override
        public synchronized <T> T rehearse(Supplier<T> work) {
            return alone(work, false);
        }

        private <T> T alone(Supplier<T> work, boolean keep) {
            Map<ViewId, SavedView> viewsBefore = new LinkedHashMap<>(views);
            List<AuditEntry> trailBefore = new ArrayList<>(trail);
            boolean kept = false;
            inside = true;
            try {
                T answer = work.get();
                kept = keep;
                return answer;
            } finally {
                inside = false;
                if (!kept) {
                    views = viewsBefore;
                    trail = trailBefore;
                }
            }
        }

        @Override
        public UnitOfWork unit() {
            return this;
        }

        @Override
        public Views views() {
            return new TownViews(this);
        }

        @Override
        public AuditTrail audit() {
            return new TownTrail(this);
        }

        @Override
        public void close() {}
    }

    private record TownViews(Opened store) implements Views {

        @Override
        public List<SavedView> all() {
            return List.copyOf(store.views.values());
        }

        @Override
        public void put(SavedView view) {
            store.views.put(view.id(), view);
        }

        @Override
        public void remove(ViewId id) {
            store.views.remove(id);
        }
    }

    private record TownTrail(Opened store) implements AuditTrail {

        @Override
        public void add(Collection<AuditEntry> entries) {
            store.trail.addAll(entries);
        }

        @Override
        public List<Notice> before(long number, Optional<String> subject, int limit) {
            List<Notice> found = new ArrayList<>(after(0, Integer.MAX_VALUE));
            found.removeIf(notice -> notice.number() >= number
                    || subject.filter(id -> !id.equals(notice.entry().subject()))
                            .isPresent());
            Collections.reverse(found);
            return found.stream().limit(limit).toList();
        }

        @Override
        public List<Notice> after(long number, int limit) {
            return LongStream.rangeClosed(number + 1, last())
                    .limit(limit)
                    .mapToObj(each -> new Notice(each, store.trail.get((int) each - 1)))
                    .toList();
        }

        @Override
        public long last() {
            return store.trail.size();
        }

        @Override
        public Map<String, Instant> first(AuditAct act) {
            return store.trail.stream()
                    .filter(entry -> entry.act().equals(act.text()))
                    .collect(toMap(AuditEntry::subject, AuditEntry::at, (one, later) -> one));
        }
    }
}
