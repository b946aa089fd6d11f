package no.samspill.application.wiring;

import com.google.inject.Module;

/** A persistence adapter, found by {@link java.util.ServiceLoader}: binds every port. */
public interface AdapterModule {

    /** What binds the ports, for these settings. Opens nothing before the first use. */
    Module module(Settings settings);
}
