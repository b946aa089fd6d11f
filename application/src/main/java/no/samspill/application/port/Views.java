package no.samspill.application.port;

import java.util.List;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;

/** The views of the portfolio that are saved. */
public interface Views {

    /** In the order they were first saved. */
    List<SavedView> all();

    /** Saves it, new or in place of the one with the same id. */
    void put(SavedView view);

    /** Takes one away; nothing when it is not there. */
    void remove(ViewId id);
}
