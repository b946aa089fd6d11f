package no.samspill.domain.governance;

import static no.samspill.domain.governance.BodyKind.COUNCIL_OF_REPRESENTATIVES;
import static no.samspill.domain.governance.BodyKind.EXECUTIVE_BOARD;
import static no.samspill.domain.governance.BodyKind.MUNICIPAL_COUNCIL;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Consent.Lack;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose decisions it takes, and what is missing of them. */
class ConsentTest {

    private static final PartyId HEIM = new PartyId("5055");
    private static final PartyId ORKLAND = new PartyId("5059");
    private static final PartyId RINDAL = new PartyId("5061");
    private static final List<PartyId> ALL = List.of(HEIM, ORKLAND, RINDAL);
    private static final Majority TWO_THIRDS = new Majority(2, 3);
    private static final Optional<BodyId> REP = Optional.of(new BodyId("rep"));

    private static final List<Body> BODIES = Stream.concat(
                    ALL.stream()
                            .flatMap(party -> Stream.of(
                                    body("ks-" + party, MUNICIPAL_COUNCIL, Optional.of(party), Optional.empty()),
                                    body("fsk-" + party, EXECUTIVE_BOARD, Optional.of(party), Optional.empty()))),
                    Stream.of(representatives("rep"), representatives("rep-2")))
            .toList();

    private static Body representatives(String id) {
        return body(id, COUNCIL_OF_REPRESENTATIVES, Optional.empty(), Optional.empty());
    }

    private static Optional<Lack> lack(Consent consent, Decision... decisions) {
        return consent.lack(Ballots.of(
                new Question(List.of(), Optional.empty(), Optional.empty()),
                List.of(decisions),
                BODIES,
                LocalDate.of(2020, 12, 31)));
    }

    private static Decision yes(String body) {
        return decision(body, "2020-06-01", Outcome.ADOPTED);
    }

    private static Decision counted(int inFavour, int against, int blank) {
        return decision(
                "rep",
                "2020-06-01",
                Outcome.ADOPTED,
                Optional.empty(),
                Optional.of(new Votes(inFavour, against, blank)));
    }

    @Test
    void each_council_itself_adopts_what_takes_the_councils() {
        Consent councils = new Consent.EachOwn(ALL, true, Majority.ALL);

        assertThat(lack(councils, yes("ks-5055"), yes("ks-5059"), yes("ks-5061")))
                .isEmpty();
        assertThat(lack(councils, yes("ks-5055"), yes("fsk-5059"), yes("ks-5061")))
                .contains(new Lack.OfParties(List.of(ORKLAND)));
        assertThat(lack(councils)).contains(new Lack.OfParties(ALL));
    }

    @Test
    void any_body_that_decides_for_the_party_adopts_what_does_not() {
        Consent parties = new Consent.EachOwn(ALL, false, Majority.ALL);

        assertThat(lack(parties, yes("ks-5055"), yes("fsk-5059"), yes("fsk-5061")))
                .isEmpty();
        assertThat(lack(parties, yes("ks-5055"), yes("fsk-5059"), yes("rep")))
                .contains(new Lack.OfParties(List.of(RINDAL)));
    }

    @Test
    void the_majority_of_the_parties_is_enough_and_the_others_are_told_only_when_it_is_not_reached() {
        Consent.EachOwn most = new Consent.EachOwn(ALL, true, TWO_THIRDS);

        assertThat(lack(most, yes("ks-5055"), yes("ks-5061"))).isEmpty();
        assertThat(lack(most, yes("ks-5055"))).contains(new Lack.OfParties(List.of(ORKLAND, RINDAL)));
    }

    @ParameterizedTest
    @EnumSource
    void a_body_that_only_advises_does_not_decide_for_its_party(Authority authority) {
        Body like = body("fsk", EXECUTIVE_BOARD, Optional.of(HEIM), Optional.empty());
        Body board = new Body(
                like.id(),
                like.name(),
                like.kind(),
                Optional.of(authority),
                like.organisation(),
                like.reportsTo(),
                like.purpose());

        assertThat(board.decidesFor(HEIM)).isEqualTo(authority == Authority.DECIDE || authority == Authority.DELEGATED);
        assertThat(board.decidesFor(RINDAL)).isFalse();
        assertThat(like.decidesFor(HEIM)).isTrue();
        assertThat(like.isCouncilOf(HEIM)).isFalse();
    }

    @Test
    void the_council_of_representatives_adopts_it_and_no_other_body() {
        Consent simple = new Consent.OfCooperation(REP, Optional.empty());

        assertThat(lack(simple, yes("rep"))).isEmpty();
        assertThat(lack(simple, counted(16, 15, 0))).isEmpty();
        assertThat(lack(simple, counted(15, 16, 0))).contains(new Lack.OfBody());
        assertThat(lack(simple, yes("ks-5055"), yes("ks-5059"), yes("ks-5061"))).contains(new Lack.OfBody());
        assertThat(lack(simple)).contains(new Lack.OfBody());
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 0, true", "19, 11, 0, false", "19, 0, 10, false", "20, 0, 10, true", "19, 9, 1, false"})
    void a_greater_majority_is_of_the_votes_cast_blank_ones_too(int inFavour, int against, int blank, boolean given) {
        Consent great = new Consent.OfCooperation(REP, Optional.of(TWO_THIRDS));

        assertThat(lack(great, counted(inFavour, against, blank)))
                .isEqualTo(
                        given
                                ? Optional.empty()
                                : Optional.of(new Lack.OfVotes(new Votes(inFavour, against, blank), TWO_THIRDS)));
        assertThat(lack(great, yes("rep"))).contains(new Lack.OfCount(TWO_THIRDS));
        assertThat(new Lack.OfCount(TWO_THIRDS).told("/decisions"))
                .isEqualTo(Reason.at("/decisions", GovernanceFinding.VOTES_NOT_TOLD, "2/3"));
        assertThat(lack(great, DecisionVariant.of(yes("rep")).unanimous().decision()))
                .isEmpty();
    }

    @Test
    void what_the_council_of_representatives_of_another_cooperation_decides_is_nothing_here() {
        Consent simple = new Consent.OfCooperation(REP, Optional.empty());
        Decision settled = decision("rep-2", "2020-06-20", Outcome.REJECTED);

        assertThat(lack(simple, yes("rep-2"))).contains(new Lack.OfBody());
        assertThat(lack(simple, yes("rep"), settled)).isEmpty();
        assertThat(lack(new Consent.OfCooperation(Optional.empty(), Optional.empty()), yes("rep")))
                .contains(new Lack.OfBody());
    }

    @Test
    void its_own_council_that_has_changed_its_mind_has_not_adopted_it() {
        Consent simple = new Consent.OfCooperation(REP, Optional.empty());

        assertThat(lack(simple, yes("rep"), decision("rep", "2020-06-20", Outcome.REJECTED)))
                .contains(new Lack.OfBody());
        assertThat(lack(simple, yes("rep"), decision("rep", "2020-06-20", Outcome.POSTPONED)))
                .isEmpty();
    }
}
