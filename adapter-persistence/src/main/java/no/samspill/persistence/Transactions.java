package no.samspill.persistence;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.UnitOfWork;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** Transactions bound to their thread: what the ports do inside a unit of work shares its connection. */
final class Transactions implements UnitOfWork {

    private final Database database;
    private final Jdbi jdbi;

    @SuppressWarnings("ThreadLocalUsage") // a thread may work with several stores; it is emptied after every unit
    private final ThreadLocal<@Nullable Unit> current = new ThreadLocal<>();

    /** A transaction under way. Once something in it has failed, it can only fail: PostgreSQL would refuse to go on. */
    private static final class Unit {
        private final Handle handle;
        private boolean wrote;
        private int unfinished;
        private @Nullable RuntimeException failure;

        private Unit(Handle handle) {
            this.handle = handle;
        }
    }

    /** What a port does with a connection. */
    interface Work<T> {
        T on(Handle handle) throws SQLException;
    }

    Transactions(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database::connect).registerArrayType(String.class, "varchar");
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        Unit joined = current.get();
        return joined == null ? begin(work, true) : join(joined, work);
    }

    @Override
    public <T> T rehearse(Supplier<T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("a rehearsal inside a unit of work");
        }
        return begin(work, false);
    }

    /** Asks, in the unit of work under way. */
    <T> T read(Work<T> query) {
        return perform(query, List.of());
    }

    /** Changes; whoever has changed the same in the meantime, or is doing so now, makes one of these ids a stale version. */
    void write(Collection<?> ids, Work<Integer> change) {
        unit().wrote = true;
        perform(change, ids);
    }

    private Unit unit() {
        Unit unit = current.get();
        if (unit == null) {
            throw new IllegalStateException("a port is used outside a unit of work");
        }
        return unit;
    }

    private <T> T perform(Work<T> work, Collection<?> ids) {
        Unit unit = unit();
        try {
            return work.on(unit.handle);
        } catch (JdbiException | SQLException failure) {
            unit.failure = inOurWords(failure, ids);
            throw unit.failure;
        }
    }

    private <T> T begin(Supplier<T> work, boolean store) {
        try (Handle handle = jdbi.open()) {
            Unit unit = new Unit(handle);
            current.set(unit);
            T result = work.get();
            if (unit.failure != null) {
                throw unit.failure;
            }
            if (unit.unfinished > 0) {
                throw new IllegalStateException("a unit of work inside this one has failed: nothing is stored");
            }
            if (store && unit.wrote) {
                database.commit(handle.getConnection());
            }
            return result;
        } catch (SQLException failure) {
            throw inOurWords(failure, List.of());
        } finally {
            current.remove();
        }
    }

    private static <T> T join(Unit unit, Supplier<T> work) {
        unit.unfinished++;
        T result = work.get();
        unit.unfinished--;
        return result;
    }

    private RuntimeException inOurWords(Exception failure, Collection<?> ids) {
        return Failures.within(failure)
                .map(sql -> Failures.isConflict(sql)
                        ? new StaleVersion(Failures.conflicting(sql, ids))
                        : database.refusal(sql))
                .orElseGet(() -> new IllegalStateException(failure));
    }
}
