package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.Procedure.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a region has decided for itself binds it, and nothing else does but the law. */
class PracticeTest {

    private static final LocalDate LONG_AFTER = TODAY.plusYears(3);

    private static Situation in(Situation now, Procedure... procedures) {
        Docket all = now.docket();
        return new Situation(
                now.measure(),
                now.standing(),
                now.date(),
                new Docket(
                        all.organisations(),
                        all.bodies(),
                        all.decisions(),
                        all.texts(),
                        List.of(procedures),
                        all.law()));
    }

    private static List<Reason> refusals(Situation now, Act act, Procedure... procedures) {
        return act.refusals(in(Guard.heldTo(act, now), procedures));
    }

    private static Procedure since(LocalDate day, int version, Rule... rules) {
        return new Procedure(
                version,
                "Prosedyre",
                OpenPeriod.since(day),
                Optional.empty(),
                Optional.empty(),
                List.of(rules),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Rule by(What what, BodyKind... kinds) {
        return new Rule(what, List.of(kinds));
    }

    private record Step(Phase phase, Act act) {

        @Override
        public String toString() {
            return act.name();
        }
    }

    /** Each that the region's own procedure alone asks a decision for, without one. */
    static Stream<Step> undecided() {
        AssessmentOrdered of = ordered();
        return Stream.of(
                new Step(
                        IDEA,
                        new AssessmentOrdered(
                                Optional.empty(),
                                of.responsible(),
                                of.mandate(),
                                of.deadline(),
                                of.invited(),
                                of.cost(),
                                of.payer())),
                new Step(IDEA, new Rejected(Optional.empty(), "Nei")),
                new Step(PROPOSED, new ReworkOrdered(Optional.empty(), "Tall")),
                new Step(PROPOSED, new SubmittedForDecision(Optional.empty(), Optional.empty(), "Sak 1", ASKED)),
                new Step(ACTIVE, new PutOnHold(Optional.empty(), "Venter", LONG_AFTER, "Heim")),
                new Step(ON_HOLD, new Resumed(Optional.empty(), "Klar")),
                new Step(TERMINATION_PROPOSED, new Continued(Optional.empty(), List.of(), LONG_AFTER)),
                new Step(
                        WINDING_UP,
                        new Closed(Optional.empty(), closedBut("kdu-ja").closing())));
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void without_a_procedure_nobody_need_decide_what_only_a_procedure_asks_for(Step step) {
        assertThat(refusals(now(step.phase()), step.act())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void by_the_standard_procedure_somebody_must(Step step) {
        assertThat(refusals(now(step.phase()), step.act(), STANDARD))
                .extracting(Reason::code)
                .contains(DECISION_BY_PROCEDURE);
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void no_rule_of_a_region_carries_a_paragraph(Step step) {
        assertThat(refusals(now(step.phase()), step.act(), STANDARD))
                .isNotEmpty()
                .allMatch(one -> one.basis().isEmpty());
    }

    @Test
    void without_a_procedure_any_body_can_order_recommend_hold_and_propose_an_end() {
        assertThat(refusals(now(IDEA), ordered("kd-5059-ja", LONG_AFTER, ORKLAND, HEIM)))
                .isEmpty();
        assertThat(refusals(now(PROPOSED), submitted("fsk-5059-ja", Optional.empty(), ASKED)))
                .isEmpty();
        assertThat(refusals(now(ACTIVE), hold("nettverk-ja", LONG_AFTER))).isEmpty();
        assertThat(refusals(now(ACTIVE), termination(Optional.of("nettverk"), Optional.empty(), ORKLAND, HEIM)))
                .isEmpty();
        assertThat(refusals(now(ACTIVE), termination(Optional.of("ukjent"), Optional.empty(), ORKLAND, HEIM)))
                .containsExactly(Reason.at("/body", PROPOSER_UNKNOWN, "ukjent"));
    }

    @Test
    void a_decision_that_is_told_must_hold_with_or_without_a_procedure() {
        assertThat(refusals(now(IDEA), ordered("kd-5059-nei", LONG_AFTER, ORKLAND, HEIM)))
                .containsExactly(Reason.at("/decision", DECISION_NOT_ADOPTED, "kd-5059-nei", "REJECTED"));
        assertThat(refusals(now(PROPOSED), submitted("kdu-ja", Optional.of("regionrad-nei"), ASKED)))
                .containsExactly(Reason.at("/regionalCouncil", DECISION_NOT_ADOPTED, "regionrad-nei", "REJECTED"));
    }

    @Test
    void what_the_law_demands_is_demanded_without_a_procedure() {
        SubmittedForDecision toBoard = new SubmittedForDecision(
                Optional.empty(),
                Optional.empty(),
                "Sak 1",
                new Case(
                        ASKED.text(),
                        List.of(
                                council(ORKLAND),
                                new no.samspill.domain.governance.Adoption.Asked(
                                        HEIM, new no.samspill.domain.governance.BodyId("fsk-5055"))),
                        2,
                        true));
        assertThat(refusals(now(PROPOSED), toBoard))
                .containsExactly(
                        Guard.byAct("§ 19-1", Reason.at("/asked/asked/1", COUNCIL_ITSELF, "5055", "fsk-5055")));
    }

    @Test
    void a_region_can_let_others_decide_than_the_standard_does() {
        Procedure ours = since(TODAY.minusYears(1), 1, by(What.ASSESS, BodyKind.EXECUTIVE_BOARD));
        assertThat(refusals(now(IDEA), ordered("fsk-5059-ja", LONG_AFTER, ORKLAND, HEIM), ours))
                .isEmpty();
        assertThat(refusals(now(IDEA), ordered("kdu-ja", LONG_AFTER, ORKLAND, HEIM), ours))
                .containsExactly(Reason.at("/decision", NOT_BY_PROCEDURE, "kdu", "EXECUTIVE_BOARD", "1"));
        assertThat(refusals(now(ACTIVE), hold("nettverk-ja", LONG_AFTER), ours))
                .as("of which it says nothing")
                .isEmpty();
    }

    @Test
    void it_binds_from_its_first_day_until_a_later_version_does() {
        Procedure coming = since(TODAY.plusDays(1), 1, by(What.HOLD, BodyKind.STEERING_GROUP));
        Procedure today = since(TODAY, 1, by(What.HOLD, BodyKind.STEERING_GROUP));
        Procedure later = since(TODAY, 2, by(What.HOLD, BodyKind.NETWORK));
        assertThat(refusals(now(ACTIVE), hold("kdu-ja", LONG_AFTER), coming)).isEmpty();
        assertThat(refusals(now(ACTIVE), hold("kdu-ja", LONG_AFTER), today))
                .containsExactly(Reason.at("/decision", NOT_BY_PROCEDURE, "kdu", "STEERING_GROUP", "1"));
        assertThat(refusals(now(ACTIVE), hold("nettverk-ja", LONG_AFTER), later, today))
                .isEmpty();
    }

    @Test
    void a_loose_cooperation_is_ended_by_a_body_of_the_region_unless_a_procedure_says_otherwise() {
        Situation loose = now(standing(TERMINATION_PROPOSED)
                .with(profile("Brann").as(LegalForm.NO_FORM))
                .under(Optional.empty()));
        assertThat(refusals(loose, windingUp(LONG_AFTER, "nettverk-ja"))).isEmpty();
        assertThat(refusals(loose, windingUp(LONG_AFTER, "nettverk-ja"), STANDARD))
                .extracting(Reason::code)
                .containsExactly(NOT_BY_PROCEDURE);
        assertThat(refusals(loose, windingUp(LONG_AFTER, "ks-5061-ja")))
                .as("of a municipality that has nothing to do with it")
                .containsExactly(Reason.at("/decisions/0", PARTY_UNKNOWN, "5061"));
    }
}
