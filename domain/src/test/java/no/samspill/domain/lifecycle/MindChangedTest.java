package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.LifecycleRefusal.PARTY_HAS_NOT_ADOPTED;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AmendmentRefusal;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.governance.Votes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last decision that settles a case counts, whether the act tells of it or not. */
class MindChangedTest {

    private static final TextVersion FIRST = TEXT.version();

    private static Decision council(String party, String name, int daysAgo, Outcome outcome, TextVersion of) {
        return decision("ks-" + party, name, daysAgo, outcome, of);
    }

    private static List<Reason> refusals(Act act, Phase phase, Decision... decisions) {
        return act.refusals(now(standing(phase), docket(List.of(decisions), TEXT, SECOND, HOSTED)));
    }

    private static List<Reason> refusals(Decision later) {
        return refusals(
                adopted("ks-5059-ja", "ks-5055-ja"),
                Phase.AWAITING_DECISION,
                council("5059", "ja", 5, Outcome.ADOPTED, FIRST),
                council("5055", "ja", 5, Outcome.ADOPTED, FIRST),
                later);
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTED, 4, REJECTED",
        "REJECTED, 0, REJECTED",
        "ADOPTED_WITH_CHANGES, 3, ADOPTED_WITH_CHANGES",
        "REJECTED, 5, REJECTED"
    })
    void a_council_that_has_changed_its_mind_has_not_adopted(Outcome later, int daysAgo, String state) {
        assertThat(refusals(council("5055", "siden", daysAgo, later, FIRST)))
                .extracting(Reason::code, Reason::facts)
                .contains(tuple(PARTY_HAS_NOT_ADOPTED, List.of("5055", state)));
    }

    @Test
    void nor_has_one_that_has_adopted_another_version_since() {
        assertThat(refusals(council("5055", "siden", 1, Outcome.ADOPTED, SECOND.version())))
                .extracting(Reason::facts)
                .contains(List.of("5055", "OTHER_VERSION"));
    }

    @Test
    void what_was_decided_before_or_settles_nothing_or_is_of_another_text_or_comes_later_changes_nothing() {
        assertThat(refusals(council("5055", "siden", 6, Outcome.REJECTED, FIRST)))
                .isEmpty();
        assertThat(refusals(council("5055", "siden", 1, Outcome.POSTPONED, FIRST)))
                .isEmpty();
        assertThat(refusals(council("5055", "siden", 1, Outcome.NOTED, FIRST))).isEmpty();
        assertThat(refusals(council("5055", "siden", 1, Outcome.REJECTED, HOSTED.version())))
                .isEmpty();
        assertThat(refusals(council("5055", "siden", -1, Outcome.REJECTED, FIRST)))
                .isEmpty();
    }

    private static List<Reason> counted(int inFavour, int against) {
        return refusals(
                adopted("ks-5059-ja", "ks-5055-ja"),
                Phase.AWAITING_DECISION,
                council("5059", "ja", 5, Outcome.ADOPTED, FIRST),
                decision("ks-5055", "ja", 5, Outcome.ADOPTED, FIRST, new Votes(inFavour, against, 0)));
    }

    @Test
    void one_whose_votes_did_not_carry_it_has_not_adopted() {
        assertThat(counted(3, 10))
                .extracting(Reason::facts)
                .contains(List.of("5055", "NOT_CARRIED"), List.of("ADOPTED", "3", "10"));
        assertThat(counted(10, 3)).isEmpty();
        assertThat(counted(5, 5)).isEmpty();
    }

    /** Whatever the act, and where one decision is enough. */
    @Test
    void nor_does_it_open_a_gate_alone() {
        Decision counted = decision("kdu", "ja", 5, Outcome.ADOPTED, FIRST, new Votes(1, 5, 0));
        assertThat(refusals(hold("kdu-ja", TODAY.plusMonths(1)), Phase.ACTIVE, counted))
                .extracting(Reason::code, Reason::pointer)
                .containsExactly(tuple(GovernanceFinding.VOTES_DO_NOT_CARRY, "/decision"));
        Decision dissolving = decision("ks-5055", "ja", 5, Outcome.ADOPTED, FIRST, new Votes(1, 5, 0));
        assertThat(refusals(
                        windingUp(TODAY.plusMonths(6), "ks-5059-ja", "ks-5055-ja"),
                        Phase.TERMINATION_PROPOSED,
                        council("5059", "ja", 5, Outcome.ADOPTED, FIRST),
                        dissolving))
                .extracting(Reason::code)
                .containsExactly(GovernanceFinding.VOTES_DO_NOT_CARRY, LifecycleRefusal.COUNCIL_ITSELF);
    }

    @Test
    void nor_is_an_amendment_adopted() {
        assertThat(refusals(
                        amended("ks-5059-ny", "ks-5055-ny"),
                        Phase.ACTIVE,
                        council("5059", "ny", 5, Outcome.ADOPTED, SECOND.version()),
                        council("5055", "ny", 5, Outcome.ADOPTED, SECOND.version()),
                        council("5055", "siden", 2, Outcome.REJECTED, SECOND.version())))
                .extracting(Reason::code)
                .containsExactly(AmendmentRefusal.AMENDMENT_NEEDS_COUNCIL);
    }

    @Test
    void nor_a_conversion() {
        assertThat(refusals(
                        converted(100_00, "ks-5059-vert", "ks-5055-vert"),
                        Phase.ACTIVE,
                        council("5059", "vert", 5, Outcome.ADOPTED, HOSTED.version()),
                        council("5055", "vert", 5, Outcome.ADOPTED, HOSTED.version()),
                        council("5055", "siden", 2, Outcome.REJECTED, HOSTED.version())))
                .extracting(Reason::code)
                .containsExactly(PARTY_HAS_NOT_ADOPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ks-5055-nei", "ks-5059-ja"})
    void and_a_case_that_a_council_has_adopted_after_all_is_not_sent_back(String told) {
        Situation now = now(
                standing(Phase.AWAITING_DECISION),
                docket(
                        List.of(
                                council("5059", "ja", 5, Outcome.ADOPTED, FIRST),
                                council("5055", "nei", 5, Outcome.REJECTED, FIRST),
                                council("5055", "siden", 2, Outcome.ADOPTED, FIRST)),
                        TEXT));
        assertThat(new SentBack(ids(told)).refusals(now))
                .extracting(Reason::code)
                .containsExactly(LifecycleRefusal.NOTHING_TO_SEND_BACK);
    }

    @Test
    void every_act_that_counts_decisions_about_a_text_asks_for_all_of_them() {
        assertThat(List.of(
                        adopted(),
                        new SentBack(List.of()),
                        amended(),
                        converted(100_00),
                        new Rejected(Optional.of(id("nei")), "Nei")))
                .allMatch(act -> act.references().debated());
    }
}
