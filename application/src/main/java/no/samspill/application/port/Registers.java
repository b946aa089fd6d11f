package no.samspill.application.port;

import java.util.Collection;
import java.util.List;
import no.samspill.application.StaleVersion;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.domain.registers.Stamp;

/**
 * What is registered beside the measures: what they refer to, and how they have been evaluated. Each thing is kept as it has been
 * from time to time; a revision that is stored is never changed.
 */
public interface Registers {

    /**
     * Stores all of the register but its measures, each as one more revision, and keeps its place; what is registered as it is, is
     * left as it is. {@link StaleVersion} when one of them has been changed by another in the meantime.
     */
    void put(Register register, Authorship by);

    /**
     * Stores what is registered already and stays as it is: what was given is a revision, and what is registered one more after it,
     * by whom it was.
     */
    void putBeside(Register register, Authorship by);

    /** Takes the thing away, by one more revision, which is without it. */
    void withdraw(RegisterKey key, Authorship by);

    /** What of it these refer to, as {@link Portfolio#only} tells, in no order. */
    Portfolio of(References wanted);

    /** All that is registered, without measures, in the order it was first stored. */
    Register all();

    /** The revisions of these things, in the order they were stored. */
    List<Revision> revisions(Collection<RegisterKey> keys);

    /** Which revisions there are, of everything, in the order they were stored. */
    List<Stamp> stamps();

    /** The serial of the last revision; 0 when there is none. */
    long last();
}
