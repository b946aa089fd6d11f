package no.samspill.testkit;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Store;
import no.samspill.application.wiring.StoreProvider;

/**
 * A store in memory: every port, with real transactions. Units of work are run one at a time; one that throws, and a
 * rehearsal, leaves the tables as they were.
 */
public final class MemoryStore implements UnitOfWork, StoreProvider {

    private final ReentrantLock one = new ReentrantLock();
    private MemoryTables tables = new MemoryTables();

    @Override
    public <T> T run(Supplier<T> work) {
        return one.isHeldByCurrentThread() ? work.get() : alone(work, Ending.STORE);
    }

    @Override
    public <T> T rehearse(Supplier<T> work) {
        if (one.isHeldByCurrentThread()) {
            throw new IllegalStateException("a rehearsal inside a unit of work");
        }
        return alone(work, Ending.DISCARD);
    }

    private <T> T alone(Supplier<T> work, Ending ending) {
        one.lock();
        MemoryTables before = tables;
        tables = before.copy();
        boolean stored = false;
        try {
            T answer = work.get();
            stored = ending == Ending.STORE;
            return answer;
        } finally {
            if (!stored) {
                tables = before;
            }
            one.unlock();
        }
    }

    private enum Ending {
        STORE,
        DISCARD
    }

    /** The tables, for a port used inside a unit of work; outside one it is a programming error. */
    MemoryTables tables() {
        if (!one.isHeldByCurrentThread()) {
            throw new IllegalStateException("a port is used outside a unit of work");
        }
        return tables;
    }

    public Ports ports() {
        return new Ports(
                this,
                new MemoryCostAgreements(this),
                new MemorySharingRules(this),
                new MemoryKeyFigureSets(this),
                new MemoryCostStatements(this),
                new MemoryInvoices(this),
                new MemoryRegisters(this),
                new MemoryMeasures(this),
                new MemoryAuditTrail(this),
                new MemoryAnswers(this),
                new MemoryWebhooks(this),
                new MemoryViews(this),
                new MemoryImports(this));
    }

    @Override
    public Store open(Settings settings) {
        return ports();
    }
}
