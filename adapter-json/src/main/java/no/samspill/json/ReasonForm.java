package no.samspill.json;

import java.util.List;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;

/** The JSON form of refusals and findings. */
final class ReasonForm {

    private ReasonForm() {}

    static void write(Output out, List<Reason> reasons, Sentences sentences) {
        out.list("refused", reasons, (each, reason) -> writeFields(each, reason, sentences));
    }

    static void write(Output out, Finding finding, Sentences sentences) {
        out.field("severity", finding.severity().name());
        writeFields(out, finding.reason(), sentences);
    }

    static void writeFields(Output out, Reason reason, Sentences sentences) {
        out.field("code", reason.code().name());
        // What is refused may be just that it holds characters no text can hold.
        out.field("message", Texts.replaceIllegal(sentences.of(reason)));
        out.field("pointer", Texts.replaceIllegal(reason.pointer()));
        reason.basis()
                .ifPresent(law -> out.object("basis", basis -> {
                    basis.field("act", law.act());
                    basis.field("paragraph", law.paragraph());
                    basis.field("since", law.since().toString());
                }));
    }
}
