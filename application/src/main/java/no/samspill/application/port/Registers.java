package no.samspill.application.port;

import no.samspill.domain.portfolio.Portfolio;

/** What the measures refer to: organisations, bodies, strategies, decisions and agreement texts. */
public interface Registers {

    /** Stores all of the portfolio but its measures; what has the same id is replaced and keeps its place. */
    void put(Portfolio portfolio);

    /** All that is registered, without measures, in the order it was first stored. */
    Portfolio all();
}
