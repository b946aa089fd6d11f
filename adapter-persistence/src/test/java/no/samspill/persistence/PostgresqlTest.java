package no.samspill.persistence;

class PostgresqlTest extends EveryPortContract {

    @Override
    String emptyDatabase() {
        return Postgresql.emptyDatabase();
    }
}
