package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Measures;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.NewActs;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A measure is a row, and a row for each act; how it stood from day to day is kept beside them, to be listed. */
final class JdbiMeasures implements Measures {

    private final Transactions transactions;

    JdbiMeasures(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Collection<NewActs> grown) {
        if (grown.isEmpty()) {
            return;
        }
        List<MeasureId> ids = grown.stream().map(one -> one.measure().id()).toList();
        transactions.write(ids, handle -> {
            refuseStale(handle, grown);
            List<NewActs> fresh =
                    grown.stream().filter(one -> one.stored() == 0).toList();
            long next = handle.createQuery("select coalesce(max(place), 0) + 1 from measure")
                    .mapTo(long.class)
                    .one();
            BulkRows.write(
                    handle,
                    "insert into measure (id, place) values (?, ?)",
                    BulkRows.numbered(fresh, Map::entry).toList(),
                    one -> BulkRows.row(one.getValue().measure().id().value(), next + one.getKey()));
            return addActs(handle, grown) + MeasureStates.add(handle, grown);
        });
    }

    private static void refuseStale(Handle handle, Collection<NewActs> grown) {
        Map<String, Integer> stored = handle.createQuery("select measure, max(number) as acts from " + BulkRows.WANTED
                        + " join measure_act on measure = wanted.id group by measure")
                .bindArray(
                        "ids",
                        BulkRows.array(
                                grown.stream().map(one -> one.measure().id()).toList()))
                .map((row, context) -> Map.entry(row.getString("measure"), row.getInt("acts")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (NewActs one : grown) {
            String id = one.measure().id().value();
            if (stored.getOrDefault(id, 0) != one.stored()) {
                throw new StaleVersion(id);
            }
        }
    }

    private static int addActs(Handle handle, Collection<NewActs> grown) throws SQLException {
        record Line(MeasureId measure, Entry entry, long seen) {}
        List<Line> lines = grown.stream()
                .flatMap(one -> one.measure().acts().stream()
                        .skip(one.stored())
                        .map(entry -> new Line(one.measure().id(), entry, one.seen())))
                .toList();
        return BulkRows.write(
                handle,
                "insert into measure_act (measure, number, act_date, content, seen) values (?, ?, ?, ?, ?)",
                lines,
                line -> BulkRows.row(
                        line.measure().value(),
                        line.entry().number(),
                        line.entry().date(),
                        Json.of(line.entry().act()).toString(),
                        line.seen()));
    }

    @Override
    public Map<MeasureId, List<Long>> seen() {
        return transactions.read(RegisterRevisions::seen);
    }

    @Override
    public Map<MeasureId, Measure> find(Collection<MeasureId> ids) {
        return transactions.read(handle -> {
            Query acts = handle.createQuery("select measure_act.* from " + BulkRows.WANTED
                            + " join measure_act on measure = wanted.id order by measure, number")
                    .bindArray("ids", BulkRows.array(ids));
            return measures(acts).collect(toMap(Measure::id, each -> each));
        });
    }

    @Override
    public List<Measure> all() {
        return transactions.read(handle -> measures(
                        handle.createQuery("select measure_act.* from measure join measure_act on measure = id"
                                + " order by place, id, number"))
                .toList());
    }

    private static Stream<Measure> measures(Query acts) {
        Map<String, List<Entry>> byMeasure = new LinkedHashMap<>();
        acts.map((row, context) -> Map.entry(row.getString("measure"), entry(row)))
                .forEach(one -> byMeasure
                        .computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return byMeasure.entrySet().stream().map(one -> new Measure(new MeasureId(one.getKey()), one.getValue()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("number"),
                BulkRows.date(row, "act_date"),
                BulkRows.json(row.getString("measure"), row.getString("content").getBytes(UTF_8), JsonReader::act));
    }

    @Override
    public List<MeasureSummary> list(MeasureQuery query) {
        return transactions.read(handle -> MeasureStates.list(handle, query));
    }

    @Override
    public int count(MeasureQuery query) {
        return transactions.read(handle -> MeasureStates.count(handle, query));
    }

    @Override
    public void publish(Collection<MeasureId> ids) {
        each(ids, "insert into published_measure (measure) values (?)");
    }

    @Override
    public void unpublish(Collection<MeasureId> ids) {
        each(ids, "delete from published_measure where measure = ?");
    }

    private void each(Collection<MeasureId> ids, String sql) {
        transactions.write(ids, handle -> BulkRows.write(handle, sql, ids, id -> BulkRows.row(id.value())));
    }

    @Override
    public Set<MeasureId> published() {
        return transactions.read(handle -> handle.createQuery("select measure from published_measure")
                .mapTo(String.class)
                .map(MeasureId::new)
                .set());
    }

    @Override
    public List<MeasureSummary> publishedOn(LocalDate day) {
        return transactions.read(handle -> MeasureStates.publishedOn(handle, day));
    }
}
