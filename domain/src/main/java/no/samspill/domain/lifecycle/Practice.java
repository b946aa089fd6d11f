package no.samspill.domain.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Consent;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.Question;

/**
 * Praksis: what the region's own procedure asks of an act, on its day. Where the region has none, or it says nothing of the matter,
 * nothing is asked.
 *
 * <p>Example: by version 1 the committee of chief executives orders assessments, so one that is ordered by a council is refused.
 *
 * <p>Refused with {@code NOT_BY_PROCEDURE}, {@code DECISION_BY_PROCEDURE} and {@code NOT_TREATED_FIRST}.
 *
 * <p>Law: none; no reason has a paragraph.
 */
record Practice(Optional<Procedure> procedure) {

    static Practice of(Situation now) {
        return new Practice(now.procedure());
    }

    private Optional<Consent.AnyOf> consent(Question question) {
        Collection<What> what = question.matters().stream().map(Matter::what).toList();
        return procedure.flatMap(one -> one.consent(what));
    }

    /** Whether the body can decide it. */
    boolean allows(Question question, Body body) {
        return consent(question).map(one -> one.takes(body)).orElse(true);
    }

    /** Demands that a body which can has decided it, where somebody must; a decision that is told holds in any case. */
    void demand(Gate gate, Question question, String pointer, Optional<DecisionId> id) {
        if (id.isEmpty()) {
            gate.add(missing(question, pointer).stream().toList());
        }
        id.flatMap(told -> gate.decider(question, pointer, told))
                .ifPresent(body -> gate.own(pointer, body, refusal(question, body, pointer)));
    }

    /** That the body cannot decide it; empty when it can. */
    Optional<Reason> refusal(Question question, Body body, String pointer) {
        return consent(question).filter(one -> !one.takes(body)).map(one -> by(one, body, pointer));
    }

    /** That somebody must have decided it; empty when nobody need to. */
    Optional<Reason> missing(Question question, String pointer) {
        return consent(question)
                .map(one -> Reason.at(pointer, LifecycleRefusal.DECISION_BY_PROCEDURE, names(one.kinds()), version()));
    }

    /** That somebody must have treated it before the councils get it; empty when nobody need to. */
    Optional<Reason> nobodyFirst(String pointer) {
        return first().map(
                        one -> Reason.at(pointer, LifecycleRefusal.NOT_TREATED_FIRST, names(one.kinds()), version()));
    }

    /** That the body is none of those who treat a case first; empty when it is, or nobody does. */
    Optional<Reason> notFirst(Body body, String pointer) {
        return first().filter(one -> !one.takes(body)).map(one -> by(one, body, pointer));
    }

    private Optional<Consent.AnyOf> first() {
        return procedure
                .map(Procedure::beforeCouncils)
                .filter(kinds -> !kinds.isEmpty())
                .map(Consent.AnyOf::new);
    }

    private Reason by(Consent.AnyOf of, Body body, String pointer) {
        return Reason.at(pointer, LifecycleRefusal.NOT_BY_PROCEDURE, body.name(), names(of.kinds()), version());
    }

    /** That no body of its kind can decide it, in any region; empty when one can. */
    static Optional<Reason> lacksAuthority(Body body, String pointer, BodyKind... kinds) {
        return List.of(kinds).contains(body.kind())
                ? Optional.empty()
                : Optional.of(
                        Reason.at(pointer, LifecycleRefusal.BODY_LACKS_AUTHORITY, body.name(), Gate.names(kinds)));
    }

    /** The version, as it is told. */
    String version() {
        return procedure.map(one -> Integer.toString(one.version())).orElse("");
    }

    private static String names(List<BodyKind> kinds) {
        return Gate.names(kinds.toArray(BodyKind[]::new));
    }
}
