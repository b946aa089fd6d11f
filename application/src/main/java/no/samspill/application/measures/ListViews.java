package no.samspill.application.measures;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Views;
import no.samspill.domain.portfolio.SavedView;

/** Vis lagrede visninger: in the order they were first saved. */
public final class ListViews {

    public record Query() {}

    private final UnitOfWork unit;
    private final Views views;

    @Inject
    ListViews(UnitOfWork unit, Views views) {
        this.unit = unit;
        this.views = views;
    }

    public List<SavedView> execute(Query query) {
        return unit.run(views::all);
    }
}
