package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.PartySucceeded.Change;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parties' own state machine. */
class PartiesTest {

    private static Situation heim(Phase phase, PartyPhase in) {
        return now(standing(phase).changing(HEIM, one -> one.in(in)));
    }

    /** Each act of a party in a phase of the measure, the phases of the party it can be done in, and the one it leads to. */
    private record Move(Phase phase, Function<PartyId, Step> act, List<PartyPhase> from, PartyPhase to) {}

    private static List<Move> moves() {
        return List.of(
                new Move(
                        ACTIVE,
                        one -> new PartyInvited(new Participant(one, Role.OBSERVER)),
                        List.of(PartyPhase.DECLINED, PartyPhase.WITHDRAWN),
                        PartyPhase.INVITED),
                new Move(
                        ACTIVE,
                        one -> new PartyAccepted(one, id("ks-" + one + "-ja")),
                        List.of(PartyPhase.INVITED),
                        PartyPhase.ADOPTED),
                new Move(
                        ACTIVE, one -> new PartyDeclined(one, "Nei"), List.of(PartyPhase.INVITED), PartyPhase.DECLINED),
                new Move(ACTIVE, PartyJoined::new, List.of(PartyPhase.ADOPTED), PartyPhase.ACTIVE),
                new Move(
                        ACTIVE,
                        one -> new NoticeReceived(one, TODAY, Optional.empty(), ids("ks-5059-ja")),
                        List.of(PartyPhase.ACTIVE),
                        PartyPhase.NOTICE_GIVEN),
                new Move(ACTIVE, PartyWithdrew::new, List.of(PartyPhase.NOTICE_GIVEN), PartyPhase.WITHDRAWN));
    }

    static Stream<Guard> moving() {
        return moves().stream()
                .flatMap(move -> Stream.of(PartyPhase.values()).map(phase -> {
                    Situation now = heim(move.phase(), phase);
                    Act act = move.act().apply(HEIM);
                    String wanted = move.from().stream().map(Enum::name).collect(Collectors.joining(","));
                    return move.from().contains(phase)
                            ? open(phase.name(), now, act)
                            : shut(
                                    phase.name(),
                                    now,
                                    act,
                                    Reason.at("/party", PARTY_NOT_IN_PHASE, "5055", phase.name(), wanted));
                }));
    }

    static Stream<Guard> others() {
        Reason unknown = Reason.at("/party", PARTY_UNKNOWN, "5061");
        return Stream.of(
                open("a new one", now(ACTIVE), new PartyInvited(new Participant(RINDAL, Role.HOST))),
                shut("no party", now(AWAITING_DECISION), new PartyAccepted(RINDAL, id("ks-5061-ja")), unknown),
                shut("no party", now(ACTIVE), new PartyDeclined(RINDAL, "Nei"), unknown),
                shut("no party", now(ACTIVE), new PartyJoined(RINDAL), unknown),
                shut("no party", now(ACTIVE), new NoticeReceived(RINDAL, TODAY), unknown),
                shut("no party", now(ACTIVE), new PartyWithdrew(RINDAL), unknown),
                shut("no party", now(ACTIVE), new WithdrawalSignalled(RINDAL, "Avisen"), unknown),
                shut(
                        "no party",
                        now(ACTIVE),
                        new PartySucceeded(RINDAL, HEIM, Change.MERGED),
                        Reason.at("/from", PARTY_UNKNOWN, "5061")),
                open("active", now(ACTIVE), new WithdrawalSignalled(HEIM, "Avisen")),
                open("adopted", now(ADOPTED), new WithdrawalSignalled(HEIM, "Avisen")),
                shut(
                        "given notice",
                        heim(ACTIVE, PartyPhase.NOTICE_GIVEN),
                        new WithdrawalSignalled(HEIM, "Avisen"),
                        Reason.at("/party", PARTY_NOT_IN_PHASE, "5055", "NOTICE_GIVEN", "ADOPTED,ACTIVE")),
                shut(
                        "all at once",
                        now(CLOSED),
                        new PartyJoined(RINDAL),
                        Reason.at("", NOT_IN_PHASE, "PARTY_JOINED", "CLOSED", "ACTIVE,ON_HOLD"),
                        unknown));
    }

    static Stream<Guard> accepting() {
        Situation now = now(AWAITING_DECISION);
        Situation noForm = now(standing(AWAITING_DECISION)
                .with(profile("Brann"))
                .with(new Case(Optional.empty(), List.of(), 2, false)));
        return Stream.of(
                open("the council", now, new PartyAccepted(HEIM, id("ks-5055-ja"))),
                shut(
                        "a board",
                        now,
                        new PartyAccepted(HEIM, id("fsk-5055-ja")),
                        byAct("§ 19-1", Reason.at("/decision", COUNCIL_ITSELF, "5055", "fsk-5055"))),
                open("a board, without form", noForm, new PartyAccepted(HEIM, id("fsk-5055-ja"))),
                open("the chief executive, without form", noForm, new PartyAccepted(HEIM, id("kd-5055-ja"))),
                shut(
                        "another's council",
                        now,
                        new PartyAccepted(HEIM, id("ks-5059-ja")),
                        Reason.at("/decision", BODY_OF_ANOTHER, "ks-5059", "5055")),
                shut(
                        "unknown",
                        now,
                        new PartyAccepted(HEIM, id("ingen")),
                        Reason.at("/decision", DECISION_UNKNOWN, "ingen")),
                shut(
                        "rejected",
                        now,
                        new PartyAccepted(HEIM, id("ks-5055-nei")),
                        Reason.at("/decision", DECISION_NOT_ADOPTED, "ks-5055-nei", "REJECTED")),
                shut(
                        "all at once",
                        now(CLOSED),
                        new PartyAccepted(HEIM, id("nettverk-nei")),
                        Reason.at(
                                "",
                                NOT_IN_PHASE,
                                "PARTY_ACCEPTED",
                                "CLOSED",
                                "AWAITING_DECISION,ADOPTED,ACTIVE,ON_HOLD"),
                        Reason.at("/party", PARTY_NOT_IN_PHASE, "5055", "TOOK_PART", "INVITED"),
                        Reason.at("/decision", DECISION_NOT_ADOPTED, "nettverk-nei", "REJECTED"),
                        Reason.at(
                                "/decision",
                                BODY_LACKS_AUTHORITY,
                                "nettverk",
                                "MUNICIPAL_COUNCIL,COUNTY_COUNCIL,COUNCIL_OF_REPRESENTATIVES,EXECUTIVE_BOARD,CHIEF_EXECUTIVE,BOARD"),
                        Reason.at("/decision", BODY_OF_ANOTHER, "nettverk", "5055"),
                        byAct("§ 19-1", Reason.at("/decision", COUNCIL_ITSELF, "5055", "nettverk"))));
    }

    static Stream<Guard> withdrawals() {
        return Stream.of(
                open(
                        "on the day",
                        now(standing(ACTIVE).changing(HEIM, one -> one.endingOn(TODAY))),
                        new PartyWithdrew(HEIM)),
                shut(
                        "the day before",
                        now(standing(ACTIVE).changing(HEIM, one -> one.endingOn(TODAY.plusDays(1)))),
                        new PartyWithdrew(HEIM),
                        Reason.at("", NOTICE_NOT_OVER, "5055", "2026-03-03")));
    }

    @ParameterizedTest
    @MethodSource({"moving", "others", "accepting", "withdrawals"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }

    @Test
    void each_act_moves_its_party_and_no_other() {
        for (Move move : moves()) {
            Standing before = heim(move.phase(), move.from().get(0)).standing().orElseThrow();

            Standing after = move.act().apply(HEIM).apply(before, TODAY);

            assertThat(after.party(HEIM).map(PartyStanding::phase)).contains(move.to());
            assertThat(after.party(ORKLAND)).isEqualTo(before.party(ORKLAND));
            assertThat(after.parties()).hasSize(2);
        }
    }

    @Test
    void a_signal_is_remembered_and_an_invitation_begins_anew() {
        Standing doubtful = new WithdrawalSignalled(HEIM, "Avisen").apply(standing(ACTIVE), TODAY);
        assertThat(doubtful.party(HEIM))
                .contains(new PartyStanding(HEIM, Role.PARTICIPANT, PartyPhase.ACTIVE, Optional.empty(), true));

        Standing given = new NoticeReceived(HEIM, TODAY).apply(doubtful, TODAY);
        assertThat(given.party(HEIM))
                .contains(new PartyStanding(HEIM, Role.PARTICIPANT, PartyPhase.NOTICE_GIVEN, Optional.of(TODAY), true));

        Standing again = new PartyInvited(new Participant(HEIM, Role.OBSERVER))
                .apply(new PartyWithdrew(HEIM).apply(given, TODAY), TODAY);
        assertThat(again.party(HEIM))
                .contains(new PartyStanding(HEIM, Role.OBSERVER, PartyPhase.INVITED, Optional.empty(), false));
    }

    @Test
    void a_renumbered_party_goes_on_in_what_it_has_been_asked() {
        PartySucceeded renumbered = new PartySucceeded(HEIM, RINDAL, Change.RENUMBERED);

        Standing after =
                adopted("ks-5059-ja", "ks-5055-ja").apply(renumbered.apply(standing(AWAITING_DECISION), TODAY), TODAY);

        assertThat(after.parties().stream().collect(Collectors.toMap(PartyStanding::party, PartyStanding::phase)))
                .isEqualTo(Map.of(ORKLAND, PartyPhase.ADOPTED, RINDAL, PartyPhase.ADOPTED));
    }

    @Test
    void two_parties_that_merge_become_one_that_takes_part_when_either_does() {
        Standing before = standing(ACTIVE).changing(ORKLAND, one -> one.in(PartyPhase.DECLINED));

        assertThat(new PartySucceeded(HEIM, ORKLAND, Change.MERGED)
                        .apply(before, TODAY)
                        .parties())
                .containsExactly(new PartyStanding(
                        ORKLAND, Role.PARTICIPANT, PartyPhase.ACTIVE, Optional.empty(), false, List.of(HEIM)));
        assertThat(new PartySucceeded(ORKLAND, HEIM, Change.MERGED)
                        .apply(before, TODAY)
                        .parties())
                .containsExactly(new PartyStanding(
                        HEIM, Role.PARTICIPANT, PartyPhase.ACTIVE, Optional.empty(), false, List.of(ORKLAND)));
    }
}
