package no.samspill.persistence;

import java.util.List;
import no.samspill.application.port.Views;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;

/** A view is a row among what is registered. */
final class JdbiViews implements Views {

    private final Transactions transactions;

    JdbiViews(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<SavedView> all() {
        return transactions.read(handle -> RegisterItems.all(handle, SavedView.class));
    }

    @Override
    public void put(SavedView view) {
        RegisterItems.put(transactions, RegisterItems.of(List.of(view), SavedView::id));
    }

    @Override
    public void remove(ViewId id) {
        transactions.write(List.of(id), handle -> RegisterItems.remove(handle, SavedView.class, id.value()));
    }
}
