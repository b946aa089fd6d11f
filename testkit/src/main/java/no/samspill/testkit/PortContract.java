package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import no.samspill.application.StaleVersion;
import no.samspill.application.wiring.Store;
import org.junit.jupiter.api.BeforeEach;

/** What all port contracts share: an empty store for each test, and a unit of work around every use of it. */
public abstract class PortContract {

    private Store ports;

    /** The ports of an empty store; asked for once before each test. */
    protected abstract Store ports();

    @BeforeEach
    void open() {
        ports = ports();
    }

    /** The ports of this test's store. */
    final Store on() {
        return ports;
    }

    /** Does the work in a unit of its own. */
    final void store(Runnable work) {
        read(() -> {
            work.run();
            return true;
        });
    }

    /** The answer of the work, from a unit of its own. */
    final <T> T read(Supplier<T> work) {
        return ports.unit().run(work);
    }

    final void assertStale(String subject, Runnable work) {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> store(work))
                .extracting(StaleVersion::subject)
                .isEqualTo(subject);
    }
}
