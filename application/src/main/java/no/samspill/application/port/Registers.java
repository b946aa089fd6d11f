package no.samspill.application.port;

import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.portfolio.Portfolio;

/** What is registered beside the measures: what they refer to, and how they have been evaluated. */
public interface Registers {

    /** Stores all of the register but its measures; what has the same id is replaced and keeps its place. */
    void put(Register register);

    /** What of it these refer to, as {@link Portfolio#only} tells, in no order. */
    Portfolio of(References wanted);

    /** All that is registered, without measures, in the order it was first stored. */
    Register all();
}
