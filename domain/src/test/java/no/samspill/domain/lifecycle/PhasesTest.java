package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.BRANN;
import static no.samspill.domain.lifecycle.Samples.HEIM;
import static no.samspill.domain.lifecycle.Samples.RINDAL;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.now;
import static no.samspill.domain.lifecycle.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From which phase to which each act leads, as the table of the state machine has it. */
class PhasesTest {

    private static final Phase[] NOT_ENDED = {
        IDEA, UNDER_ASSESSMENT, PROPOSED, AWAITING_DECISION, ADOPTED, ACTIVE, ON_HOLD, TERMINATION_PROPOSED, WINDING_UP
    };

    /** Each act, the phase it leads to, none when it changes none, and the phases it can be done in, in order. */
    static Stream<Arguments> acts() {
        return Stream.of(
                act(ordered(), UNDER_ASSESSMENT, IDEA),
                act(new AssessmentDelivered(assessmentBut()), PROPOSED, UNDER_ASSESSMENT),
                act(new ReworkOrdered(Optional.of(id("kdu-ja")), "Tall"), UNDER_ASSESSMENT, PROPOSED),
                act(submitted(), AWAITING_DECISION, PROPOSED),
                act(adopted("ks-5059-ja", "ks-5055-ja"), ADOPTED, AWAITING_DECISION),
                act(new SentBack(ids("ks-5055-nei")), PROPOSED, AWAITING_DECISION),
                act(new Rejected(Optional.of(id("kdu-ja")), "Ingen vil"), REJECTED, IDEA, AWAITING_DECISION),
                act(new Retracted("Løst ellers"), RETRACTED, IDEA, UNDER_ASSESSMENT, PROPOSED),
                act(startedBut(), ACTIVE, ADOPTED),
                act(hold("kdu-ja", TODAY.plusMonths(6)), ON_HOLD, ACTIVE),
                act(new Resumed(Optional.of(id("kdu-ja")), "Tilskudd gitt"), ACTIVE, ON_HOLD),
                act(amended("ks-5059-ny", "ks-5055-ny"), null, ACTIVE),
                act(termination(), TERMINATION_PROPOSED, ACTIVE, ON_HOLD),
                act(
                        new Continued(Optional.of(id("kdu-ja")), List.of(), TODAY.plusYears(1)),
                        ACTIVE,
                        TERMINATION_PROPOSED),
                act(windingUp(), WINDING_UP, TERMINATION_PROPOSED),
                act(closedBut("kdu-ja"), CLOSED, WINDING_UP),
                act(
                        converted(100_00, "ks-5059-ja"),
                        CONVERTED,
                        ADOPTED,
                        ACTIVE,
                        ON_HOLD,
                        TERMINATION_PROPOSED,
                        WINDING_UP),
                act(
                        new PartyInvited(new Participant(RINDAL, Role.PARTICIPANT)),
                        null,
                        UNDER_ASSESSMENT,
                        PROPOSED,
                        ADOPTED,
                        ACTIVE,
                        ON_HOLD),
                act(new PartyAccepted(HEIM, id("ks-5055-ja")), null, AWAITING_DECISION, ADOPTED, ACTIVE, ON_HOLD),
                act(
                        new PartyDeclined(HEIM, "For dyrt"),
                        null,
                        UNDER_ASSESSMENT,
                        PROPOSED,
                        AWAITING_DECISION,
                        ADOPTED,
                        ACTIVE,
                        ON_HOLD),
                act(new PartyJoined(HEIM), null, ACTIVE, ON_HOLD),
                act(new WithdrawalSignalled(HEIM, "Ordføreren"), null, ADOPTED, ACTIVE, ON_HOLD, TERMINATION_PROPOSED),
                act(new NoticeReceived(HEIM, TODAY), null, ACTIVE, ON_HOLD, TERMINATION_PROPOSED),
                act(new PartyWithdrew(HEIM), null, ACTIVE, ON_HOLD, TERMINATION_PROPOSED, WINDING_UP),
                act(new PartySucceeded(HEIM, RINDAL, PartySucceeded.Change.MERGED), null, NOT_ENDED),
                act(new Described(profile("Nytt navn").as(LegalForm.TASK_COMMUNITY)), null, NOT_ENDED));
    }

    private static Arguments act(Step act, Phase next, Phase... allowed) {
        return Arguments.of(act, Optional.ofNullable(next), List.of(allowed));
    }

    @Test
    void every_act_on_a_measure_that_has_begun_stands_in_the_table() {
        assertThat(acts().map(row -> (Object) row.get()[0].getClass()))
                .containsExactlyInAnyOrder((Object[]) Step.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_refused_in_every_other_phase_and_before_the_measure_has_begun(
            Step act, Optional<Phase> next, List<Phase> allowed) {
        String phases = allowed.stream().map(Phase::name).collect(Collectors.joining(","));
        for (Phase phase : Phase.values()) {
            List<Reason> ofPhase = ofPhase(act.refusals(now(phase)));

            assertThat(ofPhase)
                    .as(phase.name())
                    .isEqualTo(
                            allowed.contains(phase)
                                    ? List.of()
                                    : List.of(Reason.at(
                                            "", LifecycleRefusal.NOT_IN_PHASE, act.name(), phase.name(), phases)));
        }
        Situation none = new Situation(BRANN, Optional.empty(), TODAY, now(IDEA).docket());
        assertThat(ofPhase(act.refusals(none))).containsExactly(Reason.at("", LifecycleRefusal.NOT_BEGUN, act.name()));
    }

    private static List<Reason> ofPhase(List<Reason> reasons) {
        return reasons.stream()
                .filter(one -> one.code() == LifecycleRefusal.NOT_IN_PHASE || one.code() == LifecycleRefusal.NOT_BEGUN)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_leads_to_its_phase_that_day_or_leaves_the_phase_and_its_day_alone(
            Step act, Optional<Phase> next, List<Phase> allowed) {
        for (Phase phase : allowed) {
            Standing before = Samples.standing(phase);

            Standing after = act.apply(before, TODAY);

            assertThat(after.phase()).isEqualTo(next.orElse(phase));
            assertThat(after.since()).isEqualTo(next.isPresent() ? TODAY : before.since());
            assertThat(after.governed()).isTrue();
        }
    }

    @Test
    void an_act_is_called_what_it_is() {
        assertThat(submitted().name()).isEqualTo("SUBMITTED_FOR_DECISION");
        assertThat(Arrays.stream(Phase.values()).filter(Phase::isEnded))
                .containsExactly(CLOSED, REJECTED, RETRACTED, CONVERTED);
        assertThat(Arrays.stream(Phase.values()).filter(Phase::isRunning))
                .containsExactly(ACTIVE, ON_HOLD, TERMINATION_PROPOSED);
    }

    @Test
    void what_can_be_done_in_a_phase_is_told_in_the_order_of_the_acts() {
        assertThat(Transitions.in(Phase.IDEA))
                .containsExactly(
                        AssessmentOrdered.class,
                        Rejected.class,
                        Retracted.class,
                        PartySucceeded.class,
                        Described.class);
        assertThat(Transitions.in(Phase.CLOSED)).isEmpty();
    }
}
