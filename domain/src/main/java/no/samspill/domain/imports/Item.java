package no.samspill.domain.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samspill.domain.followup.Register;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RegisteredThings;

/**
 * Én ting i et dokument: a measure, or something else that is registered.
 *
 * @param number its place among all of them, from 1
 * @param pointer where it stands in the document
 * @param content the thing itself, of the type its kind says
 */
public record Item(int number, ItemKind kind, String id, String pointer, Object content) {

    /** Tells it from all others of the region. */
    public RegisterKey key() {
        return new RegisterKey(kind, id);
    }

    /** All that stands in the document, in its order. */
    public static List<Item> of(Register register) {
        List<Item> items = new ArrayList<>();
        Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
        for (Map.Entry<RegisterKey, Object> thing : RegisteredThings.listed(register)) {
            ItemKind kind = thing.getKey().kind();
            int index = counts.merge(kind, 1, Integer::sum) - 1;
            items.add(new Item(items.size() + 1, kind, thing.getKey().id(), kind.pointer(index), thing.getValue()));
        }
        return List.copyOf(items);
    }

    /** The document that has these and nothing else. */
    public static Register register(Collection<Item> items) {
        return RegisteredThings.register(items.stream().map(Item::content).toList());
    }
}
