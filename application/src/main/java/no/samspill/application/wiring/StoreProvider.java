package no.samspill.application.wiring;

/**
 * Lagertilbyder: the way to a store. Found by {@link java.util.ServiceLoader} under this name, so it has a public constructor
 * without parameters; or handed to {@link Samspill#start(Settings, StoreProvider)}.
 */
@FunctionalInterface
public interface StoreProvider {

    /** The store of these settings. Nothing is opened before the first use of a port. */
    Store open(Settings settings);
}
