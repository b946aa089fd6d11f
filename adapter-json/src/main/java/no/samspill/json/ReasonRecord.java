package no.samspill.json;

import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;

/** The JSON form of a reason, with its sentence in one language. */
public record ReasonRecord(String code, String message, String pointer, Optional<LegalReference> basis) {

    public static ReasonRecord of(Reason reason, Sentences sentences) {
        // What is refused may be just that it holds characters no text can hold.
        return new ReasonRecord(
                reason.code().name(),
                AcceptedText.replaceIllegal(sentences.of(reason)),
                AcceptedText.replaceIllegal(reason.pointer()),
                reason.basis());
    }
}
