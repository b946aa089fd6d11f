package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Decision;

/** What is said about a text of {@link Draft} on 2 July 2026. */
final class Checks {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    private Checks() {}

    /** While the cooperation runs, with nothing decided. */
    static List<Finding> running(Draft draft) {
        return of(draft, true, List.of(), Map.of()).findings(TODAY);
    }

    /** While the cooperation is still being prepared. */
    static List<Finding> prepared(Draft draft, Decision... decisions) {
        return of(draft, false, List.of(decisions), Map.of()).findings(TODAY);
    }

    static AgreementCheck of(Draft draft, boolean active, List<Decision> decisions, Map<String, LocalDate> figures) {
        return new AgreementCheck(draft.text(), active, decisions, Bodies.ALL, Map.of(), figures, Samples.LAW);
    }

    static Finding error(String pointer, AgreementFinding code, Provision law, String... facts) {
        return Finding.error(reason(pointer, code, facts).by(law(law)));
    }

    static Finding warning(String pointer, AgreementFinding code, Provision law, String... facts) {
        return Finding.warning(reason(pointer, code, facts).by(law(law)));
    }

    /** One that follows from no law. */
    static Finding warning(String pointer, AgreementFinding code, String... facts) {
        return Finding.warning(reason(pointer, code, facts));
    }

    private static Reason reason(String pointer, AgreementFinding code, String... facts) {
        return Reason.at("/agreements/orkdal-oy" + pointer, code, facts);
    }

    private static Optional<LegalReference> law(Provision provision) {
        Optional<LegalReference> law = Samples.STATUTES.reference(provision, TODAY);
        if (law.isEmpty()) {
            throw new AssertionError("not in force: " + provision);
        }
        return law;
    }
}
