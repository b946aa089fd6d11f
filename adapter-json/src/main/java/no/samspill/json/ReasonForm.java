package no.samspill.json;

import java.util.List;
import no.samspill.domain.Reason;

/** The JSON form of a refusal. */
final class ReasonForm {

    private ReasonForm() {}

    static void write(Output out, List<Reason> reasons, Sentences sentences) {
        out.list("refused", reasons, (each, reason) -> {
            each.field("code", reason.code().name());
            // What is refused may be just that it holds characters no text can hold.
            each.field("message", Texts.replaceIllegal(sentences.of(reason)));
            each.field("pointer", Texts.replaceIllegal(reason.pointer()));
        });
    }
}
