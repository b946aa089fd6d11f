package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.lifecycle.PartySucceeded.Change;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides for a party when its council, or the municipality itself, has got a successor. */
class SuccessorTest {

    private static final PartyId NEW = new PartyId("5501");

    private static Body council(String id, PartyId of, OpenPeriod period) {
        return new Body(
                new BodyId(id),
                id,
                BodyKind.MUNICIPAL_COUNCIL,
                Optional.empty(),
                Optional.of(of),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(period));
    }

    /** Heim's council was there until the day before the day, and from then on the council of Rindal is the party's. */
    private static Situation since(LocalDate day, PartyId party, Standing standing) {
        Docket docket = docket(TEXT, SECOND);
        Map<BodyId, Body> bodies = new HashMap<>(docket.bodies());
        Stream.of(
                        council("ks-5055", HEIM, new OpenPeriod(DATE, Optional.of(day.minusDays(1)))),
                        council("ks-5061", party, OpenPeriod.since(day)))
                .forEach(one -> bodies.put(one.id(), one));
        return now(
                standing, new Docket(docket.organisations(), bodies, docket.decisions(), docket.texts(), docket.law()));
    }

    private static Standing succeeded(Phase phase, PartyId to, Change change) {
        return new PartySucceeded(HEIM, to, change).apply(standing(phase), TODAY);
    }

    static Stream<Guard> bodies() {
        Standing awaiting = standing(AWAITING_DECISION);
        Reason late = Reason.at("/decisions/1", BODY_NOT_IN_OFFICE, "ks-5055-ja", "2026-03-01", "ks-5055");
        return Stream.of(
                open("while it was there", since(TODAY, HEIM, awaiting), adopted("ks-5059-ja", "ks-5055-ja")),
                open(
                        "its successor, from that day",
                        since(TODAY.minusDays(1), HEIM, awaiting),
                        adopted("ks-5059-ja", "ks-5061-ja")),
                shut(
                        "no longer, from that day",
                        since(TODAY.minusDays(1), HEIM, awaiting),
                        adopted("ks-5059-ja", "ks-5055-ja"),
                        late,
                        byAct("§ 19-1", Reason.at("/decisions", PARTY_HAS_NOT_ADOPTED, "5055", "AWAITED")),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "1", "2")),
                shut(
                        "another's is no successor",
                        since(TODAY.minusDays(1), ORKLAND, awaiting),
                        adopted("ks-5059-ja", "ks-5061-ja"),
                        byAct("§ 19-1", Reason.at("/decisions", PARTY_HAS_NOT_ADOPTED, "5055", "AWAITED")),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "1", "2")),
                open(
                        "the council of the new number",
                        since(TODAY.minusDays(1), NEW, succeeded(AWAITING_DECISION, NEW, Change.RENUMBERED)),
                        adopted("ks-5059-ja", "ks-5061-ja")),
                open(
                        "sent back by the successor",
                        since(TODAY.minusDays(1), HEIM, awaiting),
                        new SentBack(ids("ks-5061-nei"))));
    }

    static Stream<Guard> merged() {
        Situation merged = now(succeeded(AWAITING_DECISION, NEW, Change.MERGED));
        return Stream.of(
                shut(
                        "what it decided before it was merged",
                        merged,
                        adopted("ks-5059-ja", "ks-5055-ja"),
                        Reason.at("/decisions", PARTY_UNKNOWN, "5055"),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "1", "2")),
                open("the case goes back", merged, new SentBack(List.of())));
    }

    /** The agreement still names the number it had. */
    static Stream<Guard> texts() {
        Situation renumbered = since(TODAY.minusDays(1), NEW, succeeded(ACTIVE, NEW, Change.RENUMBERED));
        List<Asked> asked = new ArrayList<>(List.of(Samples.council(ORKLAND), new Asked(NEW, new BodyId("ks-5061"))));
        return Stream.of(open(
                "an amendment",
                renumbered,
                new Amended(SECOND.version(), TODAY, asked, ids("ks-5059-ny", "ks-5061-ny"))));
    }

    @ParameterizedTest
    @MethodSource({"bodies", "merged", "texts"})
    void each_guard_alone(Guard guard) {
        guard.check();
    }
}
