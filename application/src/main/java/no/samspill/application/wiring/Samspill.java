package no.samspill.application.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import no.samspill.application.port.UnitOfWork;

/** Sammensetningen: the one composition root, and the way in for a program that embeds Samspill. */
public final class Samspill implements AutoCloseable {

    private final Injector injector;

    private Samspill(Injector injector) {
        this.injector = injector;
    }

    /** Starts with the one persistence adapter on the class path; no adapter, or several, is a faulty installation. */
    public static Samspill start(Settings settings) {
        List<ServiceLoader.Provider<StoreProvider>> found =
                ServiceLoader.load(StoreProvider.class).stream().toList();
        if (found.size() != 1) {
            List<String> names = found.stream().map(one -> one.type().getName()).toList();
            throw new IllegalStateException(
                    "Samspill needs exactly one persistence adapter on the class path, but found "
                            + (names.isEmpty()
                                    ? "none: add samspill-adapter-persistence"
                                    : String.join(" and ", names)));
        }
        return start(settings, found.get(0).get());
    }

    /** Starts with this adapter: for a program that brings its own. */
    public static Samspill start(Settings settings, StoreProvider adapter) {
        return new Samspill(Guice.createInjector(
                Stage.DEVELOPMENT, new UseCasesModule(settings.clock()), adapter.module(settings)));
    }

    /** The use case of this class. */
    public <T> T useCase(Class<T> type) {
        return made(type);
    }

    /** Runs the work, of several use cases, in one transaction. */
    public <T> T together(Supplier<T> work) {
        return made(UnitOfWork.class).run(work);
    }

    /** Runs the work, use cases that write included, and stores none of it: the dry run. */
    public <T> T rehearse(Supplier<T> work) {
        return made(UnitOfWork.class).rehearse(work);
    }

    /** The backups of the database, when the persistence adapter has any. */
    public Backups backups() {
        return made(Backups.class);
    }

    /** What an adapter throws while something is being made comes through as it is. */
    private <T> T made(Class<T> type) {
        try {
            return injector.getInstance(type);
        } catch (ProvisionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    @Override
    public void close() {
        try {
            made(Closeable.class).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
