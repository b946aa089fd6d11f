package no.samspill.domain.registers;

import java.util.Optional;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.EvaluationId;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Strategy;

/** Tingenes slag: what stands in a document, in its order; what measures refer to before the measures. */
public enum ItemKind {
    ORGANISATION(Organisation.class, PartyId.class, "organisations"),
    BODY(Body.class, BodyId.class, "bodies"),
    MEETING(Meeting.class, MeetingId.class, "meetings"),
    STRATEGY(Strategy.class, StrategyId.class, "strategies"),
    DECISION(Decision.class, DecisionId.class, "decisions"),
    AGREEMENT_TEXT(AgreementText.class, TextVersion.class, "agreements"),
    PROCEDURE(Procedure.class, "procedures"),
    MEASURE(Measure.class, MeasureId.class, "measures"),
    EVALUATION(Evaluation.class, EvaluationId.class, "evaluations");

    private final Class<?> type;
    private final Optional<Class<?>> id;
    private final String list;

    ItemKind(Class<?> type, Class<?> id, String list) {
        this(type, Optional.of(id), list);
    }

    ItemKind(Class<?> type, String list) {
        this(type, Optional.empty(), list);
    }

    ItemKind(Class<?> type, Optional<Class<?>> id, String list) {
        this.type = type;
        this.id = id;
        this.list = list;
    }

    public Class<?> type() {
        return type;
    }

    /** The type of its ids, by which others name it; empty when nothing names it: a procedure is found by its days. */
    public Optional<Class<?>> id() {
        return id;
    }

    /** Where this one of them stands in a document, counted from 0. */
    public String pointer(int index) {
        return "/" + list + "/" + index;
    }
}
