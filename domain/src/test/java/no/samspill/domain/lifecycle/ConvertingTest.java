package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conversion (T18): into what, and by whom. */
class ConvertingTest {

    private static final String[] BOTH = {"ks-5059-vert", "ks-5055-vert"};
    private static final Optional<AgreementText> NO_TEXT = Optional.empty();

    private static Reason notAdopted(String party) {
        return byAct("§ 20-4", Reason.at("/decisions", PARTY_HAS_NOT_ADOPTED, party, "AWAITED"));
    }

    private static Converted into(Optional<LegalForm> form, Optional<AgreementText> text, String... decisions) {
        Converted as = converted("nytt-brannvesen", text, 100_00, decisions);
        return new Converted(
                as.successor(),
                form,
                as.text(),
                as.decisions(),
                Kroner.ofOre(100_00),
                Kroner.ofOre(100_00),
                as.obligations(),
                as.archive());
    }

    static Stream<Guard> intoWhat() {
        AgreementText unknown =
                Draft.complete(LegalForm.HOST_MUNICIPALITY).named("ukjent").text();
        return Stream.of(
                open("in order", now(ACTIVE), converted(100_00, BOTH)),
                shut(
                        "into itself",
                        now(ACTIVE),
                        converted(BRANN.value(), Optional.of(HOSTED), 100_00, BOTH),
                        Reason.at("/successor", CONVERTED_TO_ITSELF, "brann")),
                shut(
                        "under the agreement it has",
                        now(ACTIVE),
                        converted("nytt-brannvesen", Optional.of(TEXT), 100_00, "ks-5059-ja", "ks-5055-ja"),
                        Reason.at("/text", CONVERTED_TO_ITSELF, TEXT.version().toString())),
                shut(
                        "nobody says in which form",
                        now(ACTIVE),
                        into(Optional.empty(), NO_TEXT, BOTH),
                        Reason.at("/form", FORM_MISSING)),
                shut(
                        "nobody says under which agreement",
                        now(ACTIVE),
                        into(Optional.of(LegalForm.COMPANY), NO_TEXT, BOTH),
                        Reason.at("/text", TEXT_MISSING)),
                shut(
                        "the text is in another form",
                        now(ACTIVE),
                        into(Optional.of(LegalForm.HOST_WITH_JOINT_COMMITTEE), Optional.of(HOSTED), BOTH),
                        Reason.at("/text", FORM_OF_TEXT_DIFFERS, "HOST_WITH_JOINT_COMMITTEE", "HOST_MUNICIPALITY")),
                shut(
                        "an unknown text",
                        now(ACTIVE),
                        converted("nytt-brannvesen", Optional.of(unknown), 100_00, BOTH),
                        Reason.at("/text", TEXT_UNKNOWN, unknown.version().toString())),
                shut(
                        "another balance",
                        now(ACTIVE),
                        converted(100_01, BOTH),
                        Reason.at("/openingBalance", BALANCES_DIFFER, "100.00", "100.01")));
    }

    static Stream<Guard> byWhom() {
        Standing three = standing(ACTIVE)
                .with(Stream.of(ORKLAND, HEIM, RINDAL)
                        .map(one -> PartyStanding.of(new Participant(one, Role.PARTICIPANT), PartyPhase.ACTIVE))
                        .toList());
        Situation noForm = now(
                standing(ACTIVE).with(profile("Brann").as(LegalForm.NO_FORM)).under(Optional.empty()));
        return Stream.of(
                shut("one council", now(ACTIVE), converted(100_00, "ks-5059-vert"), notAdopted("5055")),
                shut(
                        "a board for a council",
                        now(ACTIVE),
                        converted(100_00, "ks-5059-vert", "fsk-5055-vert"),
                        notAdopted("5055")),
                shut("another text", now(ACTIVE), converted(100_00, "ks-5059-vert", "ks-5055-ja"), notAdopted("5055")),
                shut(
                        "one that does not go on, and has not decided",
                        now(three),
                        converted(100_00, BOTH),
                        byAct("§ 19-1", Reason.at("/decisions", COUNCIL_ITSELF, "5061", ""))),
                open(
                        "one that does not go on, and has decided so",
                        now(three),
                        converted(100_00, "ks-5059-vert", "ks-5055-vert", "ks-5061-ja")),
                open("no form: the committee", noForm, converted("nettverk", NO_TEXT, 100_00, "kdu-ja")),
                shut(
                        "no form: a network",
                        noForm,
                        converted("nettverk", NO_TEXT, 100_00, "nettverk-ja"),
                        Reason.at(
                                "/decisions/0",
                                NOT_BY_PROCEDURE,
                                "nettverk",
                                "COMMITTEE_OF_CHIEF_EXECUTIVES,REGIONAL_COUNCIL",
                                "1")),
                shut(
                        "out of a form: the committee",
                        now(ACTIVE),
                        converted("nettverk", NO_TEXT, 100_00, "kdu-ja"),
                        byAct("§ 19-1", Reason.at("/decisions", COUNCIL_ITSELF, "5059", "")),
                        byAct("§ 19-1", Reason.at("/decisions", COUNCIL_ITSELF, "5055", ""))),
                shut(
                        "all at once",
                        now(CLOSED),
                        converted(BRANN.value(), Optional.of(HOSTED), -1),
                        Reason.at(
                                "",
                                NOT_IN_PHASE,
                                "CONVERTED",
                                "CLOSED",
                                "ADOPTED,ACTIVE,ON_HOLD,TERMINATION_PROPOSED,WINDING_UP"),
                        Reason.at("/successor", CONVERTED_TO_ITSELF, "brann"),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "0", "1"),
                        Reason.at("/openingBalance", BALANCES_DIFFER, "100.00", "-0.01"),
                        notAdopted("5059"),
                        notAdopted("5055")));
    }

    @ParameterizedTest
    @MethodSource({"intoWhat", "byWhom"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }
}
