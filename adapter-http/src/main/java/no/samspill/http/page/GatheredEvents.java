package no.samspill.http.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.EventCode;

/** Samlede hendelser: what is due of several measures on one day, as one event of them all. */
public final class GatheredEvents {

    private GatheredEvents() {}

    /** The same events, where those that differ only in their measure are one. */
    public static List<Event> of(Page page, List<Event> events) {
        return of(events, count -> page.text("events.several", count));
    }

    private static List<Event> of(List<Event> events, IntFunction<String> several) {
        Map<Object, List<Event>> alike = new LinkedHashMap<>();
        events.forEach(
                one -> alike.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one));
        return alike.values().stream()
                .map(all -> all.size() == 1 ? all.get(0) : gathered(all, several))
                .toList();
    }

    private static Object key(Event one) {
        return one.code() == EventCode.EVALUATION_DUE
                ? List.of(one.date(), one.facts().subList(1, one.facts().size()))
                : List.of(one.id(), one.facts());
    }

    private static Event gathered(List<Event> all, IntFunction<String> several) {
        Event first = all.get(0);
        List<String> facts = Stream.concat(
                        Stream.of(several.apply(all.size())),
                        first.facts().stream().skip(1))
                .toList();
        return new Event(first.code(), first.date(), "", facts, first.basis());
    }
}
