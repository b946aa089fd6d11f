package no.samspill.testkit;

import java.util.List;
import no.samspill.application.port.Views;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;

record MemoryViews(MemoryStore store) implements Views {

    @Override
    public List<SavedView> all() {
        return List.copyOf(store.tables().views.values());
    }

    @Override
    public void put(SavedView view) {
        store.tables().views.put(view.id(), view);
    }

    @Override
    public void remove(ViewId id) {
        store.tables().views.remove(id);
    }
}
