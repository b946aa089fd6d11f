package no.samspill.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import no.samspill.application.wiring.Settings;

/** A database that counts what is sent to it; a batch counts once. */
final class CountingDatabase extends Database {

    final AtomicInteger statements = new AtomicInteger();

    CountingDatabase(Settings settings) {
        super(settings);
    }

    @Override
    Connection connect() {
        return counted(Connection.class, super.connect());
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    Object answer = invoke(target, method, arguments);
                    if (answer instanceof PreparedStatement prepared) {
                        return counted(PreparedStatement.class, prepared);
                    }
                    return answer instanceof Statement statement ? counted(Statement.class, statement) : answer;
                }));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
