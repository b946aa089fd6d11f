package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.port.Registers;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.jdbi.v3.core.Handle;

/** Each thing registered is a row, with its JSON. */
final class JdbiRegisters implements Registers {

    private final Transactions transactions;

    @Inject
    JdbiRegisters(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A row: what kind of thing it is, its id and its content. */
    private record Item(String kind, String id, Object content) {

        private static <T> List<Item> of(List<T> things, Function<T, Object> id) {
            return things.stream()
                    .map(one -> new Item(
                            one.getClass().getSimpleName(), id.apply(one).toString(), one))
                    .toList();
        }

        private String key() {
            return kind + " " + id;
        }

        private String json() {
            return Json.ofPortfolio(content).toString();
        }
    }

    @Override
    public void put(Portfolio portfolio) {
        List<Item> items = Stream.of(
                        Item.of(portfolio.organisations(), Organisation::id),
                        Item.of(portfolio.bodies(), Body::id),
                        Item.of(portfolio.meetings(), Meeting::id),
                        Item.of(portfolio.strategies(), Strategy::id),
                        Item.of(portfolio.decisions(), Decision::id),
                        Item.of(portfolio.agreements(), AgreementText::version))
                .flatMap(List::stream)
                .toList();
        if (!items.isEmpty()) {
            transactions.write(items.stream().map(Item::id).toList(), handle -> put(handle, items));
        }
    }

    private static int put(Handle handle, List<Item> items) throws SQLException {
        Map<String, Long> places = places(handle);
        long next = places.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        Map<Boolean, List<Item>> byKnown =
                items.stream().collect(Collectors.partitioningBy(one -> places.containsKey(one.key())));
        int changed = Rows.write(
                handle,
                "update register_item set content = ? where kind = ? and id = ?",
                byKnown.getOrDefault(true, List.of()),
                one -> Rows.row(one.json(), one.kind(), one.id()));
        int added = Rows.write(
                handle,
                "insert into register_item (kind, id, place, content) values (?, ?, ?, ?)",
                Rows.numbered(byKnown.getOrDefault(false, List.of()), Map::entry)
                        .toList(),
                one -> Rows.row(
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

    @Override
    public Portfolio all() {
        return transactions.read(handle -> new Portfolio(
                all(handle, Organisation.class),
                all(handle, Body.class),
                all(handle, Meeting.class),
                all(handle, Strategy.class),
                all(handle, Decision.class),
                all(handle, AgreementText.class),
                List.of()));
    }

    private static <T> List<T> all(Handle handle, Class<T> type) {
        return handle.createQuery("select id, content from register_item where kind = :kind order by place")
                .bind("kind", type.getSimpleName())
                .map((row, context) -> Rows.json(
                        row.getString("id"),
                        row.getString("content").getBytes(UTF_8),
                        json -> JsonReader.ofPortfolio(json, type)))
                .list();
    }
}
