package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.samspill.application.wiring.Settings;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresqlTest extends EveryPortContract {

    @Override
    String emptyDatabase() {
        return Postgresql.emptyDatabase();
    }

    @Test
    void no_page_waits_for_workers_to_start() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(Postgresql.emptyDatabase());
        try (ServerConnections connections = new ServerConnections(source, Settings.Mode.WRITE);
                Connection connection = connections.connect();
                Statement statement = connection.createStatement()) {
            connection.rollback();
            ResultSet setting = statement.executeQuery("show max_parallel_workers_per_gather");
            assertThat(setting.next()).isTrue();
            assertThat(setting.getString(1)).isEqualTo("0");
        }
    }
}
