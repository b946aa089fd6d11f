package no.samspill.domain.followup;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;

/**
 * Hendelse i årshjulet eller kalenderen: what happens, or is due, on a day.
 *
 * @param pointer what it is about, by id: {@code /measures/it}; empty for the region as a whole
 * @param facts as the code documents them
 * @param basis the law that sets the day or the duty; empty when none does
 */
public record Event(
        EventCode code, LocalDate date, String pointer, List<String> facts, Optional<LegalReference> basis) {

    /** By day, then by what it is. */
    static final Comparator<Event> ORDER =
            comparing(Event::date).thenComparing(Event::code).thenComparing(Event::pointer);

    public Event {
        facts = List.copyOf(facts);
    }

    /** One that follows from no law. */
    static Event of(EventCode code, LocalDate date, String pointer, String... facts) {
        return new Event(code, date, pointer, List.of(facts), Optional.empty());
    }

    /** What a sentence is made of. */
    public Reason reason() {
        return new Reason(code, pointer, facts, basis);
    }

    /** The same for the same event whenever it is asked for; what happens only once keeps it when it is moved. */
    public String id() {
        return code.name() + pointer + (code.happensOnce() ? "" : "/" + date);
    }
}
