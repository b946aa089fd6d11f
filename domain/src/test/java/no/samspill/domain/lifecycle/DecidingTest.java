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
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parties make of what they are asked (T7-T9). */
class DecidingTest {

    static final Optional<TextVersion> VERSION = Optional.of(TEXT.version());

    static Case of(int minimum, PartyId... parties) {
        return new Case(VERSION, Stream.of(parties).map(Samples::council).toList(), minimum, false);
    }

    private static Standing as(Phase phase, LegalForm form) {
        return standing(phase).with(profile("Brann").as(form));
    }

    /** As a register has it: nobody knows what lies before whom. */
    private static final Situation NOBODY =
            now(registered("Brann", AWAITING_DECISION, "5059", "5055").begin(DATE));

    static final Case PLAIN = new Case(Optional.empty(), List.of(), 2, false);

    /** The text is one without form, and so is the measure. */
    static Situation noForm(Phase phase) {
        return now(
                as(phase, LegalForm.NO_FORM),
                docket(no.samspill.domain.agreement.Samples.completeText(LegalForm.NO_FORM)));
    }

    static Situation network(Phase phase) {
        Profile bare = profile("Nettverk");
        return now(standing(phase)
                .with(new Profile(
                        "Nettverk",
                        Optional.of(MeasureKind.NETWORK),
                        bare.form(),
                        bare.strategy(),
                        bare.need(),
                        bare.goals(),
                        bare.responsible(),
                        bare.sponsor(),
                        bare.coordinator(),
                        bare.host(),
                        bare.body(),
                        bare.organisation(),
                        bare.status(),
                        bare.followUp(),
                        bare.parts(),
                        bare.grants(),
                        bare.contributions(),
                        bare.mandate(),
                        Optional.empty()))
                .with(PLAIN));
    }

    private static Situation awaiting(Case asked) {
        return now(standing(AWAITING_DECISION).with(asked));
    }

    private static Reason missing(String paragraph, PartyId party, String state) {
        return byAct(paragraph, Reason.at("/decisions", PARTY_HAS_NOT_ADOPTED, party.value(), state));
    }

    static Stream<Guard> adoptions() {
        Act fine = adopted("ks-5059-ja", "ks-5055-ja");
        return Stream.of(
                open("in order", now(AWAITING_DECISION), fine),
                shut(
                        "awaited",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja"),
                        missing("§ 19-1", HEIM, "AWAITED"),
                        few()),
                shut(
                        "rejected",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja", "ks-5055-nei"),
                        missing("§ 19-1", HEIM, "REJECTED"),
                        few()),
                shut(
                        "changed",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja", "ks-5055-endret"),
                        missing("§ 19-1", HEIM, "ADOPTED_WITH_CHANGES"),
                        few()),
                shut(
                        "another version",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja", "ks-5055-ny"),
                        missing("§ 19-1", HEIM, "OTHER_VERSION"),
                        few()),
                shut(
                        "another body",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja", "fsk-5055-ja"),
                        missing("§ 19-1", HEIM, "AWAITED"),
                        few()),
                shut(
                        "no form",
                        noForm(AWAITING_DECISION),
                        adopted("ks-5059-ja"),
                        missing("§ 17-1", HEIM, "AWAITED"),
                        few()),
                shut(
                        "unknown",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja", "ks-5055-ja", "ingen"),
                        Reason.at("/decisions/2", DECISION_UNKNOWN, "ingen")),
                shut(
                        "later",
                        now(AWAITING_DECISION),
                        adopted("ks-5059-ja", "ks-5055-ja", "ks-5061-senere"),
                        Reason.at("/decisions/2", DECISION_LATER, "ks-5061-senere", "2026-03-03", "2026-03-02")),
                shut(
                        "not signed",
                        now(AWAITING_DECISION),
                        new Adopted(ids("ks-5059-ja", "ks-5055-ja"), Optional.empty()),
                        Reason.at("/signed", NOT_SIGNED)),
                open("two of three", awaiting(of(2, ORKLAND, HEIM, RINDAL)), fine),
                shut("one of three", awaiting(of(2, ORKLAND, HEIM, RINDAL)), adopted("ks-5061-ja"), few()),
                shut("nobody has been asked", NOBODY, fine, Reason.at("", TEXT_MISSING)),
                open("a network, by the committee", network(AWAITING_DECISION), adopted("kdu-ja")),
                shut(
                        "a network, by nobody",
                        network(AWAITING_DECISION),
                        adopted(),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "0", "1")),
                shut(
                        "a network, by a council",
                        network(AWAITING_DECISION),
                        adopted("kdu-ja", "ks-5059-ja"),
                        Reason.at(
                                "/decisions/1",
                                NOT_BY_PROCEDURE,
                                "ks-5059",
                                "COMMITTEE_OF_CHIEF_EXECUTIVES,REGIONAL_COUNCIL",
                                "1")),
                shut(
                        "all at once",
                        now(AWAITING_DECISION),
                        new Adopted(ids("ingen"), Optional.empty()),
                        Reason.at("/decisions/0", DECISION_UNKNOWN, "ingen"),
                        missing("§ 19-1", ORKLAND, "AWAITED"),
                        missing("§ 19-1", HEIM, "AWAITED"),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "0", "2"),
                        Reason.at("/signed", NOT_SIGNED)));
    }

    private static Reason few() {
        return Reason.at("/decisions", TOO_FEW_PARTIES, "1", "2");
    }

    static Stream<Guard> wayBack() {
        Reason nothing = Reason.at("/decisions", NOTHING_TO_SEND_BACK);
        Situation some = awaiting(of(2, ORKLAND, HEIM));
        return Stream.of(
                open("rejected", now(AWAITING_DECISION), new SentBack(ids("ks-5055-nei"))),
                open("changed", now(AWAITING_DECISION), new SentBack(ids("ks-5055-endret"))),
                open("another version", now(AWAITING_DECISION), new SentBack(ids("ks-5055-ny"))),
                shut("adopted", now(AWAITING_DECISION), new SentBack(ids("ks-5055-ja")), nothing),
                shut("awaited", now(AWAITING_DECISION), new SentBack(ids()), nothing),
                shut("it does not take them all", some, new SentBack(ids("ks-5055-nei")), nothing),
                shut("a network", network(AWAITING_DECISION), new SentBack(ids("ks-5055-nei")), nothing),
                shut(
                        "unknown",
                        now(AWAITING_DECISION),
                        new SentBack(ids("ks-5055-nei", "ingen")),
                        Reason.at("/decisions/1", DECISION_UNKNOWN, "ingen")),
                open("nobody has been asked", NOBODY, new SentBack(ids())),
                shut(
                        "nobody has been asked, unknown",
                        NOBODY,
                        new SentBack(ids("ingen")),
                        Reason.at("/decisions/0", DECISION_UNKNOWN, "ingen")),
                open(
                        "let go of: too few can come",
                        known(of(2, ORKLAND, HEIM), "kdu-ja", "ks-5055-nei"),
                        new Rejected(Optional.of(id("kdu-ja")), "Nei")),
                shut(
                        "let go of: enough may still come",
                        known(of(2, ORKLAND, HEIM, RINDAL), "kdu-ja", "ks-5055-nei"),
                        new Rejected(Optional.of(id("kdu-ja")), "Nei"),
                        Reason.at("", NOTHING_TO_SEND_BACK)),
                shut(
                        "let go of: enough have come",
                        known(of(2, ORKLAND, HEIM), "kdu-ja", "ks-5055-ja", "ks-5059-ja"),
                        new Rejected(Optional.of(id("kdu-ja")), "Nei"),
                        Reason.at("", NOTHING_TO_SEND_BACK)),
                open(
                        "let go of: a network",
                        network(AWAITING_DECISION),
                        new Rejected(Optional.of(id("kdu-ja")), "Nei")));
    }

    private static Situation known(Case asked, String... decisions) {
        List<DecisionId> ids = ids(decisions);
        var told = decisions().stream().filter(one -> ids.contains(one.id())).toList();
        return now(standing(AWAITING_DECISION).with(asked), docket(told, TEXT));
    }

    @ParameterizedTest
    @MethodSource({"adoptions", "wayBack"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }

    @Test
    void those_who_are_asked_are_those_who_have_adopted() {
        Standing after = submitted().apply(standing(PROPOSED), TODAY);
        assertThat(after.underDecision()).contains(ASKED);

        Standing adopted = adopted("ks-5059-ja", "ks-5055-ja").apply(after, TODAY);

        assertThat(adopted.text()).isEqualTo(VERSION);
        assertThat(adopted.parties()).isEqualTo(standing(ADOPTED).parties());
    }

    @Test
    void a_network_has_those_who_were_invited_and_one_that_takes_some_has_those_who_accept() {
        Standing network =
                adopted("kdu-ja").apply(network(AWAITING_DECISION).standing().orElseThrow(), TODAY);
        assertThat(network.text()).isEmpty();
        assertThat(network.parties()).isEqualTo(standing(ADOPTED).parties());

        Standing some = adopted("ks-5059-ja").apply(standing(AWAITING_DECISION).with(of(2, ORKLAND, HEIM)), TODAY);
        assertThat(some.parties()).isEqualTo(standing(PROPOSED).parties());
    }
}
