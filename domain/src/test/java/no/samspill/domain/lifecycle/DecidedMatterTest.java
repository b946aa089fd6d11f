package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An act rests on decisions of this measure, of what it does, made in the case, that nobody has gone back on. */
class DecidedMatterTest {

    private static final Subject THIS = Subject.ofMeasure(BRANN.value());
    private static final Subject OTHER = Subject.ofMeasure("klima");

    /** Each act that rests on decisions, the phase it meets, and all it can rest on a decision of. */
    static Stream<Arguments> acts() {
        return Stream.of(
                of(ordered(), Phase.IDEA, What.ASSESS),
                of(new ReworkOrdered(Optional.of(id("kdu-ja")), "Tall"), Phase.PROPOSED, What.ASSESS),
                of(submitted(), Phase.PROPOSED, What.RECOMMEND),
                of(adopted("ks-5059-ja", "ks-5055-ja"), Phase.AWAITING_DECISION, What.ADOPT, What.JOIN),
                of(new Rejected(Optional.of(id("kdu-ja")), "Nei"), Phase.IDEA, What.ASSESS, What.RECOMMEND, What.ADOPT),
                of(hold("kdu-ja", TODAY.plusMonths(2)), Phase.ACTIVE, What.HOLD),
                of(new Resumed(Optional.of(id("kdu-ja")), "Klar"), Phase.ON_HOLD, What.RESUME),
                of(
                        new Continued(Optional.of(id("kdu-ja")), List.of(), TODAY.plusYears(1)),
                        Phase.TERMINATION_PROPOSED,
                        What.TERMINATE,
                        What.RESUME),
                of(windingUp(), Phase.TERMINATION_PROPOSED, What.TERMINATE, What.DISSOLVE),
                of(closedBut("kdu-ja"), Phase.WINDING_UP, What.TERMINATE, What.DISSOLVE, What.APPROVE_REPORT),
                of(
                        amended("ks-5059-ny", "ks-5055-ny"),
                        Phase.ACTIVE,
                        What.AMEND,
                        What.CHANGE_HOST,
                        What.JOIN,
                        What.ADOPT),
                of(
                        converted(100_00, "ks-5059-vert", "ks-5055-vert"),
                        Phase.ACTIVE,
                        What.ADOPT,
                        What.JOIN,
                        What.TERMINATE,
                        What.DISSOLVE),
                of(new PartyAccepted(ORKLAND, id("ks-5059-ja")), Phase.AWAITING_DECISION, What.JOIN, What.ADOPT));
    }

    private static Arguments of(Act act, Phase phase, What... whats) {
        return Arguments.of(act, phase, List.of(whats));
    }

    /** What the decisions the act rests on would be, about these. */
    private static List<Decision> told(Act act, LocalDate day, Matter... about) {
        return decisions().stream()
                .filter(one -> act.references().decisions().contains(one.id()))
                .map(one -> DecisionVariant.of(one).on(day).about(about).decision())
                .toList();
    }

    private static List<Reason> refusals(Act act, Phase phase, List<Decision> decisions) {
        return act.refusals(now(standing(phase), docket(decisions, TEXT, SECOND, HOSTED)));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(one -> one.code().name()).toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_is_about_this_measure_and_what_the_act_does(Act act, Phase phase, List<What> whats) {
        for (What what : What.values()) {
            List<Reason> refusals = refusals(act, phase, told(act, TODAY, new Matter(THIS, what)));
            if (whats.contains(what)) {
                assertThat(refusals).as(what.name()).isEmpty();
            } else {
                assertThat(codes(refusals)).as(what.name()).contains("DECISION_NOT_ABOUT");
            }
        }
        Matter other = new Matter(OTHER, whats.get(0));
        assertThat(codes(refusals(act, phase, told(act, TODAY, other)))).contains("DECISION_NOT_ABOUT");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_decision_may_decide_several_things(Act act, Phase phase, List<What> whats) {
        Matter[] several = {new Matter(OTHER, What.ADOPT), new Matter(THIS, whats.get(0))};

        assertThat(refusals(act, phase, told(act, TODAY, several))).isEmpty();
    }

    /** What a running measure is asked can have been laid before somebody in an earlier phase. */
    @ParameterizedTest
    @MethodSource("acts")
    void it_is_made_in_the_case(Act act, Phase phase, List<What> whats) {
        LocalDate laid = standing(phase).since();
        boolean anyDay = act instanceof Amended || act instanceof Converted || act instanceof PartyAccepted;
        Matter matter = new Matter(THIS, whats.get(0));

        assertThat(codes(refusals(act, phase, told(act, laid, matter)))).doesNotContain("DECISION_BEFORE_CASE");
        List<String> before = codes(refusals(act, phase, told(act, laid.minusDays(1), matter)));
        assertThat(before.contains("DECISION_BEFORE_CASE")).isEqualTo(!anyDay);
        assertThat(codes(refusals(act, phase, told(act, laid.minusDays(1)))).contains("DECISION_BEFORE_CASE"))
                .isEqualTo(!anyDay);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_last_decision_in_the_case_is_the_one_that_counts(Act act, Phase phase, List<What> whats) {
        Matter matter = new Matter(THIS, whats.get(0));
        List<Decision> first = told(act, TODAY.minusDays(2), matter);

        assertThat(refusals(act, phase, with(first, Outcome.REJECTED, TODAY.minusDays(1), matter)))
                .isNotEmpty();
        assertThat(refusals(act, phase, with(first, Outcome.POSTPONED, TODAY.minusDays(1), matter)))
                .isEmpty();
        assertThat(refusals(act, phase, with(first, Outcome.REJECTED, TODAY.plusDays(1), matter)))
                .isEmpty();
        assertThat(refusals(
                        act, phase, with(first, Outcome.REJECTED, TODAY.minusDays(1), new Matter(OTHER, What.HOLD))))
                .isEmpty();
    }

    /** These, and what each of the bodies decided once more. */
    private static List<Decision> with(List<Decision> first, Outcome outcome, LocalDate day, Matter matter) {
        List<Decision> all = new ArrayList<>(first);
        first.forEach(one -> all.add(DecisionVariant.of(one)
                .called(one.id() + "-igjen")
                .on(day)
                .with(outcome)
                .about(matter)
                .decision()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_says_what_is_wrong_and_which_it_is(Act act, Phase phase, List<What> whats) {
        String wanted = whats.stream().map(What::name).collect(Collectors.joining(","));
        String id = act.references().decisions().iterator().next().value();

        assertThat(refusals(act, phase, told(act, TODAY, new Matter(THIS, What.PROCEDURE))))
                .filteredOn(one -> one.code() == DECISION_NOT_ABOUT)
                .extracting(Reason::facts)
                .contains(List.of(id, wanted));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_that_is_from_before_they_said_what_they_are_about_opens_as_before(Act act, Phase phase) {
        assertThat(refusals(act, phase, told(act, TODAY))).isEmpty();
    }
}
