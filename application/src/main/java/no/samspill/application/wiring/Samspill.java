package no.samspill.application.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Sammensetningen: the one composition root, and the way in for a program that embeds Samspill. */
public final class Samspill implements AutoCloseable {

    private final Injector injector;
    private final Store store;

    private Samspill(Injector injector, Store store) {
        this.injector = injector;
        this.store = store;
    }

    /** Starts with the one store on the class path; no store, or several, is a faulty installation. */
    public static Samspill start(Settings settings) {
        List<ServiceLoader.Provider<StoreProvider>> found =
                ServiceLoader.load(StoreProvider.class).stream().toList();
        if (found.size() != 1) {
            List<String> names = found.stream().map(one -> one.type().getName()).toList();
            throw new IllegalStateException("Samspill needs exactly one store on the class path, but found "
                    + (names.isEmpty() ? "none: add samspill-adapter-persistence" : String.join(" and ", names)));
        }
        return start(settings, found.get(0).get());
    }

    /** Starts with this store: for a program that brings its own. */
    public static Samspill start(Settings settings, StoreProvider provider) {
        Store store = provider.open(settings);
        return new Samspill(
                Guice.createInjector(Stage.DEVELOPMENT, new UseCasesModule(settings.clock()), new StoreModule(store)),
                store);
    }

    /** The use case of this class. */
    public <T> T useCase(Class<T> type) {
        try {
            return injector.getInstance(type);
        } catch (ProvisionException wrapped) {
            // What a store throws while a port is asked for comes through as it is.
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    /** Runs the work, of several use cases, in one transaction. */
    public <T> T together(Supplier<T> work) {
        return store.unit().run(work);
    }

    /** Runs the work, use cases that write included, and stores none of it: the dry run. */
    public <T> T rehearse(Supplier<T> work) {
        return store.unit().rehearse(work);
    }

    /** The backups of the store; {@link UnsupportedOperationException} when it has none. */
    public Backups backups() {
        return store.backups()
                .orElseThrow(() -> new UnsupportedOperationException("the store makes no backups of its own"));
    }

    @Override
    public void close() {
        store.close();
    }
}
