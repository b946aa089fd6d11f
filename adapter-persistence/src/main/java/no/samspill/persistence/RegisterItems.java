package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table of what is registered: each thing is a row, with what kind of thing it is, its id and its JSON. */
final class RegisterItems {

    private RegisterItems() {}

    /** A row: what kind of thing it is, its id and the thing itself. */
    record Item(String kind, String id, Object content) {

        static Item of(RegisterKey key, Object content) {
            return new Item(RegisterRevisions.kind(key), key.id(), content);
        }

        private String key() {
            return kind + " " + id;
        }

        private String json() {
            return Json.record(content).toString();
        }
    }

    static <T> List<Item> of(List<T> things, Function<T, Object> id) {
        return things.stream()
                .map(one ->
                        new Item(one.getClass().getSimpleName(), id.apply(one).toString(), one))
                .toList();
    }

    static int put(Handle handle, List<Item> items) throws SQLException {
        Map<String, Long> places = places(handle);
        long next = places.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        Map<Boolean, List<Item>> byKnown =
                items.stream().collect(Collectors.partitioningBy(one -> places.containsKey(one.key())));
        int changed = BulkRows.write(
                handle,
                "update register_item set content = ? where kind = ? and id = ?",
                byKnown.getOrDefault(true, List.of()),
                one -> BulkRows.row(one.json(), one.kind(), one.id()));
        int added = BulkRows.write(
                handle,
                "insert into register_item (kind, id, place, content) values (?, ?, ?, ?)",
                BulkRows.numbered(byKnown.getOrDefault(false, List.of()), Map::entry)
                        .toList(),
                one -> BulkRows.row(
                        one.getValue().kind(),
                        one.getValue().id(),
                        next + one.getKey(),
                        one.getValue().json()));
        return changed + added;
    }

    private static Map<String, Long> places(Handle handle) {
        Map<String, Long> places = new LinkedHashMap<>();
        handle.createQuery("select kind, id, place from register_item")
                .map((row, context) ->
                        Map.entry(row.getString("kind") + " " + row.getString("id"), row.getLong("place")))
                .forEach(one -> places.put(one.getKey(), one.getValue()));
        return places;
    }

    static <T> List<T> all(Handle handle, Class<T> type) {
        return read(
                handle.createQuery("select id, content from register_item where kind = :kind order by place"), type);
    }

    /** Those with these ids. */
    static <T> List<T> some(Handle handle, Class<T> type, Collection<?> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(
                        handle.createQuery("select register_item.id, content from " + BulkRows.WANTED
                                        + " join register_item on kind = :kind and register_item.id = wanted.id")
                                .bindArray("ids", BulkRows.array(ids)),
                        type);
    }

    /** Those whose JSON holds the text, and perhaps others: whoever asks looks at what comes. */
    static <T> List<T> holding(Handle handle, Class<T> type, String text) {
        return read(
                handle.createQuery("select id, content from register_item where kind = :kind and content like :text")
                        .bind("text", "%" + text + "%"),
                type);
    }

    private static <T> List<T> read(Query query, Class<T> type) {
        return query.bind("kind", type.getSimpleName())
                .map((row, context) -> BulkRows.json(
                        row.getString("id"),
                        row.getString("content").getBytes(UTF_8),
                        json -> JsonReader.record(json, type)))
                .list();
    }

    static int remove(Handle handle, Class<?> type, String id) {
        return handle.createUpdate("delete from register_item where kind = :kind and id = :id")
                .bind("kind", type.getSimpleName())
                .bind("id", id)
                .execute();
    }

    static void put(Transactions transactions, List<Item> items) {
        if (!items.isEmpty()) {
            transactions.write(items.stream().map(Item::id).toList(), handle -> put(handle, items));
        }
    }
}
