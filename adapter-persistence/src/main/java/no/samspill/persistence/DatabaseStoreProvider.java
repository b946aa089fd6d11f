package no.samspill.persistence;

import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Store;
import no.samspill.application.wiring.StoreProvider;

/** The ports on a database: an H2 file, or whatever H2 or PostgreSQL database a JDBC URL names. */
public final class DatabaseStoreProvider implements StoreProvider {

    /** Found by {@link java.util.ServiceLoader}. */
    public DatabaseStoreProvider() {}

    @Override
    public Store open(Settings settings) {
        return new DatabaseStore(settings, new Database(settings));
    }
}
