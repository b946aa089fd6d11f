package no.samspill.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.application.TitleOrder;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.NewActs;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How measures stood from one day until another: rows that follow from the acts, so that any day can be listed at once. */
final class MeasureStates {

    /** Stands for a day that has not come. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String SEPARATOR = "|";

    private MeasureStates() {}

    private record Row(int number, LocalDate from, LocalDate until, MeasureSummary summary) {}

    static int add(Handle handle, Collection<NewActs> grown) throws SQLException {
        List<Row> rows = new ArrayList<>();
        List<Row> ended = new ArrayList<>();
        for (NewActs one : grown) {
            if (one.comesBetween() && one.stored() > 0) {
                remove(handle, one.measure().id());
            }
            List<Row> ofMeasure = one.comesBetween() ? rowsByDay(one.measure()) : rows(one.measure(), one.stored());
            rows.addAll(ofMeasure);
            if (one.stored() > 0 && !one.comesBetween() && !ofMeasure.isEmpty()) {
                ended.add(ofMeasure.get(0));
            }
        }
        BulkRows.write(
                handle,
                "update measure_state set to_date = ? where measure = ? and to_date = ?",
                ended,
                row -> BulkRows.row(row.from(), row.summary().id().value(), NEVER));
        return write(handle, rows) + writeParties(handle, rows);
    }

    /** A row for each day on which the measure came to look otherwise, from the acts after the first so many. */
    private static List<Row> rows(Measure measure, int stored) {
        List<Standing> history = measure.history();
        Optional<MeasureSummary> before =
                stored == 0 ? Optional.empty() : Optional.of(MeasureSummary.of(measure.id(), history.get(stored - 1)));
        List<Row> rows = new ArrayList<>();
        for (int i = stored; i < history.size(); i++) {
            LocalDate date = measure.acts().get(i).date();
            boolean lastOfDay =
                    i + 1 == history.size() || measure.acts().get(i + 1).date().isAfter(date);
            MeasureSummary summary = MeasureSummary.of(measure.id(), history.get(i));
            if (lastOfDay && !before.equals(Optional.of(summary))) {
                endLast(rows, date);
                rows.add(new Row(i + 1, date, NEVER, summary));
                before = Optional.of(summary);
            }
        }
        return rows;
    }

    /** The same, of one that has acts told ahead of others; anew from the first of them. */
    private static List<Row> rowsByDay(Measure measure) {
        List<LocalDate> days =
                measure.acts().stream().map(Entry::date).distinct().sorted().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            Optional<MeasureSummary> summary =
                    measure.standingOn(day).map(standing -> MeasureSummary.of(measure.id(), standing));
            boolean same = !rows.isEmpty()
                    && summary.equals(Optional.of(rows.get(rows.size() - 1).summary()));
            if (summary.isPresent() && !same) {
                endLast(rows, day);
                rows.add(new Row(i + 1, day, NEVER, summary.get()));
            }
        }
        return rows;
    }

    private static void remove(Handle handle, MeasureId measure) {
        for (String table : List.of("measure_state_party", "measure_state")) {
            handle.execute("delete from " + table + " where measure = ?", measure.value());
        }
    }

    private static void endLast(List<Row> rows, LocalDate date) {
        if (!rows.isEmpty()) {
            Row last = rows.remove(rows.size() - 1);
            rows.add(new Row(last.number(), last.from(), date, last.summary()));
        }
    }

    private static int write(Handle handle, List<Row> rows) throws SQLException {
        String sql = """
            insert into measure_state (measure, number, from_date, to_date, sort_key, title, phase, since, kind,
                form, strategy, responsible, host, parties)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
        return BulkRows.write(handle, sql, rows, row -> {
            MeasureSummary one = row.summary();
            return BulkRows.row(
                    one.id().value(),
                    row.number(),
                    row.from(),
                    row.until(),
                    TitleOrder.key(one.title()),
                    one.title(),
                    one.phase().name(),
                    one.since(),
                    one.kind().map(Enum::name),
                    one.form().map(Enum::name),
                    one.strategy().map(StrategyId::value),
                    one.responsible(),
                    one.host().map(PartyId::value),
                    SEPARATOR
                            + one.parties().stream()
                                    .map(party -> party.value() + SEPARATOR)
                                    .collect(Collectors.joining()));
        });
    }

    /** Each party of each state by itself, so that one party's measures are found in their order. */
    private static int writeParties(Handle handle, List<Row> rows) throws SQLException {
        List<Object[]> members = rows.stream()
                .flatMap(row -> {
                    byte[] key = TitleOrder.key(row.summary().title());
                    String id = row.summary().id().value();
                    return row.summary().parties().stream()
                            .map(party -> BulkRows.row(party.value(), key, id, row.number()));
                })
                .toList();
        return BulkRows.write(
                handle,
                "insert into measure_state_party (party, sort_key, measure, number) values (?, ?, ?, ?)",
                members,
                member -> member);
    }

    static List<MeasureSummary> list(Handle handle, MeasureQuery wanted) {
        String place = wanted.party().isPresent() ? "member" : "state";
        StringBuilder sql = new StringBuilder("select state.*" + matching(wanted));
        wanted.after()
                .ifPresent(last -> sql.append(
                        " and P.sort_key >= :key and (P.sort_key > :key or P.measure > :after)".replace("P", place)));
        sql.append(order(wanted)).append("P.sort_key, P.measure limit :size".replace("P", place));
        Query query = bound(handle.createQuery(sql.toString()), wanted).bind("size", wanted.size());
        wanted.after()
                .ifPresent(last -> query.bind("key", TitleOrder.key(last.title()))
                        .bind("after", last.id().value()));
        return query.map((row, context) -> summary(row)).list();
    }

    static int count(Handle handle, MeasureQuery wanted) {
        return bound(handle.createQuery("select count(*)" + matching(wanted)), wanted)
                .mapTo(int.class)
                .one();
    }

    static List<MeasureSummary> publishedOn(Handle handle, LocalDate day) {
        String sql = """
            select state.* from published_measure marked
            join measure_state state on state.measure = marked.measure
            where from_date <= :on and to_date > :on order by state.sort_key, state.measure
            """;
        return handle.createQuery(sql)
                .bind("on", day)
                .map((row, context) -> summary(row))
                .list();
    }

    /** Those of all pages. */
    private static String matching(MeasureQuery wanted) {
        StringBuilder sql = new StringBuilder(" from measure_state state");
        wanted.party()
                .ifPresent(party -> sql.append(" join measure_state_party member on member.party = :party"
                        + " and state.measure = member.measure and state.number = member.number"));
        sql.append(" where from_date <= :on and to_date > :on");
        wanted.phase().ifPresent(phase -> sql.append(" and phase = :phase"));
        wanted.strategy().ifPresent(strategy -> sql.append(" and strategy = :strategy"));
        wanted.title().ifPresent(title -> sql.append(" and position(:title in lower(title)) > 0"));
        return sql.toString();
    }

    private static Query bound(Query query, MeasureQuery wanted) {
        query.bind("on", wanted.on());
        wanted.phase().ifPresent(phase -> query.bind("phase", phase.name()));
        wanted.strategy().ifPresent(strategy -> query.bind("strategy", strategy.value()));
        wanted.party().ifPresent(party -> query.bind("party", party.value()));
        wanted.title().ifPresent(title -> query.bind("title", title.toLowerCase(Locale.ROOT)));
        return query;
    }

    /** Names the column that is the same in every row too: H2 then sees that an index is in the order asked for. */
    private static String order(MeasureQuery wanted) {
        if (wanted.party().isPresent()) {
            return " order by member.party, ";
        }
        if (wanted.strategy().isPresent()) {
            return " order by strategy, ";
        }
        return wanted.phase().isPresent() ? " order by phase, " : " order by ";
    }

    private static MeasureSummary summary(ResultSet row) throws SQLException {
        return new MeasureSummary(
                new MeasureId(row.getString("measure")),
                row.getString("title"),
                Phase.valueOf(row.getString("phase")),
                BulkRows.date(row, "since"),
                Optional.ofNullable(row.getString("kind")).map(MeasureKind::valueOf),
                Optional.ofNullable(row.getString("form")).map(LegalForm::valueOf),
                Optional.ofNullable(row.getString("strategy")).map(StrategyId::new),
                Optional.ofNullable(row.getString("responsible")),
                Optional.ofNullable(row.getString("host")).map(PartyId::new),
                Arrays.stream(row.getString("parties").split("\\|"))
                        .filter(party -> !party.isEmpty())
                        .map(PartyId::new)
                        .toList());
    }
}
