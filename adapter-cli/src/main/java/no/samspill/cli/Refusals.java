package no.samspill.cli;

import java.util.List;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;

/** Why something is refused, said to a person: all the reasons, each with where it sits and its code. */
final class Refusals {

    private Refusals() {}

    static Complaint complaint(List<Reason> reasons) {
        if (reasons.get(0).code() instanceof StoreRefusal) {
            return new Complaint(
                    CommandTexts.of("store.what"), List.of(line(reasons.get(0))), CommandTexts.of("store.remedy"));
        }
        return new Complaint(
                CommandTexts.of("refused.what"),
                reasons.stream().map(Refusals::line).toList(),
                CommandTexts.of("refused.remedy"));
    }

    /** The same, of one file among several. */
    static Complaint complaint(String file, List<Reason> reasons) {
        Complaint complaint = complaint(reasons);
        return new Complaint(CommandTexts.of("refused.file", file), complaint.why(), complaint.remedy());
    }

    static String line(Reason reason) {
        String place = reason.pointer().isEmpty() ? "" : reason.pointer() + ": ";
        String law = reason.basis().map(one -> " (" + words(one) + ")").orElse("");
        return place + Tables.SENTENCES.of(reason) + law + " [" + reason.code().name() + "]";
    }

    /** Where the law stands, as people write it. */
    static String words(LegalReference law) {
        return law.act() + " " + law.paragraph();
    }
}
