package no.samspill.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.TitleOrder;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;

/** How long a page of fifty takes, for each way of asking: through the use case, and the same rows by bare JDBC. */
final class Pages {

    private static final int SIZE = 50;
    private static final int TIMES = Integer.getInteger("pages", 301);

    private record Times(Median samspill, Median bare) {}

    private final Map<String, Times> times = new LinkedHashMap<>();

    private Pages() {}

    /** A way of asking: the query, and what is its own in SQL; the order as an engine wants it said, to see an index in it. */
    private record Asked(
            String name, MeasureQuery query, String from, String condition, String order, List<Object> values) {

        private Asked(String name, MeasureQuery query, String condition, String order, List<Object> values) {
            this(name, query, "measure_state state", condition, order + "sort_key, measure", values);
        }
    }

    static void warm(String database) throws SQLException {
        measured(database);
    }

    static Pages measured(String database) throws SQLException {
        Pages pages = new Pages();
        try (Samspill samspill = Measures.start(database);
                Connection connection = Rows.open(database)) {
            count(connection);
            connection.setAutoCommit(false);
            ListMeasures list = samspill.useCase(ListMeasures.class);
            for (Asked asked : asked(list)) {
                Times time = new Times(new Median(asked.name() + ", Samspill"), new Median(asked.name() + ", bare"));
                for (int i = 0; i < TIMES; i++) {
                    long start = System.nanoTime();
                    List<MeasureSummary> page = list.execute(new ListMeasures.Query(asked.query()));
                    long between = System.nanoTime();
                    int rows = bare(connection, asked);
                    long end = System.nanoTime();
                    if (rows != page.size()) {
                        throw new IllegalStateException(asked.name() + ": " + page.size() + " against " + rows);
                    }
                    time.samspill().add(between - start);
                    time.bare().add(end - between);
                }
                pages.times.put(asked.name(), time);
            }
        }
        return pages;
    }

    /** Lets the engine count its rows, as a server does by itself within a minute of so many new ones. */
    private static void count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static MeasureQuery all() {
        return new MeasureQuery(
                Measures.TODAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SIZE);
    }

    private static List<Asked> asked(ListMeasures list) {
        MeasureQuery all = all();
        List<MeasureSummary> first = list.execute(new ListMeasures.Query(with(all, Optional.empty(), 400)));
        MeasureSummary deep = first.get(first.size() - 1);
        return List.of(
                new Asked("all", all, "", "", List.of()),
                new Asked(
                        "after the 400th",
                        with(all, Optional.of(deep), SIZE),
                        " and sort_key >= ? and (sort_key > ? or measure > ?)",
                        "",
                        List.of(
                                TitleOrder.key(deep.title()),
                                TitleOrder.key(deep.title()),
                                deep.id().value())),
                new Asked(
                        "in a phase",
                        new MeasureQuery(
                                all.on(),
                                Optional.of(Phase.ADOPTED),
                                all.strategy(),
                                all.party(),
                                all.title(),
                                all.after(),
                                SIZE),
                        " and phase = ?",
                        "phase, ",
                        List.of("ADOPTED")),
                new Asked(
                        "of a strategy",
                        new MeasureQuery(
                                all.on(),
                                all.phase(),
                                Optional.of(new StrategyId("strategi-3")),
                                all.party(),
                                all.title(),
                                all.after(),
                                SIZE),
                        " and strategy = ?",
                        "strategy, ",
                        List.of("strategi-3")),
                new Asked(
                        "of a party",
                        new MeasureQuery(
                                all.on(),
                                all.phase(),
                                all.strategy(),
                                Optional.of(new PartyId("1101")),
                                all.title(),
                                all.after(),
                                SIZE),
                        "measure_state_party member join measure_state state"
                                + " on state.measure = member.measure and state.number = member.number",
                        " and party = ?",
                        "party, member.sort_key, member.measure",
                        List.of("1101")),
                new Asked(
                        "with a word",
                        new MeasureQuery(
                                all.on(),
                                all.phase(),
                                all.strategy(),
                                all.party(),
                                Optional.of("brann"),
                                all.after(),
                                SIZE),
                        " and position(? in lower(title)) > 0",
                        "",
                        List.of("brann")));
    }

    private static MeasureQuery with(MeasureQuery all, Optional<MeasureSummary> after, int size) {
        return new MeasureQuery(all.on(), all.phase(), all.strategy(), all.party(), all.title(), after, size);
    }

    /** Selects the rows and fetches every column of them. */
    private static int bare(Connection connection, Asked asked) throws SQLException {
        String sql = "select state.* from " + asked.from() + " where from_date <= ? and to_date > ?" + asked.condition()
                + " order by " + asked.order() + " limit " + SIZE;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, asked.query().on());
            statement.setObject(2, asked.query().on());
            for (int i = 0; i < asked.values().size(); i++) {
                statement.setObject(i + 3, asked.values().get(i));
            }
            int rows = 0;
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows++;
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        result.getObject(i);
                    }
                }
            }
            connection.commit();
            return rows;
        }
    }

    /** A line for each way: the use case against bare JDBC, and against the same page of a small portfolio. */
    void print(String engine, Pages small) {
        times.forEach((name, time) -> {
            System.out.println(engine + ": " + time.samspill().against(time.bare()));
            Times few = small.times.get(name);
            if (few != null) {
                System.out.println(engine + ":   few: " + few.samspill().against(few.bare()));
                System.out.printf(
                        java.util.Locale.ROOT,
                        "%s:   many against few: %.2f x%n",
                        engine,
                        time.samspill().millis() / few.samspill().millis());
            }
        });
    }
}
