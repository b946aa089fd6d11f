package no.samspill.application.wiring;

import com.google.inject.Module;

/** A persistence adapter, found by {@link java.util.ServiceLoader}: binds every port. */
public interface StoreProvider {

    /**
     * What binds the ports, for these settings, and {@link java.io.Closeable} to what closes all that it has opened. Opens
     * nothing before the first use of a port; closing what was never opened does nothing. May bind {@link Backups} too.
     */
    Module module(Settings settings);
}
