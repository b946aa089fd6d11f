package no.samspill.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import no.samspill.application.wiring.StoreRefusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables up to date. A class of its own, so that Flyway is loaded only when there is something to do. */
final class Migration {

    private Migration() {}

    /** @param version they are brought to, if they are older */
    static void run(DataSource source, String database, int version) throws SQLException {
        try {
            Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:no/samspill/persistence/migration")
                    .loggers("slf4j")
                    .target(MigrationVersion.fromVersion(Integer.toString(version)))
                    .cleanDisabled(true)
                    .load();
            if (Arrays.stream(flyway.info().all())
                    .anyMatch(each -> each.getState().isFailed())) {
                flyway.repair(); // forgets the attempt; every statement of a migration may be run again
            }
            flyway.migrate();
        } catch (FlywayException failure) {
            if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw Failures.refused(StoreRefusal.FOREIGN, database);
            }
            throw Failures.within(failure).orElseThrow(() -> failure);
        }
    }
}
