package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.domain.registers.Stamp;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.jdbi.v3.core.Handle;

/** The table of what has been registered from time to time: a row for each revision, never changed. */
final class RegisterRevisions {

    private static final Map<String, ItemKind> KINDS =
            Arrays.stream(ItemKind.values()).collect(toMap(one -> one.type().getSimpleName(), one -> one));

    private RegisterRevisions() {}

    /** What kind of thing it is, as it stands in the tables. */
    static String kind(RegisterKey key) {
        return key.kind().type().getSimpleName();
    }

    /** One more revision of a thing; without content where it is withdrawn. */
    record Added(RegisterKey key, Optional<Authorship> by, Optional<Object> content) {}

    /** Adds them; they are numbered in the order units of work end. */
    static int add(Handle handle, List<Added> added) throws SQLException {
        if (added.isEmpty()) {
            return 0;
        }
        handle.createQuery("select one from audit_order for update")
                .mapTo(Integer.class)
                .one();
        long last = last(handle);
        Map<RegisterKey, Integer> numbers = new HashMap<>();
        select(handle, added.stream().map(Added::key).toList(), RegisterRevisions::stamp)
                .forEach(one -> numbers.merge(one.key(), one.number(), Math::max));
        return BulkRows.write(
                handle,
                "insert into register_revision (serial, kind, id, number, recorded_at, actor, reason, invited, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                BulkRows.numbered(added, Map::entry).toList(),
                numbered -> row(
                        numbered.getValue(),
                        last + 1 + numbered.getKey(),
                        numbers.merge(numbered.getValue().key(), 1, Integer::sum)));
    }

    private static Object[] row(Added added, long serial, int number) {
        return BulkRows.row(
                serial,
                kind(added.key()),
                added.key().id(),
                number,
                added.by().map(Authorship::at),
                added.by().map(Authorship::actor),
                added.by().flatMap(Authorship::reason),
                added.by().filter(Authorship::isInvited).isPresent() ? 1 : 0,
                added.content().map(thing -> Json.record(thing).toString()));
    }

    static List<Revision> of(Handle handle, Collection<RegisterKey> keys) {
        return keys.isEmpty() ? List.of() : select(handle, keys, RegisterRevisions::revision);
    }

    private static <T> List<T> select(Handle handle, Collection<RegisterKey> keys, Row<T> row) {
        Set<RegisterKey> wanted = new HashSet<>(keys);
        return handle
                .createQuery("select register_revision.* from " + BulkRows.WANTED
                        + " join register_revision on register_revision.id = wanted.id order by serial")
                .bindArray(
                        "ids", BulkRows.array(keys.stream().map(RegisterKey::id).toList()))
                .map((found, context) -> wanted.contains(key(found)) ? Optional.of(row.of(found)) : Optional.<T>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a row is. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static List<Stamp> stamps(Handle handle) {
        return handle.createQuery("select serial, kind, id, number from register_revision order by serial")
                .map((row, context) -> stamp(row))
                .list();
    }

    /** Which revision was the last when each act was held against the registers; what was stored before revisions saw all there was. */
    static Map<MeasureId, List<Long>> seen(Handle handle) {
        return handle
                .createQuery("""
                select measure, coalesce(seen, (
                    select coalesce(max(serial), 0) from register_revision where actor is null)) as seen
                from measure_act order by measure, number\
                """)
                .map((row, context) -> Map.entry(new MeasureId(row.getString("measure")), row.getLong("seen")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(serial), 0) from register_revision")
                .mapTo(Long.class)
                .one();
    }

    private static RegisterKey key(ResultSet row) throws SQLException {
        return new RegisterKey(Objects.requireNonNull(KINDS.get(row.getString("kind"))), row.getString("id"));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(key(row), row.getInt("number"), row.getLong("serial"));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        Stamp stamp = stamp(row);
        return new Revision(
                stamp,
                row.getString("actor") == null
                        ? Optional.empty()
                        : Optional.of(new Authorship(
                                BulkRows.instant(row, "recorded_at"),
                                row.getString("actor"),
                                Optional.ofNullable(row.getString("reason")),
                                row.getInt("invited") == 1)),
                Optional.ofNullable(row.getString("content"))
                        .map(json -> BulkRows.json(
                                stamp.key().id(),
                                json.getBytes(UTF_8),
                                bytes -> JsonReader.record(
                                        bytes, stamp.key().kind().type()))));
    }
}
