package no.samspill.http;

import no.samspill.domain.Reason;

/** Why the server is not started. The facts stand beside each code, in order. */
public enum StartRefusal implements Reason.Code {
    /** Facts: the option, those that are known. */
    UNKNOWN_OPTION,
    /** Facts: the option. */
    VALUE_MISSING,
    /** Facts: the option, what was given. */
    VALUE_UNREADABLE,
    /** Facts: the address. Without login only this machine is served. */
    NOT_THIS_MACHINE,
    /** Facts: the port. Another program has it. */
    PORT_TAKEN
}
