package no.samspill.application.port;

import no.samspill.domain.followup.Register;

/** What is registered beside the measures: what they refer to, and how they have been evaluated. */
public interface Registers {

    /** Stores all of the register but its measures; what has the same id is replaced and keeps its place. */
    void put(Register register);

    /** All that is registered, without measures, in the order it was first stored. */
    Register all();
}
