package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.DecidingTest.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the proposal to the parties' bodies (T6). */
class SubmittingTest {

    private static Asked asked(PartyId party, String body) {
        return new Asked(party, new BodyId(body));
    }

    private static Case both(Asked orkland, Asked heim) {
        return new Case(VERSION, List.of(orkland, heim), 2, true);
    }

    static Stream<Guard> submissions() {
        TextVersion gone = new TextVersion(TEXT.version().text(), 9);
        Situation bare = new Situation(
                BRANN,
                Optional.of(standing(PROPOSED)),
                TODAY,
                docket(Draft.of(LegalForm.TASK_COMMUNITY, Clause.NAME)
                        .with(TEXT.economy().orElseThrow())
                        .text()));
        Reason[] clauses = bare
                .docket()
                .law()
                .clauses()
                .missingMandatory(
                        bare.docket().texts().get(TEXT.version()),
                        TODAY,
                        bare.docket().law().statutes())
                .stream()
                .map(one -> one.under("/asked/text"))
                .toArray(Reason[]::new);
        assertThat(clauses).hasSizeGreaterThan(5).allMatch(one -> one.code() == AgreementFinding.CLAUSE_MISSING);
        return Stream.of(
                open("in order", now(PROPOSED), submitted()),
                shut(
                        "without the regional council",
                        now(PROPOSED),
                        submitted("kdu-ja", Optional.empty(), ASKED),
                        Reason.at("/regionalCouncil", NOT_TREATED_FIRST, "REGIONAL_COUNCIL", "1")),
                shut(
                        "without a text",
                        now(PROPOSED),
                        submitted(new Case(Optional.empty(), ASKED.asked(), 2, true)),
                        Reason.at("/asked/text", TEXT_MISSING)),
                shut(
                        "an unknown text",
                        now(PROPOSED),
                        submitted(new Case(Optional.of(gone), ASKED.asked(), 2, true)),
                        Reason.at("/asked/text", TEXT_UNKNOWN, "orkdal-oy/9")),
                shut("a text without clauses", bare, submitted(), clauses),
                shut(
                        "a party to the text is not asked",
                        now(standing(PROPOSED).with(withRindal())),
                        submitted(of(2, ORKLAND, RINDAL)),
                        Reason.at("/asked/asked", PARTY_NOT_ASKED, "5055")),
                shut(
                        "one is asked that has no part in it",
                        now(PROPOSED),
                        submitted(of(2, ORKLAND, HEIM, RINDAL)),
                        Reason.at("/asked/asked/2", PARTY_UNKNOWN, "5061")),
                shut(
                        "one is asked twice",
                        now(PROPOSED),
                        submitted(of(2, ORKLAND, HEIM, HEIM)),
                        Reason.at("/asked/asked/2", PARTY_TWICE, "5055")),
                shut(
                        "an unknown body",
                        now(PROPOSED),
                        submitted(both(asked(ORKLAND, "borte"), council(HEIM))),
                        Reason.at("/asked/asked/0", BODY_UNKNOWN, "borte")),
                shut(
                        "another's body",
                        now(PROPOSED),
                        submitted(both(council(ORKLAND), asked(HEIM, "ks-5059"))),
                        Reason.at("/asked/asked/1", BODY_OF_ANOTHER, "ks-5059", "5055")),
                shut(
                        "not the council itself",
                        now(PROPOSED),
                        submitted(both(asked(ORKLAND, "fsk-5059"), council(HEIM))),
                        byAct("§ 19-1", Reason.at("/asked/asked/0", COUNCIL_ITSELF, "5059", "fsk-5059"))),
                shut(
                        "not the council itself, by the form of the text alone",
                        now(standing(PROPOSED).with(profile("Brann"))),
                        submitted(both(asked(ORKLAND, "fsk-5059"), council(HEIM))),
                        byAct("§ 19-1", Reason.at("/asked/asked/0", COUNCIL_ITSELF, "5059", "fsk-5059"))),
                shut(
                        "fewer than it takes",
                        now(PROPOSED),
                        submitted(of(3, ORKLAND, HEIM)),
                        Reason.at("/asked/minimumParties", TOO_FEW_PARTIES, "2", "3")),
                shut(
                        "it takes fewer than two",
                        now(PROPOSED),
                        submitted(of(1, ORKLAND, HEIM)),
                        Reason.at("/asked/minimumParties", TOO_FEW_PARTIES, "1", "2")),
                open(
                        "no form: other bodies",
                        noForm(PROPOSED),
                        submitted(
                                "kdu-ja", Optional.empty(), both(asked(ORKLAND, "fsk-5059"), asked(HEIM, "kd-5055")))),
                open("a plain network has no text", network(PROPOSED), submitted("kdu-ja", Optional.empty(), PLAIN)),
                shut(
                        "all at once",
                        now(ACTIVE),
                        submitted("ingen", Optional.empty(), new Case(Optional.empty(), List.of(), 1, true)),
                        Reason.at("", NOT_IN_PHASE, "SUBMITTED_FOR_DECISION", "ACTIVE", "PROPOSED"),
                        Reason.at("/recommendation", DECISION_UNKNOWN, "ingen"),
                        Reason.at("/regionalCouncil", NOT_TREATED_FIRST, "REGIONAL_COUNCIL", "1"),
                        Reason.at("/asked/text", TEXT_MISSING),
                        Reason.at("/asked/minimumParties", TOO_FEW_PARTIES, "1", "2")));
    }

    private static List<PartyStanding> withRindal() {
        return Stream.of(ORKLAND, HEIM, RINDAL)
                .map(party -> PartyStanding.of(new Participant(party, Role.PARTICIPANT), PartyPhase.INVITED))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }
}
