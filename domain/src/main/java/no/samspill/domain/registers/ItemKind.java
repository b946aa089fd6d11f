package no.samspill.domain.registers;

import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Strategy;

/** Tingenes slag: what stands in a document, in its order; what measures refer to before the measures. */
public enum ItemKind {
    ORGANISATION(Organisation.class, "organisations"),
    BODY(Body.class, "bodies"),
    MEETING(Meeting.class, "meetings"),
    STRATEGY(Strategy.class, "strategies"),
    DECISION(Decision.class, "decisions"),
    AGREEMENT_TEXT(AgreementText.class, "agreements"),
    MEASURE(Measure.class, "measures"),
    EVALUATION(Evaluation.class, "evaluations");

    private final Class<?> type;
    private final String list;

    ItemKind(Class<?> type, String list) {
        this.type = type;
        this.list = list;
    }

    public Class<?> type() {
        return type;
    }

    /** Where this one of them stands in a document, counted from 0. */
    public String pointer(int index) {
        return "/" + list + "/" + index;
    }
}
