package no.samspill.persistence;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final ThreadLocal<@Nullable Unit> current = new ThreadLocal<>();

    /** A transaction under way. Once something in it has failed, it can only fail: PostgreSQL would refuse to go on. */
    private static final class Unit {
        private final Handle handle;
        private boolean wrote;
        private @Nullable RuntimeException failure;

        private Unit(Handle handle) {
            this.handle = handle;
        }
    }

    /** What a port does with a connection. */
    interface Work<T> {
        T on(Handle handle) throws SQLException;
    }

    @Inject
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

    /** Asks, in the unit of work under way or in one of its own. */
    <T> T read(Work<T> query) {
        return perform(query, "");
    }

    /** Changes; whoever has changed the same in the meantime, or is doing so now, makes it a stale version of these ids. */
    void write(Collection<?> ids, Work<Integer> change) {
        perform(handle -> marked(change, handle), named(ids));
    }

    private Integer marked(Work<Integer> change, Handle handle) throws SQLException {
        Unit unit = current.get();
        if (unit != null) {
            unit.wrote = true;
        }
        return change.on(handle);
    }

    private <T> T perform(Work<T> work, String subject) {
        Unit unit = current.get();
        if (unit == null) {
            return run(() -> perform(work, subject));
        }
        try {
            return work.on(unit.handle);
        } catch (JdbiException | SQLException failure) {
            unit.failure = inOurWords(failure, subject);
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
            if (store && unit.wrote) {
                database.commit(handle.getConnection());
            }
            return result;
        } catch (SQLException failure) {
            throw inOurWords(failure, "");
        } finally {
            current.remove();
        }
    }

    private static <T> T join(Unit unit, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            unit.failure = failure;
            throw failure;
        }
    }

    private RuntimeException inOurWords(Exception failure, String subject) {
        return Failures.within(failure)
                .map(sql -> Failures.isConflict(sql) ? new StaleVersion(subject) : database.refusal(sql))
                .orElseGet(() -> new IllegalStateException(failure));
    }

    private static String named(Collection<?> ids) {
        String first = ids.stream().limit(3).map(Object::toString).collect(Collectors.joining(", "));
        return ids.size() > 3 ? first + ", ..." : first;
    }
}
