package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Winding up and closing (T16, T17), and where all endings lead. */
class EndingTest {

    private static final String REGION = "COMMITTEE_OF_CHIEF_EXECUTIVES,REGIONAL_COUNCIL";

    private static Situation noForm() {
        return now(standing(TERMINATION_PROPOSED)
                .with(profile("Brann").as(LegalForm.NO_FORM))
                .under(Optional.empty()));
    }

    static Stream<Guard> windingUps() {
        Reason heim = byAct("§ 19-4", Reason.at("/decisions", COUNCIL_ITSELF, "5055", ""));
        Situation left = now(standing(TERMINATION_PROPOSED).changing(HEIM, one -> one.in(PartyPhase.WITHDRAWN)));
        return Stream.of(
                open("in order", now(TERMINATION_PROPOSED), windingUp()),
                open("today", now(TERMINATION_PROPOSED), windingUp(TODAY, "ks-5059-ja", "ks-5055-ja")),
                open("one that left need not decide", left, windingUp(TODAY, "ks-5059-ja")),
                shut(
                        "yesterday",
                        now(TERMINATION_PROPOSED),
                        windingUp(TODAY.minusDays(1), "ks-5059-ja", "ks-5055-ja"),
                        Reason.at("/effective", DEADLINE_NOT_LATER, "2026-03-01", "2026-03-02")),
                shut(
                        "before it was decided",
                        now(TERMINATION_PROPOSED),
                        windingUp(TODAY.minusDays(2), "ks-5059-ja", "ks-5055-ja"),
                        Reason.at("/effective", DEADLINE_NOT_LATER, "2026-02-28", "2026-03-02")),
                shut(
                        "unknown",
                        now(TERMINATION_PROPOSED),
                        windingUp(TODAY, "ks-5059-ja", "ks-5055-ja", "ingen"),
                        Reason.at("/decisions/2", DECISION_UNKNOWN, "ingen")),
                shut(
                        "later",
                        now(TERMINATION_PROPOSED),
                        windingUp(TODAY, "ks-5059-ja", "ks-5055-ja", "kdu-senere"),
                        Reason.at("/decisions/2", DECISION_LATER, "kdu-senere", "2026-03-03", "2026-03-02")),
                shut(
                        "rejected",
                        now(TERMINATION_PROPOSED),
                        windingUp(TODAY, "ks-5059-ja", "ks-5055-nei"),
                        Reason.at("/decisions/1", DECISION_NOT_ADOPTED, "ks-5055-nei", "REJECTED"),
                        heim),
                shut("one council", now(TERMINATION_PROPOSED), windingUp(TODAY, "ks-5059-ja"), heim),
                shut(
                        "a board for a council",
                        now(TERMINATION_PROPOSED),
                        windingUp(TODAY, "ks-5059-ja", "fsk-5055-ja"),
                        heim),
                open("no form: the committee", noForm(), windingUp(TODAY, "kdu-ja")),
                open("no form: the regional council", noForm(), windingUp(TODAY, "regionrad-ja")),
                open("no form: a board of each party", noForm(), windingUp(TODAY, "fsk-5059-ja", "kd-5055-ja")),
                shut(
                        "no form: a network",
                        noForm(),
                        windingUp(TODAY, "nettverk-ja"),
                        Reason.at("/decisions/0", NOT_BY_PROCEDURE, "nettverk", REGION, "1")),
                shut(
                        "no form: another's council",
                        noForm(),
                        windingUp(TODAY, "ks-5061-ja"),
                        Reason.at("/decisions/0", NOT_BY_PROCEDURE, "ks-5061", REGION, "1")),
                shut(
                        "no form: an unknown body",
                        noForm(),
                        windingUp(TODAY, "ukjent-ja"),
                        Reason.at("/decisions/0", BODY_UNKNOWN, "ukjent")),
                shut("no form: nobody", noForm(), windingUp(TODAY), Reason.at("/decisions", TOO_FEW_PARTIES, "0", "1")),
                shut(
                        "all at once",
                        now(ACTIVE),
                        windingUp(TODAY.minusDays(1)),
                        Reason.at("", NOT_IN_PHASE, "WINDING_UP_DECIDED", "ACTIVE", "TERMINATION_PROPOSED"),
                        Reason.at("/decisions", TOO_FEW_PARTIES, "0", "1"),
                        Reason.at("/effective", DEADLINE_NOT_LATER, "2026-03-01", "2026-03-02"),
                        byAct("§ 19-4", Reason.at("/decisions", COUNCIL_ITSELF, "5059", "")),
                        heim));
    }

    static Stream<Guard> closings() {
        String[] fields = Arrays.stream(Closing.class.getRecordComponents())
                .map(one -> one.getName())
                .filter(one -> !one.equals("windingUpBoard") && !one.equals("creditorsNotified"))
                .toArray(String[]::new);
        return Stream.concat(
                Stream.of(
                        open("on the last day", now(standing(WINDING_UP).dueOn(TODAY)), closedBut("kdu-ja")),
                        shut(
                                "before the last day",
                                now(standing(WINDING_UP).dueOn(TODAY.plusDays(1))),
                                closedBut("kdu-ja"),
                                Reason.at("", NOT_YET_IN_FORCE, "2026-03-02", "2026-03-03")),
                        shut(
                                "nothing is in order",
                                now(WINDING_UP),
                                closedBut("kdu-ja", fields),
                                Stream.of(fields).map(EndingTest::unclosed).toArray(Reason[]::new)),
                        shut(
                                "all at once",
                                now(standing(ACTIVE).dueOn(TODAY.plusDays(1))),
                                closedBut("ingen", "funds"),
                                Reason.at("", NOT_IN_PHASE, "CLOSED", "ACTIVE", "WINDING_UP"),
                                Reason.at("/decision", DECISION_UNKNOWN, "ingen"),
                                unclosed("funds"),
                                Reason.at("", NOT_YET_IN_FORCE, "2026-03-02", "2026-03-03"))),
                Stream.of(fields)
                        .map(field -> shut(
                                "without " + field, now(WINDING_UP), closedBut("kdu-ja", field), unclosed(field))));
    }

    private static Reason unclosed(String field) {
        Reason reason = Reason.at("/closing/" + field, CLOSING_INCOMPLETE, field);
        return field.startsWith("archive") ? Guard.by("arkivforskrifta", "§ 49", "2026-01-01", reason) : reason;
    }

    @ParameterizedTest
    @MethodSource({"windingUps", "closings"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }

    @Test
    void nobody_takes_part_in_what_has_ended() {
        Standing before = standing(WINDING_UP).changing(HEIM, one -> one.endingOn(TODAY));

        assertThat(closedBut("kdu-ja").apply(before, TODAY).active()).isEmpty();
        Standing converted = converted(100_00, "kdu-ja").apply(before, TODAY);
        assertThat(converted.active()).isEmpty();
        assertThat(converted.parties()).allMatch(one -> one.phase() == PartyPhase.TOOK_PART);
        assertThat(converted.successor()).contains(new MeasureId("nytt-brannvesen"));
        assertThat(windingUp().apply(standing(TERMINATION_PROPOSED), TODAY).due())
                .contains(TODAY.plusMonths(6));
    }

    @Test
    void who_took_part_to_the_end_has_not_withdrawn() {
        Standing before = standing(WINDING_UP)
                .dueOn(TODAY.minusDays(10))
                .changing(HEIM, one -> one.endingOn(TODAY.minusDays(30)));
        Standing closed = closedBut("kdu-ja").apply(before, TODAY);

        assertThat(closed.parties())
                .extracting(PartyStanding::phase, PartyStanding::until)
                .containsExactly(
                        tuple(PartyPhase.TOOK_PART, Optional.of(TODAY.minusDays(10))),
                        tuple(PartyPhase.TOOK_PART, Optional.of(TODAY.minusDays(30))));
        Standing withdrawn = standing(WINDING_UP).changing(HEIM, one -> one.in(PartyPhase.WITHDRAWN));
        assertThat(closedBut("kdu-ja").apply(withdrawn, TODAY).party(HEIM))
                .map(PartyStanding::phase)
                .contains(PartyPhase.WITHDRAWN);
    }
}
