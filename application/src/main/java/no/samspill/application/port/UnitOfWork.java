package no.samspill.application.port;

import java.util.function.Supplier;

/** One transaction. A unit of work begun inside another joins it. */
public interface UnitOfWork {

    /** Runs the work in one transaction: all of it is stored when it returns, none of it when it throws. */
    <T> T run(Supplier<T> work);

    /** Runs the work as {@link #run} does, and then stores none of it. Begun by itself, never inside another. */
    <T> T rehearse(Supplier<T> work);
}
