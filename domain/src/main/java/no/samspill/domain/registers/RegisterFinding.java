package no.samspill.domain.registers;

import no.samspill.domain.Reason;

/** Funn om det handlinger hviler på: what acts can be found to rest on that is no more as it was. The facts of each stand beside it, in order. */
public enum RegisterFinding implements Reason.Code {
    /** Facts: the act, its day, what has been changed since, comma-separated. It could not be done so now. */
    RESTS_ON_CHANGED_DECISION
}
