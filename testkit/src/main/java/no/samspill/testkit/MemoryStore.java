package no.samspill.testkit;

import com.google.inject.Module;
import java.io.Closeable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.samspill.application.port.Agreements;
import no.samspill.application.port.Answers;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.Imports;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.SharingRules;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Views;
import no.samspill.application.port.Webhooks;
import no.samspill.application.wiring.Settings;
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
                new MemoryAgreements(this),
                new MemoryRules(this),
                new MemoryKeyFigures(this),
                new MemoryStatements(this),
                new MemoryInvoices(this),
                new MemoryRegisters(this),
                new MemoryMeasures(this),
                new MemoryAudit(this),
                new MemoryAnswers(this),
                new MemoryWebhooks(this),
                new MemoryViews(this),
                new MemoryImports(this));
    }

    @Override
    public Module module(Settings settings) {
        return module(ports());
    }

    /** Binds these ports, for a test that puts something in front of some of them. */
    public static Module module(Ports ports) {
        return binder -> {
            binder.bind(UnitOfWork.class).toInstance(ports.unit());
            binder.bind(Agreements.class).toInstance(ports.agreements());
            binder.bind(SharingRules.class).toInstance(ports.rules());
            binder.bind(KeyFigureSets.class).toInstance(ports.keyFigures());
            binder.bind(CostStatements.class).toInstance(ports.statements());
            binder.bind(Invoices.class).toInstance(ports.invoices());
            binder.bind(Registers.class).toInstance(ports.registers());
            binder.bind(Measures.class).toInstance(ports.measures());
            binder.bind(AuditTrail.class).toInstance(ports.audit());
            binder.bind(Answers.class).toInstance(ports.answers());
            binder.bind(Webhooks.class).toInstance(ports.webhooks());
            binder.bind(Views.class).toInstance(ports.views());
            binder.bind(Imports.class).toInstance(ports.imports());
            binder.bind(Closeable.class).toInstance(() -> {});
        };
    }
}
