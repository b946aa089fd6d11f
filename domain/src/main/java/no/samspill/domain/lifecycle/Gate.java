package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementCheck;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Question;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/** Beslutningspunkt: gathers everything that stands in the way of an act. */
final class Gate {

    private final Situation now;
    private final List<Reason> reasons = new ArrayList<>();

    private Gate(Situation now) {
        this.now = now;
    }

    /** The gate of an act, which can be done in the phases that {@link Transitions} says. */
    static Gate of(Step act, Situation now) {
        Gate gate = new Gate(now);
        Set<Phase> allowed = Transitions.from(act.getClass());
        if (now.standing().isEmpty()) {
            gate.refuse("", LifecycleRefusal.NOT_BEGUN, act.name());
        } else if (!allowed.contains(now.standing().get().phase())) {
            gate.refuse(
                    "",
                    LifecycleRefusal.NOT_IN_PHASE,
                    act.name(),
                    now.standing().get().phase().name(),
                    names(allowed.toArray(Phase[]::new)));
        }
        return gate;
    }

    /** The gate of a first act. */
    static Gate ofFirst(Act act, Situation now, boolean canBegin) {
        return new Gate(now).demand(canBegin, "", LifecycleRefusal.ALREADY_BEGUN, act.name());
    }

    /** Demands that something holds. */
    Gate demand(boolean holds, String pointer, LifecycleRefusal code, String... facts) {
        return holds ? this : refuse(pointer, code, facts);
    }

    /** Demands that a day the act tells of is no later than the act. */
    Gate happened(String pointer, Optional<LocalDate> told) {
        told.filter(day -> day.isAfter(now.date()))
                .ifPresent(day -> refuse(
                        pointer,
                        LifecycleRefusal.DAY_AFTER_ACT,
                        day.toString(),
                        now.date().toString()));
        told.filter(day -> !day.isAfter(now.date()) && now.docket().isComing(day))
                .ifPresent(day -> refuse(
                        pointer,
                        LifecycleRefusal.DAY_AFTER_TODAY,
                        day.toString(),
                        now.docket().today().orElseThrow().toString()));
        return this;
    }

    Gate refuse(String pointer, LifecycleRefusal code, String... facts) {
        reasons.add(Reason.at(pointer, code, facts));
        return this;
    }

    /** Demands something the law asks for; the reason is why it is refused when it does not hold. */
    void demandBy(Provision law, boolean holds, Reason reason) {
        if (!holds) {
            reasons.add(reason.by(now.docket().law().statutes().reference(law, now.date())));
        }
    }

    void add(List<Reason> more) {
        reasons.addAll(more);
    }

    /** Demands each of the items that is asked for. */
    Gate complete(String pointer, LifecycleRefusal code, List<ChecklistItem> items) {
        items.stream().filter(ChecklistItem::isMissing).forEach(item -> {
            Reason reason = Reason.at(pointer + "/" + item.field(), code, item.field());
            reasons.add(reason.by(
                    item.law().flatMap(law -> now.docket().law().statutes().reference(law, now.date()))));
        });
        return this;
    }

    /** Demands a decision that answers the question, adopted, by a body of one of these kinds that has not decided otherwise since. */
    Gate decided(Question question, String pointer, DecisionId id, BodyKind... kinds) {
        decider(question, pointer, id)
                .ifPresent(body -> own(pointer, body, Practice.lacksAuthority(body, pointer, kinds)));
        return this;
    }

    /** Demands a decision where the region's procedure does, by a body it lets decide; one that is told holds in any case. */
    Gate practised(Question question, String pointer, Optional<DecisionId> id) {
        Practice.of(now).demand(this, question, pointer, id);
        return this;
    }

    /** Adds why the body cannot decide it; when there is no such reason, demands that it is none of another cooperation. */
    void own(String pointer, Body body, Optional<Reason> refused) {
        refused.ifPresentOrElse(reasons::add, () -> new OwnBody(now).demand(this, pointer, body));
    }

    /** The body that made the decision, when it is known; demands that it adopted it, and has not decided otherwise since. */
    Optional<Body> decider(Question question, String pointer, DecisionId id) {
        return known(question, pointer, id).flatMap(decision -> {
            String outcome = decision.outcome().name();
            boolean adopted = decision.outcome() == Outcome.ADOPTED;
            demand(adopted, pointer, LifecycleRefusal.DECISION_NOT_ADOPTED, id.value(), outcome);
            new Grounds(now, question, pointer).decidedAgain(decision).ifPresent(reasons::add);
            return body(pointer, decision.body());
        });
    }

    /** The body, when it is known. */
    Optional<Body> body(String pointer, BodyId id) {
        Optional<Body> body = now.docket().body(id);
        demand(body.isPresent(), pointer, LifecycleRefusal.BODY_UNKNOWN, id.value());
        return body;
    }

    /** Demands that the body is the party's own; and its council, when there is a law that has the councils decide. */
    void own(String pointer, PartyId party, Body body, Optional<Provision> councils) {
        demand(body.isOf(party), pointer, LifecycleRefusal.BODY_OF_ANOTHER, body.name(), party.value());
        councils.ifPresent(law -> demandBy(
                law,
                body.kind().isCouncil() || body.isCouncilOf(party),
                Reason.at(pointer, LifecycleRefusal.COUNCIL_ITSELF, party.value(), body.name())));
    }

    /** Demands that the form stays what it is, when that is known. */
    void keepsForm(String pointer, Optional<LegalForm> is, Optional<LegalForm> given) {
        String wanted = given.map(LegalForm::name).orElse("");
        is.filter(form -> !given.equals(is))
                .ifPresent(form -> refuse(pointer, LifecycleRefusal.FORM_NEEDS_CONVERSION, form.name(), wanted));
    }

    /** Demands that a text is in the form, when that is known. */
    void isIn(String pointer, Optional<LegalForm> form, LegalForm ofText) {
        form.filter(one -> one != ofText)
                .ifPresent(one -> refuse(pointer, LifecycleRefusal.FORM_OF_TEXT_DIFFERS, one.name(), ofText.name()));
    }

    /** The text, when it is known; demands that it can be put in force. */
    Optional<AgreementText> text(String pointer, TextVersion version) {
        Optional<AgreementText> text = now.docket().text(version);
        demand(text.isPresent(), pointer, LifecycleRefusal.TEXT_UNKNOWN, version.toString());
        text.ifPresent(
                known -> faults(known).map(reason -> reason.under(pointer)).forEach(reasons::add));
        return text;
    }

    /** Demands that the text the measure has, as far as it is known, can be put in force. */
    void lawful(Optional<TextVersion> version) {
        version.flatMap(now.docket()::text).stream()
                .flatMap(this::faults)
                .map(reason -> new Reason(reason.code(), "", reason.facts(), reason.basis()))
                .forEach(reasons::add);
    }

    private Stream<Reason> faults(AgreementText text) {
        return AgreementCheck.faults(
                text, now.docket().organisations(), now.docket().law(), now.date())
                .stream();
    }

    /** Demands that no party is named twice. */
    Gate eachOnce(String pointer, Stream<PartyId> parties) {
        List<PartyId> all = parties.toList();
        for (int i = 0; i < all.size(); i++) {
            demand(
                    !all.subList(0, i).contains(all.get(i)),
                    pointer + "/" + i,
                    LifecycleRefusal.PARTY_TWICE,
                    all.get(i).value());
        }
        return this;
    }

    /** The decision, when it is known, made by the day of the act, and demands that it answers the question. */
    Optional<Decision> known(Question question, String pointer, DecisionId id) {
        Optional<Decision> decision = now.docket().decision(id);
        demand(decision.isPresent(), pointer, LifecycleRefusal.DECISION_UNKNOWN, id.value());
        decision.stream()
                .flatMap(one -> new Grounds(now, question, pointer).refusals(one))
                .forEach(reasons::add);
        return decision.filter(one -> !one.date().isAfter(now.date()));
    }

    /** The decisions that are known and made by the day of the act. */
    List<Decision> known(Question question, String pointer, List<DecisionId> ids) {
        List<Decision> known = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            known(question, pointer + "/" + i, ids.get(i)).ifPresent(known::add);
        }
        return known;
    }

    /** The same, and whatever else the same bodies have decided in the case. */
    List<Decision> knownWithOthers(Question question, String pointer, List<DecisionId> ids) {
        return now.withOthers(question, known(question, pointer, ids));
    }

    /** Demands that the party has something to do with the measure, and is in one of these phases. */
    Gate party(PartyId party, PartyPhase... phases) {
        Optional<PartyStanding> standing = now.standing().flatMap(one -> one.party(party));
        demand(
                standing.isPresent() || now.standing().isEmpty(),
                "/party",
                LifecycleRefusal.PARTY_UNKNOWN,
                party.value());
        standing.filter(one -> !Arrays.asList(phases).contains(one.phase()))
                .ifPresent(one -> refuse(
                        "/party",
                        LifecycleRefusal.PARTY_NOT_IN_PHASE,
                        party.value(),
                        one.phase().name(),
                        names(phases)));
        return this;
    }

    static String names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(","));
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
