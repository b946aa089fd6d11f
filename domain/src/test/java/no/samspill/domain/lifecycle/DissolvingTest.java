package no.samspill.domain.lifecycle;

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
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Decider;
import no.samspill.domain.agreement.Dissolution;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.Votes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By whom a cooperation is ended, and how soon (T16): as the agreement says, else the law of its form. */
class DissolvingTest {

    private static final Majority TWO_THIRDS = new Majority(2, 3);

    private static Draft complete(LegalForm form) {
        return Draft.complete(form);
    }

    private static Draft agreed(LegalForm form, Decider decider) {
        return complete(form).with(new Dissolution(decider, Optional.empty(), Optional.empty()));
    }

    private static Draft agreed(Decider decider, Majority majority) {
        return complete(LegalForm.TASK_COMMUNITY)
                .with(new Dissolution(decider, Optional.of(majority), Optional.empty()));
    }

    private static Standing proposed(LegalForm form) {
        return standing(TERMINATION_PROPOSED).with(profile("Brann").as(form));
    }

    private static Situation under(Draft draft) {
        AgreementText text = draft.text();
        return now(proposed(text.form()), docket(text));
    }

    /** Orkland, Heim and Rindal take part. */
    private static Situation ofThree(Draft draft) {
        AgreementText text = draft.text();
        return now(
                proposed(text.form())
                        .with(Stream.of(ORKLAND, HEIM, RINDAL)
                                .map(one -> PartyStanding.of(new Participant(one, Role.PARTICIPANT), PartyPhase.ACTIVE))
                                .toList()),
                docket(text));
    }

    private static Situation voted(Draft draft, int inFavour, int against) {
        AgreementText text = draft.text();
        List<Decision> decisions = decisions().stream()
                .map(one -> DecisionVariant.of(one)
                        .with(new Votes(inFavour, against, 0))
                        .decision())
                .toList();
        return now(proposed(text.form()), docket(decisions, text));
    }

    private static Reason council(String paragraph, String party) {
        return byAct(paragraph, Reason.at("/decisions", COUNCIL_ITSELF, party, ""));
    }

    static Stream<Guard> asAgreed() {
        Draft representatives = agreed(LegalForm.TASK_COMMUNITY, Decider.REPRESENTATIVES);
        WindingUpDecided byRepresentatives = windingUp(TODAY, "representantskap-ja");
        return Stream.of(
                open("the representatives", under(representatives), byRepresentatives),
                shut(
                        "not the representatives",
                        under(representatives),
                        windingUp(TODAY, "ks-5059-ja", "ks-5055-ja"),
                        byAct("§ 19-4", Reason.at("/decisions", DISSOLUTION_NEEDS_REPRESENTATIVES))),
                open("enough votes", voted(agreed(Decider.REPRESENTATIVES, TWO_THIRDS), 4, 2), byRepresentatives),
                shut(
                        "too few votes",
                        voted(agreed(Decider.REPRESENTATIVES, TWO_THIRDS), 3, 2),
                        byRepresentatives,
                        byAct("§ 19-4", Reason.at("/decisions", DISSOLUTION_LACKS_MAJORITY, "3", "5", "2/3"))),
                open(
                        "enough councils",
                        ofThree(agreed(Decider.COUNCILS, TWO_THIRDS)),
                        windingUp(TODAY, "ks-5059-ja", "ks-5055-ja")),
                shut(
                        "too few councils",
                        ofThree(agreed(Decider.COUNCILS, TWO_THIRDS)),
                        windingUp(TODAY, "ks-5059-ja"),
                        council("§ 19-4", "5055"),
                        council("§ 19-4", "5061")),
                open(
                        "a board of each party",
                        under(agreed(LegalForm.TASK_COMMUNITY, Decider.PARTIES)),
                        windingUp(TODAY, "fsk-5059-ja", "kd-5055-ja")),
                shut(
                        "a party is missing",
                        under(agreed(LegalForm.NO_FORM, Decider.PARTIES)),
                        windingUp(TODAY, "fsk-5059-ja"),
                        Reason.at("/decisions", DISSOLUTION_NEEDS_PARTY, "5055", "1/1")),
                shut(
                        "a company is dissolved by law",
                        under(agreed(LegalForm.COMPANY, Decider.REPRESENTATIVES)),
                        windingUp(TODAY, "representantskap-iks-ja", "ks-5059-ja"),
                        Guard.by(
                                "IKS-loven",
                                "§ 32",
                                "2000-01-01",
                                Reason.at("/decisions", COUNCIL_ITSELF, "5055", ""))));
    }

    static Stream<Guard> inTime() {
        Draft notice = complete(LegalForm.TASK_COMMUNITY)
                .with(new Dissolution(Decider.REPRESENTATIVES, Optional.empty(), Optional.of(6)));
        Draft over = complete(LegalForm.TASK_COMMUNITY).until(TODAY.plusDays(9).toString());
        return Stream.of(
                open(
                        "six months after the decision",
                        under(notice),
                        windingUp(TODAY.minusDays(1).plusMonths(6), "representantskap-ja")),
                shut(
                        "a day too soon",
                        under(notice),
                        windingUp(TODAY.plusMonths(6).minusDays(2), "representantskap-ja"),
                        byAct("§ 19-4", Reason.at("/effective", DISSOLUTION_TOO_EARLY, "2026-08-31", "2026-09-01"))),
                open("when the agreement has run out", under(over), windingUp(TODAY.plusDays(10), "kdu-ja")),
                shut(
                        "on the last day of the agreement",
                        under(over),
                        windingUp(TODAY.plusDays(9), "kdu-ja"),
                        council("§ 19-4", "5059"),
                        council("§ 19-4", "5055")));
    }

    static Stream<Guard> byLaw() {
        AgreementText hosted = complete(LegalForm.HOST_MUNICIPALITY).text();
        Standing leaving = proposed(LegalForm.HOST_MUNICIPALITY).changing(HEIM, one -> one.endingOn(TODAY));
        return Stream.of(
                shut(
                        "host: one does not agree",
                        now(proposed(LegalForm.HOST_MUNICIPALITY), docket(hosted)),
                        windingUp(TODAY, "ks-5059-ja"),
                        council("§ 20-8", "5055")),
                open("host: the other leaves by then", now(leaving, docket(hosted)), windingUp(TODAY, "ks-5059-ja")),
                shut(
                        "host: the other leaves later",
                        now(leaving.changing(HEIM, one -> one.endingOn(TODAY.plusDays(1))), docket(hosted)),
                        windingUp(TODAY, "ks-5059-ja"),
                        council("§ 20-8", "5055")),
                shut(
                        "a political council: the creation's own",
                        under(complete(LegalForm.POLITICAL_COUNCIL)),
                        windingUp(TODAY, "ks-5055-ja"),
                        council("§ 18-4", "5059")),
                open(
                        "an observer is not asked",
                        now(standing(TERMINATION_PROPOSED)
                                .changing(
                                        HEIM,
                                        one -> PartyStanding.of(
                                                new Participant(HEIM, Role.OBSERVER), PartyPhase.ACTIVE))),
                        windingUp(TODAY, "ks-5059-ja")),
                shut(
                        "an agreement without form: the committee",
                        under(complete(LegalForm.NO_FORM)),
                        windingUp(TODAY, "kdu-ja"),
                        Reason.at("/decisions", DISSOLUTION_NEEDS_PARTY, "5059", "1/1"),
                        Reason.at("/decisions", DISSOLUTION_NEEDS_PARTY, "5055", "1/1")),
                shut(
                        "neither agreement nor form: one party",
                        now(proposed(LegalForm.NO_FORM).under(Optional.empty())),
                        windingUp(TODAY, "fsk-5059-ja"),
                        Reason.at("/decisions", DISSOLUTION_NEEDS_PARTY, "5055", "1/1")));
    }

    @ParameterizedTest
    @MethodSource({"asAgreed", "inTime", "byLaw"})
    void each_guard_alone(Guard guard) {
        guard.check();
    }
}
