package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.PartyPhase.ACTIVE;
import static no.samspill.domain.lifecycle.PartyPhase.DECLINED;
import static no.samspill.domain.lifecycle.PartyPhase.INVITED;
import static no.samspill.domain.lifecycle.PartyPhase.NOTICE_GIVEN;
import static no.samspill.domain.lifecycle.PartyPhase.WITHDRAWN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.lifecycle.ArbitraryActs.Attempt;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Standing;

/**
 * The state machine once more, as small as can be: which act leads from which phase to which, for the measure and for a party,
 * as the table in the design has it. It knows nothing of acts but their names.
 */
final class Model {

    private static final String STAYS = "";

    /** What can be done in each phase, and where it leads. */
    private static final Map<String, Map<String, String>> MEASURE = Map.of(
            "IDEA",
            Map.of("ASSESSMENT_ORDERED", "UNDER_ASSESSMENT", "REJECTED", "REJECTED", "RETRACTED", "RETRACTED"),
            "UNDER_ASSESSMENT",
            Map.of(
                    "ASSESSMENT_DELIVERED",
                    "PROPOSED",
                    "RETRACTED",
                    "RETRACTED",
                    "PARTY_INVITED",
                    STAYS,
                    "PARTY_DECLINED",
                    STAYS),
            "PROPOSED",
            Map.of(
                    "REWORK_ORDERED", "UNDER_ASSESSMENT",
                    "SUBMITTED_FOR_DECISION", "AWAITING_DECISION",
                    "RETRACTED", "RETRACTED",
                    "PARTY_INVITED", STAYS,
                    "PARTY_DECLINED", STAYS),
            "AWAITING_DECISION",
            Map.of(
                    "ADOPTED", "ADOPTED",
                    "SENT_BACK", "PROPOSED",
                    "REJECTED", "REJECTED",
                    "PARTY_ACCEPTED", STAYS,
                    "PARTY_DECLINED", STAYS),
            "ADOPTED",
            Map.of(
                    "STARTED", "ACTIVE",
                    "CONVERTED", "CONVERTED",
                    "PARTY_INVITED", STAYS,
                    "PARTY_ACCEPTED", STAYS,
                    "PARTY_DECLINED", STAYS,
                    "WITHDRAWAL_SIGNALLED", STAYS),
            "ACTIVE",
            running(Map.of(
                    "PUT_ON_HOLD", "ON_HOLD",
                    "AMENDED", STAYS,
                    "TERMINATION_PROPOSED", "TERMINATION_PROPOSED",
                    "PARTY_INVITED", STAYS,
                    "PARTY_ACCEPTED", STAYS,
                    "PARTY_DECLINED", STAYS,
                    "PARTY_JOINED", STAYS)),
            "ON_HOLD",
            running(Map.of(
                    "RESUMED", "ACTIVE",
                    "TERMINATION_PROPOSED", "TERMINATION_PROPOSED",
                    "PARTY_INVITED", STAYS,
                    "PARTY_ACCEPTED", STAYS,
                    "PARTY_DECLINED", STAYS,
                    "PARTY_JOINED", STAYS)),
            "TERMINATION_PROPOSED",
            running(Map.of("CONTINUED", "ACTIVE", "WINDING_UP_DECIDED", "WINDING_UP")),
            "WINDING_UP",
            Map.of("CLOSED", "CLOSED", "CONVERTED", "CONVERTED", "PARTY_WITHDREW", STAYS));

    /** What a party can do, from where, and where it leads. */
    private static final Map<String, Map<PartyPhase, PartyPhase>> PARTY = Map.of(
            "PARTY_INVITED", Map.of(DECLINED, INVITED, WITHDRAWN, INVITED),
            "PARTY_ACCEPTED", Map.of(INVITED, PartyPhase.ADOPTED),
            "PARTY_DECLINED", Map.of(INVITED, DECLINED),
            "PARTY_JOINED", Map.of(PartyPhase.ADOPTED, ACTIVE),
            "WITHDRAWAL_SIGNALLED", Map.of(PartyPhase.ADOPTED, PartyPhase.ADOPTED, ACTIVE, ACTIVE),
            "NOTICE_RECEIVED", Map.of(ACTIVE, NOTICE_GIVEN),
            "PARTY_WITHDREW", Map.of(NOTICE_GIVEN, WITHDRAWN));

    private static Map<String, String> running(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "CONVERTED", "CONVERTED",
                "WITHDRAWAL_SIGNALLED", STAYS,
                "NOTICE_RECEIVED", STAYS,
                "PARTY_WITHDREW", STAYS));
        all.putAll(more);
        return all;
    }

    private static final Set<String> ENDED = Set.of("CLOSED", "REJECTED", "RETRACTED", "CONVERTED");

    private Model() {}

    /** The phase the act leads to; empty when it is not possible there, or not for its party. */
    static Optional<String> next(Optional<Standing> before, Attempt attempt) {
        String act = attempt.act().name();
        if (attempt.act() instanceof Registered registered) {
            return Optional.of(registered.phase().name())
                    .filter(phase -> before.filter(Standing::governed).isEmpty());
        }
        if (before.isEmpty()) {
            return Optional.of("IDEA").filter(idea -> act.equals("PROPOSED"));
        }
        String phase = before.get().phase().name();
        String next = act.equals("DESCRIBED") && !ENDED.contains(phase)
                ? STAYS
                : MEASURE.getOrDefault(phase, Map.of()).get(act);
        return Optional.ofNullable(next)
                .filter(to -> attempt.party().isEmpty()
                        || partyAfter(before.get(), attempt).isPresent())
                .map(to -> to.equals(STAYS) ? phase : to);
    }

    /** The phase the party of the act comes to; empty when it cannot, or is no party. */
    static Optional<PartyPhase> partyAfter(Standing before, Attempt attempt) {
        String act = attempt.act().name();
        Optional<PartyStanding> party = attempt.party().flatMap(before::party);
        return party.isEmpty()
                ? Optional.of(INVITED).filter(invited -> act.equals("PARTY_INVITED"))
                : party.map(one -> PARTY.get(act).get(one.phase()));
    }
}
