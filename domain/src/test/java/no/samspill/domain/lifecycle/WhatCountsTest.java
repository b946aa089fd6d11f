package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.DecidingTest.PLAIN;
import static no.samspill.domain.lifecycle.DecidingTest.network;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Votes;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts for an act, of all that is known, and what does not. */
class WhatCountsTest {

    private static final Act LET_GO = new Rejected(Optional.of(id("kdu-ja")), "Nei");

    private static final SentBack BACK = new SentBack(ids("ks-5055-nei"));

    /** Heim has said no on this day, to what lies before it since a year ago. */
    private static Situation no(LocalDate day) {
        List<Decision> decisions = decisions().stream()
                .filter(one -> List.of(id("kdu-ja"), id("ks-5055-nei")).contains(one.id()))
                .map(one -> one.id().equals(id("ks-5055-nei")) ? on(day, one) : one)
                .toList();
        return new Situation(BRANN, Optional.of(standing(AWAITING_DECISION)), TODAY, docket(decisions, TEXT));
    }

    /** Only what is decided since it was submitted. */
    static Stream<Guard> days() {
        LocalDate submitted = standing(AWAITING_DECISION).since();
        return Stream.of(
                open("on the day it was submitted", no(submitted), LET_GO),
                open("on the day it was submitted", no(submitted), BACK),
                shut(
                        "before it was submitted",
                        no(submitted.minusDays(1)),
                        LET_GO,
                        Reason.at("", NOTHING_TO_SEND_BACK)),
                shut(
                        "before it was submitted",
                        no(submitted.minusDays(1)),
                        BACK,
                        Reason.at(
                                "/decisions/0",
                                DECISION_BEFORE_CASE,
                                "ks-5055-nei",
                                submitted.minusDays(1).toString(),
                                submitted.toString()),
                        Reason.at("/decisions", NOTHING_TO_SEND_BACK)));
    }

    /** Heim has said yes, but by fewer votes than were against it: nobody waits for it any more. */
    static Stream<Guard> votes() {
        List<Decision> decisions = List.of(
                decision("kdu", "ja", 1, Outcome.ADOPTED, TEXT.version()),
                decision("ks-5055", "ja", 1, Outcome.ADOPTED, TEXT.version(), new Votes(3, 10, 0)));
        Situation now = now(standing(AWAITING_DECISION), docket(decisions, TEXT));
        return Stream.of(
                open("by fewer votes than were against it", now, new SentBack(ids("ks-5055-ja"))),
                open("by fewer votes than were against it", now, LET_GO));
    }

    /** The law follows the text, also where nobody has said which form the measure has. */
    static Stream<Guard> texts() {
        Act byBoard = new PartyAccepted(HEIM, id("fsk-5055-ja"));
        Reason itself = byAct("§ 19-1", Reason.at("/decision", COUNCIL_ITSELF, "5055", "fsk-5055"));
        Standing running = standing(ACTIVE).changing(HEIM, one -> one.in(PartyPhase.INVITED));
        return Stream.of(
                shut("under decision", now(standing(AWAITING_DECISION).with(profile("Brann"))), byBoard, itself),
                shut("in force", now(running.with(profile("Brann"))), byBoard, itself),
                open("none", now(running.with(profile("Brann")).under(Optional.empty())), byBoard));
    }

    /** Who decides what. */
    static Stream<Guard> bodies() {
        Draft hosted = Draft.complete(LegalForm.HOST_MUNICIPALITY);
        Situation purpose = new Situation(
                BRANN,
                Optional.of(standing(ACTIVE).with(profile("Brann").as(LegalForm.HOST_MUNICIPALITY))),
                TODAY,
                docket(
                        hosted.text(),
                        Draft.complete(LegalForm.HOST_MUNICIPALITY)
                                .version(2)
                                .says(Clause.PURPOSE, "Trygghet")
                                .text()));
        List<Asked> asked = List.of(new Asked(ORKLAND, new BodyId("kd-5059")), council(HEIM));
        return Stream.of(
                open(
                        "where the law leaves it to the parties, any body of theirs",
                        purpose,
                        new Amended(SECOND.version(), TODAY, asked, ids("kd-5059-ny", "ks-5055-ny"))),
                shut(
                        "a network too is recommended by somebody",
                        network(PROPOSED),
                        submitted("ingen", Optional.empty(), PLAIN),
                        Reason.at("/recommendation", DECISION_UNKNOWN, "ingen")),
                shut(
                        "what the parties said matters only while they decide",
                        now(standing(ADOPTED).with(ASKED), docket(onlyOfCommittee(), TEXT)),
                        LET_GO,
                        Reason.at("", NOT_IN_PHASE, "REJECTED", "ADOPTED", "IDEA,AWAITING_DECISION")));
    }

    /** So that the councils may still adopt what lay before them. */
    private static List<Decision> onlyOfCommittee() {
        return decisions().stream().filter(one -> one.id().equals(id("kdu-ja"))).toList();
    }

    @ParameterizedTest
    @MethodSource({"days", "texts", "bodies", "votes"})
    void each_guard_looks_at_what_counts(Guard guard) {
        guard.check();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUNICIPALITY")
    void only_a_municipality_of_the_region_proposes(OrganisationKind kind) {
        Docket full = docket();
        Docket known = new Docket(
                Map.of(HEIM, new Organisation(HEIM, "Heim", kind)),
                full.bodies(),
                full.decisions(),
                full.texts(),
                full.law());

        shut(
                        kind.name(),
                        new Situation(BRANN, Optional.empty(), TODAY, known),
                        new Proposed(needed("Brann"), HEIM),
                        Reason.at("/by", PROPOSER_NOT_OF_REGION, "5055"))
                .check();
    }
}
