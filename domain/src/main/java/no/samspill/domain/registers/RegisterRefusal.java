package no.samspill.domain.registers;

import no.samspill.domain.Reason;

/** Avslag på en endring: why what is registered is not changed so. The facts of each stand beside it, in order. */
public enum RegisterRefusal implements Reason.Code {
    /** Facts: the id, what rests on it, comma-separated. It is changed with a reason only. */
    CHANGED_WITHOUT_REASON,
    /** Facts: the id, the fields that differ, comma-separated. A document does not take the place of what is registered unless one asks for it. */
    DIFFERS_FROM_REGISTERED,
    /** Facts: the id. It was registered and withdrawn, and an id is used once. */
    ID_OF_WITHDRAWN,
    /** Facts: the id, what rests on it, comma-separated. It cannot be withdrawn. */
    WITHDRAWN_WHILE_USED,
    /** Facts: the id. What is withdrawn is so with a reason. */
    WITHDRAWN_WITHOUT_REASON
}
