package no.samspill.application.wiring;

import java.util.function.Supplier;

/** Sammensetningen: the one composition root, and the way in for a program that embeds Samspill. */
public final class Samspill implements AutoCloseable {

    private Samspill() {}

    /** Starts with the one persistence adapter on the class path. */
    public static Samspill start(Settings settings) {
        throw new AssertionError();
    }

    /** Starts with this adapter: for a program that brings its own. */
    public static Samspill start(Settings settings, AdapterModule adapter) {
        throw new AssertionError();
    }

    /** The use case of this class. */
    public <T> T useCase(Class<T> type) {
        throw new AssertionError();
    }

    /** Runs the work, use cases that write included, and stores none of it: the dry run. */
    public <T> T rehearse(Supplier<T> work) {
        throw new AssertionError();
    }

    @Override
    public void close() {}
}
