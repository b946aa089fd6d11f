package no.samspill.domain.lifecycle;

import static no.samspill.domain.agreement.AmendmentRefusal.*;
import static no.samspill.domain.governance.GovernanceFinding.VOTES_NOT_TOLD;
import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Amending;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.governance.Votes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new version of the agreement (T13): who decides, and from when it is in force. */
class AmendingTest {

    private static final TextVersion VERSION = SECOND.version();
    private static final List<Asked> COUNCILS = List.of(council(ORKLAND), council(HEIM));
    private static final String[] BOTH = {"ks-5059-ny", "ks-5055-ny"};

    private static Amended amended(List<Asked> asked, String... decisions) {
        return new Amended(VERSION, TODAY, asked, ids(decisions));
    }

    private static Amended amended(Asked orkland, String... decisions) {
        return amended(List.of(orkland, council(HEIM)), decisions);
    }

    private static Reason needs(String party) {
        return byAct("§ 19-4", Reason.at("/decisions", AMENDMENT_NEEDS_COUNCIL, party, "1/1"));
    }

    /** What the law lists, and what it does not say otherwise of: every council. */
    static Stream<Guard> councils() {
        Asked board = new Asked(ORKLAND, new BodyId("fsk-5059"));
        Standing joined = standing(ACTIVE)
                .with(List.of(
                        PartyStanding.of(new Participant(HEIM, Role.PARTICIPANT), PartyPhase.ACTIVE),
                        PartyStanding.of(new Participant(RINDAL, Role.HOST), PartyPhase.NOTICE_GIVEN)));
        Standing watched = joined.changing(
                RINDAL, one -> PartyStanding.of(new Participant(RINDAL, Role.OBSERVER), PartyPhase.ACTIVE));
        return Stream.of(
                open("in order", now(ACTIVE), amended(COUNCILS, BOTH)),
                shut("awaited", now(ACTIVE), amended(COUNCILS, "ks-5059-ny"), needs("5055")),
                shut(
                        "the council of representatives",
                        now(ACTIVE),
                        amended(COUNCILS, "representantskap-ny"),
                        needs("5059"),
                        needs("5055")),
                shut("another version", now(ACTIVE), amended(COUNCILS, "ks-5059-ny", "ks-5055-ja"), needs("5055")),
                shut(
                        "a party is not asked",
                        now(ACTIVE),
                        amended(List.of(council(ORKLAND)), BOTH),
                        Reason.at("/asked", PARTY_NOT_ASKED, "5055"),
                        needs("5055")),
                shut(
                        "one that takes part and the text does not name",
                        now(joined),
                        amended(COUNCILS, BOTH),
                        Reason.at("/asked", PARTY_NOT_ASKED, "5061"),
                        needs("5061")),
                open("an observer is not asked", now(watched), amended(COUNCILS, BOTH)),
                shut(
                        "not the council itself",
                        now(ACTIVE),
                        amended(board, "fsk-5059-ny", "ks-5059-ny", "ks-5055-ny"),
                        byAct("§ 19-1", Reason.at("/asked/0", COUNCIL_ITSELF, "5059", "fsk-5059")),
                        needs("5059")),
                shut(
                        "another's council",
                        now(ACTIVE),
                        amended(List.of(council(ORKLAND), new Asked(HEIM, new BodyId("ks-5059"))), BOTH),
                        Reason.at("/asked/1", BODY_OF_ANOTHER, "ks-5059", "5055"),
                        needs("5055")),
                shut(
                        "the text before is not known",
                        now(standing(ACTIVE).with(profile("Brann")).under(Optional.empty())),
                        amended(COUNCILS, "ks-5059-ny"),
                        byAct("§ 19-1", Reason.at("/decisions", AMENDMENT_NEEDS_COUNCIL, "5055", "1/1"))));
    }

    /** What the law leaves to the agreement, as that says; else by the law's majority of the representatives. */
    static Stream<Guard> others() {
        Amending twoThirds = new Amending(Optional.of(new Majority(2, 3)), true);
        AgreementText before =
                Draft.complete(LegalForm.TASK_COMMUNITY).with(twoThirds).text();
        AgreementText after = purpose(LegalForm.TASK_COMMUNITY).with(twoThirds).text();
        AgreementText third = purpose(LegalForm.TASK_COMMUNITY)
                .with(twoThirds)
                .parties("5059", "5055", "5061")
                .text();
        AgreementText ofThree = Draft.complete(LegalForm.TASK_COMMUNITY)
                .with(twoThirds)
                .parties("5059", "5055", "5061")
                .text();
        List<Asked> three = List.of(council(ORKLAND), council(HEIM), council(RINDAL));
        Amended byRepresentatives = amended(List.of(), "representantskap-ny");
        return Stream.of(
                open("the representatives, unanimously", texts(unanimous(), TEXT, changed()), byRepresentatives),
                shut(
                        "the representatives, but nobody says how many",
                        texts(decisions(), TEXT, changed()),
                        byRepresentatives,
                        byAct("§ 19-4", Reason.at("/decisions", VOTES_NOT_TOLD, "2/3"))),
                shut(
                        "the representatives, not yet",
                        texts(decisions(), TEXT, changed()),
                        amended(List.of(), "representantskap-ja"),
                        byAct("§ 19-4", Reason.at("/decisions", AMENDMENT_NEEDS_REPRESENTATIVES, "2/3"))),
                open("two thirds of the votes", texts(voted(4, 2), TEXT, changed()), byRepresentatives),
                shut(
                        "fewer than two thirds",
                        texts(voted(3, 2), TEXT, changed()),
                        byRepresentatives,
                        byAct("§ 19-4", Reason.at("/decisions", AMENDMENT_LACKS_MAJORITY, "3", "5", "2/3"))),
                open("two of three councils", texts(decisions(), ofThree, third), amended(three, BOTH)),
                shut(
                        "one of two councils",
                        texts(decisions(), before, after),
                        amended(COUNCILS, "ks-5059-ny"),
                        Reason.at("/decisions", AMENDMENT_NEEDS_COUNCIL, "5055", "2/3")),
                open(
                        "any body of each party, without form",
                        noForm(),
                        amended(new Asked(ORKLAND, new BodyId("kd-5059")), "kd-5059-ny", "ks-5055-ny")),
                shut(
                        "a body that was not asked, without form",
                        noForm(),
                        amended(new Asked(ORKLAND, new BodyId("kd-5059")), "fsk-5059-ny", "ks-5055-ny"),
                        Reason.at("/decisions", AMENDMENT_NEEDS_PARTY, "5059", "1/1")));
    }

    static Stream<Guard> contents() {
        AgreementText gap = Draft.of(
                        LegalForm.TASK_COMMUNITY,
                        Stream.of(Clause.values())
                                .filter(clause -> clause != Clause.REPORTING)
                                .toArray(Clause[]::new))
                .with(TEXT.economy().orElseThrow())
                .version(2)
                .text();
        Standing second = standing(ACTIVE).under(Optional.of(VERSION));
        Standing coming = standing(ACTIVE).amended(VERSION, TODAY.plusDays(1));
        TextVersion other = new TextVersion(new TextId("annen"), 2);
        return Stream.of(
                shut(
                        "a clause is missing",
                        texts(decisions(), TEXT, gap),
                        amended(COUNCILS, BOTH),
                        byAct("§ 19-4", Reason.at("/text/clauses", AgreementFinding.CLAUSE_MISSING, "A18"))),
                shut(
                        "the same version",
                        now(second),
                        amended(COUNCILS, BOTH),
                        Reason.at("/text", TEXT_NOT_NEWER, "orkdal-oy/2")),
                shut(
                        "the version that is to come",
                        now(coming),
                        amended(COUNCILS, BOTH),
                        Reason.at("/text", TEXT_NOT_NEWER, "orkdal-oy/2")),
                shut(
                        "unknown decision",
                        now(ACTIVE),
                        amended(COUNCILS, "ks-5059-ny", "ks-5055-ny", "ingen"),
                        Reason.at("/decisions/2", DECISION_UNKNOWN, "ingen")),
                shut(
                        "all at once",
                        now(ON_HOLD),
                        new Amended(other, TODAY, List.of(new Asked(ORKLAND, new BodyId("borte"))), ids("ingen")),
                        Reason.at("", NOT_IN_PHASE, "AMENDED", "ON_HOLD", "ACTIVE"),
                        Reason.at("/text", TEXT_UNKNOWN, "annen/2"),
                        Reason.at("/text", TEXT_NOT_NEWER, "orkdal-oy/1"),
                        Reason.at("/asked/0", BODY_UNKNOWN, "borte"),
                        Reason.at("/asked", PARTY_NOT_ASKED, "5055"),
                        Reason.at("/decisions/0", DECISION_UNKNOWN, "ingen"),
                        byAct("§ 19-1", Reason.at("/decisions", AMENDMENT_NEEDS_COUNCIL, "5059", "1/1")),
                        byAct("§ 19-1", Reason.at("/decisions", AMENDMENT_NEEDS_COUNCIL, "5055", "1/1"))));
    }

    private static Draft purpose(LegalForm form) {
        return Draft.complete(form).version(2).says(Clause.PURPOSE, "Trygghet");
    }

    private static AgreementText changed() {
        return purpose(LegalForm.TASK_COMMUNITY).text();
    }

    private static List<Decision> voted(int inFavour, int against) {
        return decisions().stream()
                .map(one -> DecisionVariant.of(one)
                        .with(new Votes(inFavour, against, 0))
                        .decision())
                .toList();
    }

    private static List<Decision> unanimous() {
        return decisions().stream()
                .map(one -> DecisionVariant.of(one).unanimous().decision())
                .toList();
    }

    private static Situation texts(List<Decision> decisions, AgreementText... texts) {
        return new Situation(BRANN, Optional.of(standing(ACTIVE)), TODAY, docket(decisions, texts));
    }

    private static Situation noForm() {
        return new Situation(
                BRANN,
                Optional.of(standing(ACTIVE).with(profile("Brann").as(LegalForm.NO_FORM))),
                TODAY,
                docket(
                        Draft.complete(LegalForm.NO_FORM).text(),
                        purpose(LegalForm.NO_FORM).text()));
    }

    @ParameterizedTest
    @MethodSource({"councils", "others", "contents"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }
}
