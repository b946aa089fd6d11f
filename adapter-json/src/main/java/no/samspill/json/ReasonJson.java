package no.samspill.json;

import java.util.List;
import no.samspill.domain.Reason;

/** The JSON form of a refusal: every reason in {@code refused}. */
final class ReasonJson {

    private static final ValueWriter REASON = AnswerCodecs.whole(ReasonRecord.class);

    private ReasonJson() {}

    static void write(JsonOutput out, List<Reason> reasons, Sentences sentences) {
        out.name("refused");
        out.list(reasons, (list, reason) -> REASON.write(list, ReasonRecord.of(reason, sentences)));
    }
}
