package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From the idea to the proposal (T1-T5). */
class ProposingTest {

    /** The task community is none of theirs. */
    private static final List<String> OF_OTHERS = List.of("representantskap-ipr", "representantskap-iks");

    private static final String KDU = BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES.name();

    private static Situation nothing() {
        return new Situation(BRANN, Optional.empty(), TODAY, docket());
    }

    static Stream<Guard> beginnings() {
        Proposed fine = new Proposed(needed("Brann"), HEIM);
        Registered registered = registered("Brann", ACTIVE, "5059", "5055");
        return Stream.of(
                open("by a municipality, with a need", nothing(), fine),
                shut(
                        "without a need",
                        nothing(),
                        new Proposed(profile("Brann"), HEIM),
                        Reason.at("/profile/need", NEED_MISSING)),
                shut(
                        "from outside",
                        nothing(),
                        new Proposed(needed("Brann"), new PartyId("301")),
                        Reason.at("/by", PROPOSER_NOT_OF_REGION, "301")),
                shut("twice", now(IDEA), fine, Reason.at("", ALREADY_BEGUN, "PROPOSED")),
                shut(
                        "all at once",
                        now(IDEA),
                        new Proposed(profile("Brann"), new PartyId("301")),
                        Reason.at("", ALREADY_BEGUN, "PROPOSED"),
                        Reason.at("/profile/need", NEED_MISSING),
                        Reason.at("/by", PROPOSER_NOT_OF_REGION, "301")),
                open("first", nothing(), registered),
                open("again, as no gate is passed", now(registered.begin(DATE)), registered),
                shut("after a gate", now(ACTIVE), registered, Reason.at("", ALREADY_BEGUN, "REGISTERED")),
                shut(
                        "with a party twice",
                        nothing(),
                        registered("Brann", ACTIVE, "5059", "5055", "5059"),
                        Reason.at("/participants/2", PARTY_TWICE, "5059")));
    }

    static Stream<Guard> assessments() {
        return Stream.of(
                open("in order", now(IDEA), ordered()),
                open("the day after", now(IDEA), ordered("kdu-ja", TODAY.plusDays(1), ORKLAND, HEIM)),
                shut(
                        "on the day",
                        now(IDEA),
                        ordered("kdu-ja", TODAY, ORKLAND, HEIM),
                        Reason.at("/deadline", DEADLINE_NOT_LATER, "2026-03-02", "2026-03-02")),
                shut(
                        "one party",
                        now(IDEA),
                        ordered("kdu-ja", TODAY.plusDays(1), ORKLAND),
                        Reason.at("/invited", TOO_FEW_PARTIES, "1", "2")),
                shut(
                        "a party twice",
                        now(IDEA),
                        ordered("kdu-ja", TODAY.plusDays(1), ORKLAND, HEIM, ORKLAND),
                        Reason.at("/invited/2", PARTY_TWICE, "5059")),
                shut(
                        "all at once",
                        now(ACTIVE),
                        ordered("nettverk-nei", TODAY),
                        Reason.at("", NOT_IN_PHASE, "ASSESSMENT_ORDERED", "ACTIVE", "IDEA"),
                        Reason.at("/decision", DECISION_NOT_ADOPTED, "nettverk-nei", "REJECTED"),
                        Reason.at("/decision", NOT_BY_PROCEDURE, "nettverk", KDU + ",REGIONAL_COUNCIL", "1"),
                        Reason.at("/deadline", DEADLINE_NOT_LATER, "2026-03-02", "2026-03-02"),
                        Reason.at("/invited", TOO_FEW_PARTIES, "0", "2")));
    }

    static Stream<Guard> deliveries() {
        List<String> fields = Arrays.stream(Assessment.class.getRecordComponents())
                .map(one -> one.getName())
                .toList();
        return Stream.concat(
                Stream.of(
                        open("complete", now(UNDER_ASSESSMENT), new AssessmentDelivered(assessmentBut())),
                        shut(
                                "nothing answered",
                                now(UNDER_ASSESSMENT),
                                new AssessmentDelivered(assessmentBut(fields.toArray(String[]::new))),
                                fields.stream().map(ProposingTest::incomplete).toArray(Reason[]::new))),
                fields.stream()
                        .map(field -> shut(
                                "without " + field,
                                now(UNDER_ASSESSMENT),
                                new AssessmentDelivered(assessmentBut(field)),
                                incomplete(field))));
    }

    private static Reason incomplete(String field) {
        Reason reason = Reason.at("/assessment/" + field, ASSESSMENT_INCOMPLETE, field);
        return switch (field) {
            case "form", "procurement" -> byAct("§ 17-1", reason);
            default -> byAct("§ 13-1", reason);
        };
    }

    /** The acts that need one decision of one of some kinds of body, in order but for it, and what it is called. */
    static Stream<Guard> decided() {
        String both = KDU + ",REGIONAL_COUNCIL";
        return Stream.of(
                        byBodies(IDEA, both, "/decision", one -> ordered(one, TODAY.plusDays(1), ORKLAND, HEIM)),
                        byBodies(IDEA, both, "/decision", one -> new Rejected(Optional.of(id(one)), "Nei")),
                        byBodies(PROPOSED, both, "/decision", one -> new ReworkOrdered(Optional.of(id(one)), "Tall")),
                        byBodies(
                                PROPOSED,
                                KDU,
                                "/recommendation",
                                one -> submitted(one, Optional.of("regionrad-ja"), ASKED)),
                        byBodies(
                                PROPOSED,
                                "REGIONAL_COUNCIL",
                                "/regionalCouncil",
                                one -> submitted("kdu-ja", Optional.of(one), ASKED)),
                        byBodies(ACTIVE, KDU + ",STEERING_GROUP", "/decision", one -> hold(one, TODAY.plusDays(1))),
                        byBodies(ON_HOLD, KDU, "/decision", one -> new Resumed(Optional.of(id(one)), "Klar")),
                        byBodies(
                                TERMINATION_PROPOSED,
                                both,
                                "/decision",
                                one -> new Continued(Optional.of(id(one)), List.of(), TODAY.plusDays(1))),
                        byBodies(WINDING_UP, both + ",COUNCIL_OF_REPRESENTATIVES", "/decision", one -> closedBut(one)))
                .flatMap(each -> each);
    }

    private static Stream<Guard> byBodies(
            Phase phase, String kinds, String pointer, java.util.function.Function<String, Act> act) {
        List<String> wanted = List.of(kinds.split(",", -1));
        Stream<Guard> bodies = bodies().stream()
                .filter(body -> !OF_OTHERS.contains(body.name())
                        || !wanted.contains(body.kind().name()))
                .map(body -> wanted.contains(body.kind().name())
                        ? open("by " + body.name(), now(phase), act.apply(body.name() + "-ja"))
                        : shut(
                                "by " + body.name(),
                                now(phase),
                                act.apply(body.name() + "-ja"),
                                Reason.at(pointer, NOT_BY_PROCEDURE, body.name(), kinds, "1")));
        String right = bodies().stream()
                .filter(body -> wanted.contains(body.kind().name()))
                .findFirst()
                .orElseThrow()
                .name();
        return Stream.concat(
                bodies,
                Stream.of(
                        shut("unknown", now(phase), act.apply("ingen"), Reason.at(pointer, DECISION_UNKNOWN, "ingen")),
                        shut(
                                "by an unknown body",
                                now(phase),
                                act.apply("ukjent-ja"),
                                Reason.at(pointer, BODY_UNKNOWN, "ukjent")),
                        shut(
                                "rejected",
                                now(phase),
                                act.apply(right + "-nei"),
                                Reason.at(pointer, DECISION_NOT_ADOPTED, right + "-nei", "REJECTED")),
                        shut(
                                "later",
                                now(phase),
                                act.apply(right + "-senere"),
                                Reason.at(pointer, DECISION_LATER, right + "-senere", "2026-03-03", "2026-03-02"))));
    }

    @ParameterizedTest
    @MethodSource({"beginnings", "assessments", "deliveries", "decided"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }

    @Test
    void an_assessment_asks_the_parties_and_names_the_responsible() {
        Standing after = ordered().apply(standing(IDEA).with(List.of()), TODAY);

        assertThat(after.due()).contains(TODAY.plusMonths(3));
        assertThat(after.profile().responsible()).contains("Kommunedirektøren i Heim");
        assertThat(after.parties()).isEqualTo(standing(IDEA).parties());
        Standing proposed = new AssessmentDelivered(assessmentBut()).apply(after, TODAY);
        assertThat(proposed.profile().form()).contains(LegalForm.TASK_COMMUNITY);
        assertThat(proposed.due()).contains(TODAY.plusYears(1));
    }

    @ParameterizedTest
    @EnumSource
    void a_registered_measure_has_its_parties_where_its_phase_has_them(Phase phase) {
        Standing begun = registered("Brann", phase, "5059", "5055").begin(TODAY);

        assertThat(begun.phase()).isEqualTo(phase);
        assertThat(begun.governed()).isFalse();
        assertThat(begun.parties())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("until")
                .isEqualTo(standing(phase).parties());
        assertThat(begun.parties())
                .allMatch(one ->
                        one.until().equals(Optional.of(TODAY).filter(day -> one.phase() == PartyPhase.TOOK_PART)));
    }
}
