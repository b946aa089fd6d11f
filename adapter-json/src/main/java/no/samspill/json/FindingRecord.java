package no.samspill.json;

import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Severity;

/** The JSON form of a finding: how grave it is, and the reason. */
public record FindingRecord(
        Severity severity, String code, String message, String pointer, Optional<LegalReference> basis) {

    public static FindingRecord of(Finding finding, Sentences sentences) {
        ReasonRecord reason = ReasonRecord.of(finding.reason(), sentences);
        return new FindingRecord(finding.severity(), reason.code(), reason.message(), reason.pointer(), reason.basis());
    }
}
