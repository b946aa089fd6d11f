package no.samspill.domain.governance;

import static no.samspill.domain.governance.BodyKind.EXECUTIVE_BOARD;
import static no.samspill.domain.governance.BodyKind.MUNICIPAL_COUNCIL;
import static no.samspill.domain.governance.Samples.TEXT;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Adoption.State;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body has made of a case, of all it has decided. */
class BallotsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);
    private static final PartyId HEIM = new PartyId("5055");
    private static final BodyId COUNCIL = new BodyId("ks");
    private static final TextVersion OTHER = new TextVersion(TEXT.text(), 1);

    /** The last day of the council before Heim was merged. */
    private static final LocalDate LAST = LocalDate.of(2020, 6, 30);

    private static final Body OLD = council("ks", HEIM, new OpenPeriod(LAST.minusYears(4), Optional.of(LAST)));

    private static Body council(String id, PartyId party, OpenPeriod period) {
        return body(id, MUNICIPAL_COUNCIL, Optional.of(party), Optional.of(period));
    }

    private static Ballots ballots(List<Body> bodies, Decision... decisions) {
        return Ballots.of(Question.ofText(TEXT), List.of(decisions), bodies, TODAY);
    }

    private static Decision counted(Outcome outcome, int inFavour, int against) {
        return decision("ks", "2020-06-01", outcome, Optional.of(TEXT), Optional.of(new Votes(inFavour, against, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, 4, 3, ADOPTED",
        "ADOPTED, 4, 4, ADOPTED",
        "ADOPTED, 3, 4, NOT_CARRIED",
        "ADOPTED_WITH_CHANGES, 4, 4, ADOPTED_WITH_CHANGES",
        "ADOPTED_WITH_CHANGES, 3, 4, NOT_CARRIED",
        "REJECTED, 4, 3, REJECTED",
        "POSTPONED, 3, 4, AWAITED"
    })
    void what_the_votes_did_not_carry_is_not_adopted(Outcome outcome, int inFavour, int against, State state) {
        assertThat(ballots(List.of(), counted(outcome, inFavour, against)).state(COUNCIL))
                .isEqualTo(state);
    }

    @Test
    void a_decision_counts_when_its_body_existed_as_far_as_is_known() {
        Decision onTheLast = decision("ks", "2020-06-30", Outcome.ADOPTED);
        Decision after = decision("ks", "2020-07-01", Outcome.ADOPTED);

        assertThat(ballots(List.of(OLD), onTheLast).state(COUNCIL)).isEqualTo(State.ADOPTED);
        assertThat(ballots(List.of(OLD), after).state(COUNCIL)).isEqualTo(State.AWAITED);
        assertThat(ballots(List.of(OLD), after).decisions()).isEmpty();
        assertThat(ballots(List.of(), after).state(COUNCIL)).isEqualTo(State.ADOPTED);
    }

    @Test
    void of_two_on_one_day_the_one_that_does_not_adopt_is_last() {
        Decision yes = decision("ks", "2020-06-01", Outcome.ADOPTED);
        Decision no = decision("ks", "2020-06-01", Outcome.REJECTED);
        Decision earlier = decision("ks", "2020-05-31", Outcome.REJECTED);

        assertThat(ballots(List.of(), yes, no).state(COUNCIL)).isEqualTo(State.REJECTED);
        assertThat(ballots(List.of(), no, yes).state(COUNCIL)).isEqualTo(State.REJECTED);
        assertThat(ballots(List.of(), yes, earlier).state(COUNCIL)).isEqualTo(State.ADOPTED);
    }

    @Test
    void while_nothing_is_settled_the_last_it_did_is_its_last() {
        Decision first = decision("ks", "2020-05-01", Outcome.POSTPONED);
        Decision second = decision("ks", "2020-06-01", Outcome.NOTED);

        assertThat(ballots(List.of(), second, first).last(COUNCIL)).contains(second);
        assertThat(ballots(List.of(), first).last(COUNCIL)).contains(first);
        assertThat(ballots(List.of()).last(COUNCIL)).isEmpty();
    }

    @Test
    void what_lay_before_no_text_counts_where_no_text_is_asked_about() {
        Decision ofNone = decision("ks", "2020-06-01", Outcome.ADOPTED, Optional.empty(), Optional.empty());
        Decision ofText = decision("fsk", "2020-06-01", Outcome.ADOPTED);
        Ballots ballots = Ballots.of(
                new Question(List.of(), Optional.empty(), Optional.empty()), List.of(ofText, ofNone), List.of(), TODAY);

        assertThat(ballots.decisions()).containsExactlyInAnyOrder(ofNone, ofText);
        assertThat(ballots.state(COUNCIL)).isEqualTo(State.ADOPTED);
        assertThat(ballots(List.of(), ofNone).decisions()).isEmpty();
    }

    @Test
    void some_bodies_are_asked_by_what_they_are_and_answer_in_the_order_of_their_ids() {
        Body board = body("fsk", EXECUTIVE_BOARD, Optional.of(HEIM), Optional.empty());
        Body silent = body("ad", EXECUTIVE_BOARD, Optional.of(HEIM), Optional.empty());
        Decision ofCouncil = decision("ks", "2020-05-01", Outcome.ADOPTED);
        Decision ofBoard = decision("fsk", "2020-06-01", Outcome.REJECTED);
        Ballots ballots = ballots(List.of(OLD, board, silent), ofCouncil, ofBoard);

        assertThat(ballots.last(body -> true)).containsExactly(ofBoard, ofCouncil);
        assertThat(ballots.last(body -> body.isCouncilOf(HEIM))).containsExactly(ofCouncil);
        assertThat(ballots.isAdoptedBy(body -> true)).isTrue();
        assertThat(ballots.isAdoptedBy(board::equals)).isFalse();
        assertThat(ballots.isAdoptedBy(silent::equals)).isFalse();
    }

    @Test
    void it_is_adopted_by_the_decisions_of_those_who_have_not_changed_their_minds() {
        Decision changed = decision("fsk", "2020-04-01", Outcome.ADOPTED);
        Decision later = decision("ks", "2020-06-01", Outcome.ADOPTED);
        Decision first = decision("ks", "2020-05-01", Outcome.ADOPTED);
        Decision ofOther = decision("ks", "2020-04-01", Outcome.ADOPTED, OTHER);

        assertThat(ballots(
                                List.of(),
                                later,
                                decision("fsk", "2020-07-01", Outcome.REJECTED),
                                changed,
                                first,
                                ofOther,
                                decision("ks", "2020-07-01", Outcome.NOTED))
                        .adopting())
                .containsExactly(first, later);
    }

    @Test
    void of_two_bodies_under_one_id_the_first_is_the_one() {
        Body same = council("ks", new PartyId("5061"), OpenPeriod.since(LAST));

        assertThat(ballots(List.of(OLD, same)).bodies()).containsExactly(Map.entry(COUNCIL, OLD));
    }

    private static BodyId deciding(Body before, Body after, Outcome outcome) {
        Decision adopted = decision(after.id().value(), "2020-09-01", outcome);
        return Adoption.of(TEXT, List.of(new Asked(HEIM, COUNCIL)), ballots(List.of(before, after), adopted))
                .ballots()
                .get(0)
                .asked()
                .body();
    }

    @Test
    void for_a_council_that_is_no_more_the_one_in_its_place_decides_from_the_day_after() {
        Body next = council("ks-ny", HEIM, OpenPeriod.since(LAST.plusDays(1)));
        Body late = council("ks-ny", HEIM, OpenPeriod.since(LAST.plusDays(2)));
        Body ofAnother = council("ks-ny", new PartyId("5061"), OpenPeriod.since(LAST.plusDays(1)));
        Body ofNoEnd = council("ks", HEIM, OpenPeriod.since(LAST.minusYears(4)));
        Body board = body("ks-ny", EXECUTIVE_BOARD, Optional.of(HEIM), Optional.empty());

        assertThat(deciding(OLD, next, Outcome.ADOPTED)).isEqualTo(next.id());
        assertThat(deciding(OLD, next, Outcome.REJECTED)).isEqualTo(next.id());
        assertThat(deciding(OLD, next, Outcome.POSTPONED)).isEqualTo(COUNCIL);
        assertThat(deciding(OLD, late, Outcome.ADOPTED)).isEqualTo(COUNCIL);
        assertThat(deciding(OLD, ofAnother, Outcome.ADOPTED)).isEqualTo(COUNCIL);
        assertThat(deciding(OLD, board, Outcome.ADOPTED)).isEqualTo(COUNCIL);
        assertThat(deciding(ofNoEnd, next, Outcome.ADOPTED)).isEqualTo(COUNCIL);
    }

    @Test
    void what_the_council_in_its_place_decided_is_the_answer_of_the_party() {
        Body next = council("ks-ny", HEIM, OpenPeriod.since(LAST.plusDays(1)));
        Decision before = decision("ks", "2020-06-01", Outcome.REJECTED);
        Decision after = decision("ks-ny", "2020-09-01", Outcome.ADOPTED);

        Adoption adoption =
                Adoption.of(TEXT, List.of(new Asked(HEIM, COUNCIL)), ballots(List.of(OLD, next), before, after));

        assertThat(adoption.isComplete()).isTrue();
        assertThat(adoption.ballots().get(0).decision()).contains(after);
    }
}
