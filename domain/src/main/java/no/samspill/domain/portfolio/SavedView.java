package no.samspill.domain.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;

/**
 * Lagret visning: which measures are looked at together, under a name that those who work in the region share. It is always of the
 * day it is opened.
 *
 * <p>Example: {@code under-utredning}, called "Under utredning", of the phase {@code UNDER_ASSESSMENT}, shown on a board.
 *
 * <p>Refused with {@code VIEW_WITHOUT_NAME} and {@code VIEW_NAME_TOO_LONG}.
 *
 * @param party one that takes part, or is asked to
 * @param title a part of the title
 * @param board whether they are shown on a board, with a column for each phase, and not as a table
 */
public record SavedView(
        ViewId id,
        String name,
        Optional<Phase> phase,
        Optional<StrategyId> strategy,
        Optional<PartyId> party,
        Optional<String> title,
        boolean board) {

    private static final int LONGEST = 80;

    /** Everything that must be mended before it is saved; empty when it can be. */
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        int length = name.codePointCount(0, name.length());
        if (name.isBlank()) {
            reasons.add(Reason.at("/name", ViewRefusal.VIEW_WITHOUT_NAME));
        }
        if (length > LONGEST) {
            reasons.add(Reason.at(
                    "/name", ViewRefusal.VIEW_NAME_TOO_LONG, Integer.toString(length), Integer.toString(LONGEST)));
        }
        return List.copyOf(reasons);
    }
}
