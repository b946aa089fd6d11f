package no.samspill.json;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.followup.Event;

/** The JSON form of what happens, or is due, on a day. */
public record EventRecord(LocalDate date, String code, String message, String pointer, Optional<LegalReference> basis) {

    public static EventRecord of(Event event, Sentences sentences) {
        ReasonRecord reason = ReasonRecord.of(event.reason(), sentences);
        return new EventRecord(event.date(), reason.code(), reason.message(), reason.pointer(), reason.basis());
    }
}
