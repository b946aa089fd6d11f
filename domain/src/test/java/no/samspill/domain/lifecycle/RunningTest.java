package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While it runs (T11-T15). */
class RunningTest {

    static Standing as(LegalForm form, Optional<MeasureKind> kind) {
        Profile bare = profile("Brann");
        return standing(ADOPTED)
                .with(new Profile(
                        "Brann",
                        kind,
                        Optional.of(form),
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
                        Optional.empty()));
    }

    static Stream<Guard> holds() {
        return Stream.of(
                open("a year", now(ACTIVE), hold("kdu-ja", TODAY.plusMonths(12))),
                shut(
                        "a year and a day",
                        now(ACTIVE),
                        hold("kdu-ja", TODAY.plusMonths(12).plusDays(1)),
                        Reason.at("/resumeBy", HOLD_TOO_LONG, "2027-03-03", "2027-03-02", "1")),
                open("a day", now(ACTIVE), hold("kdu-ja", TODAY.plusDays(1))),
                shut(
                        "no time",
                        now(ACTIVE),
                        hold("kdu-ja", TODAY),
                        Reason.at("/resumeBy", DEADLINE_NOT_LATER, "2026-03-02", "2026-03-02")),
                shut(
                        "all at once",
                        now(ON_HOLD),
                        hold("ingen", TODAY),
                        Reason.at("", NOT_IN_PHASE, "PUT_ON_HOLD", "ON_HOLD", "ACTIVE"),
                        Reason.at("/decision", DECISION_UNKNOWN, "ingen"),
                        Reason.at("/resumeBy", DEADLINE_NOT_LATER, "2026-03-02", "2026-03-02")),
                open(
                        "continued for a day",
                        now(TERMINATION_PROPOSED),
                        new Continued(Optional.of(id("kdu-ja")), List.of(), TODAY.plusDays(1))),
                shut(
                        "continued for no time",
                        now(TERMINATION_PROPOSED),
                        new Continued(Optional.of(id("kdu-ja")), List.of(), TODAY),
                        Reason.at("/evaluation", DEADLINE_NOT_LATER, "2026-03-02", "2026-03-02")));
    }

    static Stream<Guard> terminations() {
        return Stream.of(
                open("by the committee", now(ACTIVE), termination()),
                open(
                        "by the regional council",
                        now(ACTIVE),
                        termination(Optional.of("regionrad"), Optional.empty(), ORKLAND, HEIM)),
                open("by a party", now(ACTIVE), termination(Optional.empty(), Optional.of(HEIM), ORKLAND, HEIM)),
                open(
                        "by one that has given notice",
                        now(standing(ACTIVE).changing(HEIM, one -> one.endingOn(TODAY))),
                        termination(Optional.empty(), Optional.of(HEIM), ORKLAND, HEIM)),
                open(
                        "one that left need not be told of",
                        now(standing(ACTIVE).changing(HEIM, one -> one.in(PartyPhase.WITHDRAWN))),
                        termination(Optional.of("kdu"), Optional.empty(), ORKLAND)),
                shut(
                        "by one that left",
                        now(standing(ACTIVE).changing(HEIM, one -> one.in(PartyPhase.WITHDRAWN))),
                        termination(Optional.empty(), Optional.of(HEIM), ORKLAND),
                        Reason.at("/party", PROPOSER_UNKNOWN, "5055")),
                shut(
                        "by another body",
                        now(ACTIVE),
                        termination(Optional.of("nettverk"), Optional.empty(), ORKLAND, HEIM),
                        Reason.at(
                                "/body",
                                NOT_BY_PROCEDURE,
                                "nettverk",
                                "COMMITTEE_OF_CHIEF_EXECUTIVES,REGIONAL_COUNCIL",
                                "1")),
                shut(
                        "by a party and another body",
                        now(ACTIVE),
                        termination(Optional.of("nettverk"), Optional.of(HEIM), ORKLAND, HEIM),
                        Reason.at(
                                "/body",
                                NOT_BY_PROCEDURE,
                                "nettverk",
                                "COMMITTEE_OF_CHIEF_EXECUTIVES,REGIONAL_COUNCIL",
                                "1")),
                shut(
                        "by nobody",
                        now(ACTIVE),
                        termination(Optional.empty(), Optional.empty(), ORKLAND, HEIM),
                        Reason.at("/party", PROPOSER_UNKNOWN, "")),
                shut(
                        "without a consequence",
                        now(ACTIVE),
                        termination(Optional.of("kdu"), Optional.empty(), HEIM),
                        Reason.at("/consequences", CONSEQUENCE_MISSING, "5059")),
                shut(
                        "all at once",
                        now(WINDING_UP),
                        termination(Optional.empty(), Optional.of(RINDAL)),
                        Reason.at("", NOT_IN_PHASE, "TERMINATION_PROPOSED", "WINDING_UP", "ACTIVE,ON_HOLD"),
                        Reason.at("/party", PROPOSER_UNKNOWN, "5061"),
                        Reason.at("/consequences", CONSEQUENCE_MISSING, "5059"),
                        Reason.at("/consequences", CONSEQUENCE_MISSING, "5055")));
    }

    @ParameterizedTest
    @MethodSource({"holds", "terminations"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }

    @Test
    void what_is_due_follows_the_phase() {
        Standing held = hold("kdu-ja", TODAY.plusMonths(2)).apply(standing(ACTIVE), TODAY);
        assertThat(held.due()).contains(TODAY.plusMonths(2));
        assertThat(new Resumed(Optional.of(id("kdu-ja")), "Klar")
                        .apply(held, TODAY)
                        .due())
                .isEmpty();
        assertThat(new Continued(Optional.of(id("kdu-ja")), List.of(), TODAY.plusYears(1))
                        .apply(standing(TERMINATION_PROPOSED), TODAY)
                        .due())
                .contains(TODAY.plusYears(1));
        assertThat(startedBut().apply(standing(ADOPTED), TODAY).parties())
                .isEqualTo(standing(ACTIVE).parties());
    }
}
